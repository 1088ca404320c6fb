import { type LegalSource, plainDate } from '@motcua/core'

const copied = 'Read in a third-party copy of the codified law; compare with the Gazette before quoting.'

/** An article of Nghị định 20/2008/NĐ-CP, as amended by 48/2013 and 92/2017: feedback on administrative rules. */
export function decree20(article: string): LegalSource {
  return { document: 'Nghị định 20/2008/NĐ-CP', article, from: null, status: 'verified', note: copied }
}

/** Thông tư 02/2017/TT-VPCP: how feedback is answered, followed up and published; read in a summary. */
export const circular02: LegalSource = {
  document: 'Thông tư 02/2017/TT-VPCP',
  from: null,
  status: 'unverified',
  note: 'Signed on 2017-10-31; the limits were read in a summary, the day in force was not seen.',
}

/** An article of Luật Tiếp công dân 42/2013/QH13, in force until 2026-06-30. */
export function receptionLaw2013(article: string): LegalSource {
  return {
    document: 'Luật Tiếp công dân 42/2013/QH13',
    article,
    from: null,
    to: plainDate('2026-06-30'),
    status: 'verified',
    note: copied,
  }
}

/** Luật 136/2025/QH15, in force from 2026-07-01; known from press reports. */
export const receptionLaw2025: LegalSource = /* @__PURE__ */ ((): LegalSource => ({
  document: 'Luật 136/2025/QH15',
  from: plainDate('2026-07-01'),
  status: 'unverified',
  note: 'Known from press reports; its minimum for provinces and other agencies was not seen.',
}))()

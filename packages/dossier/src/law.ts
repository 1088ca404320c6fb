import type { LegalSource, PlainDate } from '@motcua/core'

const day = (text: string) => text as PlainDate

/** An article of Nghị định 61/2018/NĐ-CP, whose text of 2018 was read word for word. */
export function decree61(article: string, note?: string): LegalSource {
  return {
    document: 'Nghị định 61/2018/NĐ-CP',
    article,
    from: day('2018-06-21'),
    to: day('2025-06-30'),
    status: 'verified',
    ...(note === undefined ? {} : { note }),
  }
}

/** An article of Thông tư 01/2018/TT-VPCP, read word for word. */
export function circular01(article: string): LegalSource {
  return {
    document: 'Thông tư 01/2018/TT-VPCP',
    article,
    from: day('2019-01-06'),
    status: 'verified',
    note: 'Replaced as to forms by Thông tư 03/2025/TT-VPCP.',
  }
}

/** An article of Nghị định 63/2010/NĐ-CP. */
export function decree63(article: string): LegalSource {
  return { document: 'Nghị định 63/2010/NĐ-CP', article, from: day('2010-10-14'), status: 'verified' }
}

/** Nghị định 118/2025/NĐ-CP: articles 19 to 21 were not read, so nothing that rests on them is verified. */
export function decree118(note: string): LegalSource {
  return { document: 'Nghị định 118/2025/NĐ-CP', from: day('2025-07-01'), status: 'unverified', note }
}

/** Nghị định 309/2026/NĐ-CP, read in a private copy. */
export function decree309(article: string | null, note?: string): LegalSource {
  return {
    document: 'Nghị định 309/2026/NĐ-CP',
    ...(article === null ? {} : { article }),
    from: day('2026-08-05'),
    status: 'unverified',
    note: note ?? 'Read in a private copy; to be confirmed on the official gazette.',
  }
}

/** Something running systems do and no law read so far says. */
export function practice(note: string): LegalSource {
  return { document: 'Thực tiễn của các hệ thống một cửa', from: null, status: 'unverified', note }
}

/** Nghị định 45/2020/NĐ-CP on electronic procedures: in force from 2020-05-22; its text was not read. */
export const decree45: LegalSource = {
  document: 'Nghị định 45/2020/NĐ-CP',
  from: '2020-05-22' as PlainDate,
  status: 'unverified',
  note: 'Eight working hours, seen in procedures and systems, not in the text.',
}

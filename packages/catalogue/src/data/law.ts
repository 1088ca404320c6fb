import { type LegalSource, plainDate } from '@motcua/core'

/** Nghị định 63/2010/NĐ-CP before its amendment by Nghị định 92/2017/NĐ-CP. */
const decree63Of2010 = (article: string): LegalSource => ({
  document: 'Nghị định 63/2010/NĐ-CP',
  article,
  from: plainDate('2010-10-14'),
  to: plainDate('2017-09-24'),
  status: 'verified',
})

/** Nghị định 63/2010/NĐ-CP as amended by Nghị định 48/2013/NĐ-CP and Nghị định 92/2017/NĐ-CP. */
const decree63Of2017 = (article: string): LegalSource => ({
  document: 'Nghị định 63/2010/NĐ-CP (sửa đổi bởi Nghị định 48/2013/NĐ-CP và Nghị định 92/2017/NĐ-CP)',
  article,
  from: plainDate('2017-09-25'),
  status: 'verified',
})

/** What a procedure consists of, in the wording of 2010. */
export const partsLaw2010: LegalSource = decree63Of2010('Điều 8 khoản 2')
/** What a procedure consists of, in the wording of 2017. */
export const partsLaw2017: LegalSource = decree63Of2017('Điều 8 khoản 2')
/** When a decision of announcement has to be made. */
export const announceLaw: LegalSource = decree63Of2017('Điều 15')
/** When a decision has to be on the national database. */
export const enterLaw: LegalSource = decree63Of2017('Điều 24 khoản 2')
/** Posting at the receiving office and on portals: promptly, without a number. */
export const postingLaw: LegalSource = decree63Of2017('Điều 16, Điều 17')

const decree61 = (article: string): LegalSource => ({
  document: 'Nghị định 61/2018/NĐ-CP',
  article,
  from: plainDate('2018-06-21'),
  to: plainDate('2025-06-30'),
  status: 'verified',
  note: 'The articles of Nghị định 118/2025/NĐ-CP that follow it from 2025-07-01 were not read.',
})

/** A result given at once. */
export const immediateResultLaw: LegalSource = decree61('Điều 17 khoản 4')

/** Each agency of an interlinked procedure has a stated time limit. */
export const legLimitLaw: LegalSource = decree61('Điều 19 khoản 6')

/** The end of the district level. */
export const twoLevelsLaw: LegalSource = {
  document: 'Quyết định 19/2025/QĐ-TTg',
  from: plainDate('2025-07-01'),
  status: 'unverified',
  note: 'Read in reports.',
}

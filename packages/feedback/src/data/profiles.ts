import { type LegalSource, plainDate } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import { circular02, decree20 } from '../law.ts'
import type { FeedbackProfile } from '../limits.ts'

const workingDays = (amount: number): Term => ({ unit: 'workingDay', amount })
const days = (amount: number): Term => ({ unit: 'day', amount })

/** A circular known by its year: the limits were read, the day in force was not seen. */
const ministry = (document: string): LegalSource => ({
  document,
  from: null,
  status: 'verified',
  note: 'The limits were read in a copy of the codified law; the day in force was not seen, the year stands for it.',
})

const forwardRule = () => ({ term: workingDays(5), law: decree20('Điều 9 khoản 1 điểm d') })

/**
 * The national limits (*thời hạn xử lý phản ánh, kiến nghị*): Nghị định 20/2008/NĐ-CP as amended since 2013-07-01,
 * with Thông tư 02/2017/TT-VPCP from its signing. No limit is set for matters of conduct, which are
 * handled by laws of their own, nor for questions. What
 * Quyết định 31/2021/QĐ-TTg and 29/2026/QĐ-TTg set was not seen.
 */
export const nationalProfile: FeedbackProfile = /* @__PURE__ */ (() => ({
  id: 'national',
  name: { vi: 'Quy định chung của Chính phủ', en: 'National rules' },
  limits: [
    {
      from: plainDate('2013-07-01'),
      to: plainDate('2017-10-30'),
      value: { forwardRule: forwardRule() },
      law: decree20('Điều 9'),
    },
    {
      from: plainDate('2017-10-31'),
      value: {
        forwardRule: forwardRule(),
        answer: { term: days(20), law: circular02 },
        progress: { term: days(7), law: circular02 },
        publish: { term: workingDays(2), law: circular02 },
      },
      law: decree20('Điều 9'),
    },
  ],
}))()

const circular11 = /* @__PURE__ */ ministry('Thông tư 11/2014 của Bộ Công Thương')
const circular18 = /* @__PURE__ */ ministry('Thông tư 18/2018 của Bộ Công Thương')
const circular17 = /* @__PURE__ */ ministry('Thông tư 17/2014 của Bộ Văn hóa, Thể thao và Du lịch')
const circular21 = /* @__PURE__ */ ministry('Thông tư 21/2016/TT-BGTVT')

/** Limits of the Ministry of Industry and Trade (*Bộ Công Thương*), 2014 and 2018. */
export const industryProfile: FeedbackProfile = /* @__PURE__ */ (() => ({
  id: 'industry-and-trade',
  name: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  limits: [
    {
      from: plainDate('2014-01-01'),
      to: plainDate('2017-12-31'),
      value: {
        forwardConduct: { term: workingDays(3), law: circular11 },
        report: { term: workingDays(5), online: workingDays(3), complex: workingDays(10), law: circular11 },
      },
      law: circular11,
    },
    {
      from: plainDate('2018-01-01'),
      value: {
        guide: { term: workingDays(2), law: circular18 },
        forwardConduct: { term: workingDays(2), law: circular18 },
        report: { term: workingDays(5), online: workingDays(3), complex: workingDays(10), law: circular18 },
      },
      law: circular18,
    },
  ],
}))()

/** Limits of the Ministry of Culture, Sports and Tourism (*Bộ Văn hóa, Thể thao và Du lịch*), 2014. */
export const cultureProfile: FeedbackProfile = /* @__PURE__ */ (() => ({
  id: 'culture',
  name: { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' },
  limits: [
    {
      from: plainDate('2014-01-01'),
      value: {
        forwardConduct: { term: workingDays(5), law: circular17 },
        report: { term: workingDays(7), law: circular17 },
      },
      law: circular17,
    },
  ],
}))()

/** Limits of the Ministry of Transport (*Bộ Giao thông vận tải*), 2016: other bodies' matters within two days. */
export const transportProfile: FeedbackProfile = /* @__PURE__ */ (() => ({
  id: 'transport',
  name: { vi: 'Bộ Giao thông vận tải', en: 'Ministry of Transport' },
  limits: [
    {
      from: plainDate('2016-01-01'),
      value: { forwardRule: { term: workingDays(2), law: circular21 } },
      law: circular21,
    },
  ],
}))()

const index766: LegalSource = /* @__PURE__ */ (() => ({
  document: 'Quyết định 766/QĐ-TTg',
  from: plainDate('2022-06-23'),
  status: 'unverified',
  note: 'The portal’s own computation rules for its index, not a rule of procedure; the day is that of the decision.',
}))()

/** The limits the national portal’s service index measures by (*bộ chỉ số 766*), 2022. */
export const indexProfile: FeedbackProfile = /* @__PURE__ */ (() => ({
  id: 'index-766',
  name: { vi: 'Bộ chỉ số 766 của Cổng Dịch vụ công quốc gia', en: 'Index 766 of the national portal' },
  limits: [
    {
      from: plainDate('2022-06-23'),
      value: {
        guide: { term: workingDays(2), law: index766 },
        askClarification: { term: workingDays(5), law: index766 },
        answer: { term: workingDays(15), law: index766 },
        answerConduct: { term: workingDays(15), law: index766 },
        publish: { term: workingDays(2), law: index766 },
      },
      law: index766,
    },
  ],
}))()

const dispatch89: LegalSource = {
  document: 'Công điện 89/CĐ-TTg',
  from: null,
  status: 'unverified',
  note: 'Of 2025-06-16, with Quyết định 244/QĐ-TTg of 2025-02-05; known from press reports.',
}

/** Feedback on legal documents (*văn bản quy phạm pháp luật*), taken apart since 2025-05-31. */
export const legalDocumentsProfile: FeedbackProfile = /* @__PURE__ */ (() => ({
  id: 'legal-documents',
  name: { vi: 'Phản ánh, kiến nghị về văn bản quy phạm pháp luật', en: 'Feedback on legal documents' },
  limits: [
    {
      from: plainDate('2025-05-31'),
      value: { answer: { term: days(15), law: dispatch89 } },
      law: dispatch89,
    },
  ],
}))()

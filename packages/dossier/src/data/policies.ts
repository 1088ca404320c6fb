import type { Dated, LegalSource, Localized, PlainDate, PlainTime } from '@motcua/core'
import { legalPolicy } from '@motcua/working-time'
import { decree45, decree61, decree63, decree118, decree309, practice } from '../law.ts'
import type { DossierPolicy } from '../policy.ts'

const day = (text: string) => text as PlainDate

const of2018: DossierPolicy = {
  start: 'receivingDesk',
  handOverCutoff: '15:00' as PlainTime,
  supplement: 'restart',
  supplementNotice: { unit: 'workingDay', amount: 3 },
  onlineIntake: null,
  maxSupplementRequests: 1,
  supplementLapseDays: null,
  maxReAppointments: 1,
  apologyNotice: { days: 1, unit: 'day' },
  lateApology: 'record',
  consultation: 'runs',
  obligation: 'runs',
  directRequests: 'refuse',
  deadline: legalPolicy,
}

/** From the decree on e-procedures: the check of an online dossier has a limit of its own. */
const of2020: DossierPolicy = { ...of2018, onlineIntake: { unit: 'workingHour', amount: 8 } }

const continued = decree118(
  'Articles 19 to 21 were not read; the rules of 2018 are carried on and may be overridden.',
)

/** The default policies as dated law, by the day of receipt. */
export const dossierPolicies: Dated<DossierPolicy> = [
  { from: day('2018-06-21'), to: day('2020-05-21'), value: of2018, law: decree61('Điều 17–20') },
  {
    from: decree45.from as PlainDate,
    to: day('2025-06-30'),
    value: of2020,
    law: decree61(
      'Điều 17–20',
      'With the check of online dossiers by Nghị định 45/2020/NĐ-CP, which was not read.',
    ),
  },
  {
    from: day('2025-07-01'),
    to: day('2026-08-04'),
    value: { ...of2020, start: 'unstated' },
    law: continued,
  },
  {
    from: day('2026-08-05'),
    value: { ...of2020, start: 'competentDesk' },
    law: decree309(
      'Điều 17.3 (sửa đổi)',
      'Only the start of the time limit is from this text; the rest as before.',
    ),
  },
]

/** Where an option of the policy comes from, and what else is done. */
export interface PolicyOption {
  /** What it decides. */
  readonly name: Localized
  /** The law behind the default. */
  readonly law: LegalSource
  /** What running systems or sector texts do instead. */
  readonly alternatives: string
}

/** Every option of {@link DossierPolicy} with its source. */
export const policyOptions: Readonly<Record<keyof DossierPolicy, PolicyOption>> = {
  start: {
    name: { vi: 'Thời điểm bắt đầu tính thời hạn', en: 'Start of the time limit' },
    law: decree61(
      'Điều 17, 19 khoản 4',
      'For dossiers received by another desk the text of 2018 is not explicit.',
    ),
    alternatives: 'competentDesk: Nghị định 309/2026/NĐ-CP, from 2026-08-05',
  },
  handOverCutoff: {
    name: { vi: 'Giờ chuyển hồ sơ trong ngày', en: 'Hour of same-day hand-over' },
    law: decree61('Điều 18 khoản 2', 'It does not move the due date.'),
    alternatives: 'some systems count receipt after 17:00 as of the next day',
  },
  supplement: {
    name: { vi: 'Thời hạn sau khi bổ sung', en: 'Time limit after a supplement' },
    law: decree61('Điều 19 khoản 4'),
    alternatives: 'resume: the time already used stays used (common in running systems)',
  },
  supplementNotice: {
    name: { vi: 'Thời hạn thông báo bổ sung', en: 'Time limit for the notice of a supplement' },
    law: decree61('Điều 19 khoản 4'),
    alternatives: 'sector texts: 8 working hours, 1 working day',
  },
  onlineIntake: {
    name: { vi: 'Thời hạn kiểm tra hồ sơ trực tuyến', en: 'Time limit for checking online dossiers' },
    law: decree45,
    alternatives: 'none',
  },
  maxSupplementRequests: {
    name: { vi: 'Số lần yêu cầu bổ sung', en: 'Number of supplement requests' },
    law: decree61('Điều 11 khoản 2 điểm c', 'Counted at intake and after appraisal apart.'),
    alternatives: `2: ${decree63('Điều 20 khoản 4').document}, Điều 20 khoản 4`,
  },
  supplementLapseDays: {
    name: { vi: 'Số ngày chờ bổ sung', en: 'Days a supplement is waited for' },
    law: practice('Not in the decree of 2018: only a procedure sets it (10, 15, 30 or 60 days seen).'),
    alternatives: '10, 15, 30 or 60 days per procedure',
  },
  maxReAppointments: {
    name: { vi: 'Số lần hẹn lại', en: 'Number of new appointments' },
    law: decree61('Điều 19 khoản 9'),
    alternatives: 'none',
  },
  apologyNotice: {
    name: { vi: 'Thời hạn xin lỗi', en: 'Time limit for an apology' },
    law: decree61('Điều 19 khoản 9', 'The text says one day; calendar or working day is not said.'),
    alternatives: 'workingDay',
  },
  lateApology: {
    name: { vi: 'Xin lỗi muộn', en: 'Late apology' },
    law: practice('The decree names the limit of Điều 19 khoản 9, not what missing it does.'),
    alternatives: 'refuse',
  },
  consultation: {
    name: { vi: 'Thời gian lấy ý kiến', en: 'Time of consultation' },
    law: decree61('Điều 19 khoản 5'),
    alternatives: 'suspends, where the procedure excludes it',
  },
  obligation: {
    name: { vi: 'Thời gian thực hiện nghĩa vụ tài chính', en: 'Time of a financial obligation' },
    law: practice('Not in the decree: it counts unless the procedure excludes it.'),
    alternatives: 'suspends, where the procedure excludes it',
  },
  directRequests: {
    name: { vi: 'Yêu cầu trực tiếp người nộp', en: 'Direct requests to the applicant' },
    law: decree61('Điều 5 khoản 1 điểm e', 'Unless another law provides so.'),
    alternatives: 'allow, where a sector’s law says so',
  },
  deadline: {
    name: { vi: 'Cách tính thời hạn', en: 'How deadlines are counted' },
    law: {
      document: 'Bộ luật Dân sự 91/2015/QH13',
      article: 'Điều 147–148',
      from: day('2017-01-01'),
      status: 'unverified',
      note: 'The one-stop decrees do not say how days are counted.',
    },
    alternatives: 'closing, sameTime, eventDay',
  },
}

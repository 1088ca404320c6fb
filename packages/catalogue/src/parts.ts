import { type Dated, inForce, type Localized, type PlainDate, plainDate } from '@motcua/core'
import { partsLaw2010, partsLaw2017 } from './data/law.ts'

/**
 * A constituent part of a procedure (*bộ phận cấu thành*, Nghị định 63/2010/NĐ-CP, Điều 8.2). `timeLimits` and `fees`
 * are looked for in every channel.
 */
export type ProcedurePart =
  | 'name'
  | 'steps'
  | 'channels'
  | 'components'
  | 'sets'
  | 'timeLimits'
  | 'targets'
  | 'authorities'
  | 'forms'
  | 'results'
  | 'conditions'
  | 'fees'

/** Which wording of Điều 8.2 a procedure is measured by: that of 2010, or that of 2017-09-25. */
export type PartsProfile = '2010' | '2017'

/** What a wording of Điều 8.2 asks for. */
export interface PartsRule {
  /** The wording. */
  readonly profile: PartsProfile
  /** Parts every procedure has to state (*bắt buộc*). */
  readonly mandatory: readonly ProcedurePart[]
  /** Parts a procedure has only where it needs them: then stated, else stated as none, never left out. */
  readonly conditional: readonly ProcedurePart[]
}

const always: readonly ProcedurePart[] = [
  'name',
  'steps',
  'channels',
  'components',
  'sets',
  'timeLimits',
  'targets',
  'authorities',
]

/** The wordings of Điều 8.2 over time: since 2017-09-25 the result is among the conditional parts. */
export const partsRules: Dated<PartsRule> = [
  {
    from: plainDate('2010-10-14'),
    to: plainDate('2017-09-24'),
    value: {
      profile: '2010',
      mandatory: [...always, 'results'],
      conditional: ['forms', 'conditions', 'fees'],
    },
    law: partsLaw2010,
  },
  {
    from: plainDate('2017-09-25'),
    value: {
      profile: '2017',
      mandatory: always,
      conditional: ['forms', 'results', 'conditions', 'fees'],
    },
    law: partsLaw2017,
  },
]

/**
 * The wording of Điều 8.2 in force on a day; days before 2010-10-14 are measured by the oldest one.
 *
 * @example
 * ```ts
 * partsProfileOn(plainDate('2017-09-24')) // => '2010'
 * partsProfileOn(plainDate('2021-03-01')) // => '2017'
 * ```
 */
export function partsProfileOn(on: PlainDate): PartsProfile {
  const rule = inForce(partsRules, on)
  return rule.ok ? rule.value.value.profile : '2010'
}

/** What each part is called. */
export const partNames: Readonly<Record<ProcedurePart, Localized>> = {
  name: { vi: 'tên thủ tục', en: 'name' },
  steps: { vi: 'trình tự thực hiện', en: 'steps' },
  channels: { vi: 'cách thức thực hiện', en: 'channels' },
  components: { vi: 'thành phần hồ sơ', en: 'components' },
  sets: { vi: 'số lượng hồ sơ', en: 'number of sets' },
  timeLimits: { vi: 'thời hạn giải quyết', en: 'time limit' },
  targets: { vi: 'đối tượng thực hiện', en: 'targets' },
  authorities: { vi: 'cơ quan giải quyết', en: 'authorities' },
  forms: { vi: 'mẫu đơn, mẫu tờ khai', en: 'forms' },
  results: { vi: 'kết quả', en: 'results' },
  conditions: { vi: 'yêu cầu, điều kiện', en: 'requirements and conditions' },
  fees: { vi: 'phí, lệ phí', en: 'charges and fees' },
}

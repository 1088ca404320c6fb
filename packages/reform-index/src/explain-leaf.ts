import { type Decimal, formatDecimal, type Locale } from '@motcua/core'
import { convertNames, policyNames, zeroNames } from './internal/explain-words.ts'
import type { Band } from './rule.ts'
import type { LeafTrace, TraceStep } from './trace.ts'

/**
 * Tells how a leaf came to its points (*giải thích điểm*), one step a line, in the order of the computation.
 *
 * @example
 * ```ts
 * const facts = { 'TTHC.1': { values: { resolvedOnTime: 187, resolved: 203 } } }
 * const score = unwrap(scoreUnit(songLoIllustrative2021, facts))
 * explainLeaf(nodeOf(score, 'TTHC.1').trace, 'vi').split('\n').at(-1)
 * // => 'Làm tròn 9,211823 đến 2 chữ số thập phân: 9,21 điểm.'
 * ```
 */
export function explainLeaf(trace: LeafTrace, locale: Locale): string {
  const number = (value: Decimal) => formatDecimal(value, locale)
  const head =
    locale === 'vi'
      ? `${trace.code} ${trace.name.vi}: ${trace.points === null ? 'không có điểm' : `${number(trace.points)} điểm`}, tối đa ${number(trace.max)}.`
      : `${trace.code} ${trace.name.en}: ${trace.points === null ? 'no score' : `${number(trace.points)} points`} of ${number(trace.max)}.`
  return [head, ...trace.steps.map((step) => (locale === 'vi' ? inVietnamese(step) : inEnglish(step)))].join(
    '\n',
  )
}

function inVietnamese(step: TraceStep): string {
  const n = (value: Decimal) => formatDecimal(value, 'vi')
  switch (step.step) {
    case 'counted':
      return `Số liệu: ${step.counts.vi} = ${n(step.value)}.`
    case 'unknown':
      return `Chưa có số liệu: ${step.counts.vi}; chưa có số liệu không phải là bằng 0.`
    case 'ratio':
      return `Tỷ lệ ${n(step.percent)}%${step.target === undefined ? '' : `, ngưỡng đạt điểm tối đa ${n(step.target)}%`}: ${n(step.raw)} trên ${n(step.max)} điểm.`
    case 'zeroDenominator':
      return `Mẫu số bằng 0 (${step.counts.vi}): ${zeroNames[step.policy].vi}.`
    case 'belowFloor':
      return `Thấp hơn ngưỡng tối thiểu ${n(step.floor)}%: ${n(step.points)} điểm.`
    case 'answered':
      return `Kết quả: ${step.answer.vi}: ${n(step.points)} điểm.`
    case 'percentage':
      return `Tỷ lệ ${n(step.percent)}%.`
    case 'band':
      return `Thuộc bậc ${band(step.band, step.unit, n)}: ${n(step.band.points)} điểm.`
    case 'perItem':
      return `${n(step.count)} × ${n(step.unitPoints)} = ${n(step.raw)} điểm.`
    case 'deducted':
      return `Trừ ${n(step.count)} × ${n(step.each)} điểm: ${step.counts.vi}.`
    case 'increment':
      return `Đến ${n(step.base)}: ${n(step.basePoints)} điểm; thêm ${n(step.steps)} bước × ${n(step.stepPoints)} điểm.`
    case 'responses':
      return `Số phiếu trả lời: ${n(step.count)}.`
    case 'tooFewResponses':
      return `Chỉ có ${n(step.count)} phiếu, cần ít nhất ${step.needed}: không có điểm.`
    case 'mean':
      return `Điểm trung bình ${n(step.mean)} trên thang ${step.scale} mức.`
    case 'converted':
      return `Quy đổi (${convertNames[step.convert].vi}): ${n(step.percent)}% điểm tối đa.`
    case 'given':
      return `Điểm được ghi nhận: ${n(step.points)}.`
    case 'inherited':
      return `Lấy theo điểm của ${step.from}: ${n(step.points)}.`
    case 'notApplicable':
      return `Không áp dụng${step.reason === '' ? '' : ` (${step.reason})`}: ${policyNames[step.policy].vi}.`
    case 'missing':
      return 'Chưa có số liệu nên chưa có điểm; chưa có điểm không phải là 0 điểm.'
    case 'omitted':
      return 'Nguồn điểm này không thực hiện trong năm: bỏ khỏi điểm tối đa.'
    case 'information':
      return 'Chỉ để theo dõi, không tính điểm.'
    case 'limited':
      return step.to === 'max'
        ? `${n(step.raw)} vượt điểm tối đa: lấy điểm tối đa.`
        : `${n(step.raw)} thấp hơn 0: lấy 0 điểm.`
    case 'rounded':
      return `Làm tròn ${n(step.raw)} đến ${step.places} chữ số thập phân: ${n(step.points)} điểm.`
  }
}

function inEnglish(step: TraceStep): string {
  const n = (value: Decimal) => formatDecimal(value, 'en')
  const p = (value: Decimal) => `${n(value)} ${value === '1' ? 'point' : 'points'}`
  switch (step.step) {
    case 'counted':
      return `Figure: ${step.counts.en} = ${n(step.value)}.`
    case 'unknown':
      return `Not known: ${step.counts.en}; not known is not zero.`
    case 'ratio':
      return `Ratio ${n(step.percent)} %${step.target === undefined ? '' : `, full marks from ${n(step.target)} %`}: ${n(step.raw)} of ${p(step.max)}.`
    case 'zeroDenominator':
      return `Nothing to divide by (${step.counts.en}): ${zeroNames[step.policy].en}.`
    case 'belowFloor':
      return `Below the floor of ${n(step.floor)} %: ${p(step.points)}.`
    case 'answered':
      return `Answer: ${step.answer.en}: ${p(step.points)}.`
    case 'percentage':
      return `Ratio ${n(step.percent)} %.`
    case 'band':
      return `In the band ${band(step.band, step.unit === '' ? '' : ' %', n)}: ${p(step.band.points)}.`
    case 'perItem':
      return `${n(step.count)} × ${n(step.unitPoints)} = ${p(step.raw)}.`
    case 'deducted':
      return `Less ${n(step.count)} × ${p(step.each)}: ${step.counts.en}.`
    case 'increment':
      return `Up to ${n(step.base)}: ${p(step.basePoints)}; ${n(step.steps)} further steps × ${p(step.stepPoints)}.`
    case 'responses':
      return `Answers: ${n(step.count)}.`
    case 'tooFewResponses':
      return `Only ${n(step.count)} answers, at least ${step.needed} are needed: no score.`
    case 'mean':
      return `Mean ${n(step.mean)} on a scale of ${step.scale}.`
    case 'converted':
      return `Converted (${convertNames[step.convert].en}): ${n(step.percent)} % of the maximum.`
    case 'given':
      return `Points as given: ${n(step.points)}.`
    case 'inherited':
      return `Taken over from ${step.from}: ${n(step.points)}.`
    case 'notApplicable':
      return `Does not apply${step.reason === '' ? '' : ` (${step.reason})`}: ${policyNames[step.policy].en}.`
    case 'missing':
      return 'No facts yet, so no score; no score is not zero.'
    case 'omitted':
      return 'This source was left out of the year: taken off the maximum.'
    case 'information':
      return 'For information only, worth no points.'
    case 'limited':
      return step.to === 'max'
        ? `${n(step.raw)} is above the maximum: the maximum counts.`
        : `${n(step.raw)} is below zero: zero counts.`
    case 'rounded':
      return `${n(step.raw)} rounded to ${step.places} places: ${p(step.points)}.`
  }
}

function band({ gt, gte, lt, lte }: Band, unit: string, n: (value: Decimal) => string): string {
  const ends = [
    ...(gt === undefined ? [] : [`> ${n(gt)}${unit}`]),
    ...(gte === undefined ? [] : [`≥ ${n(gte)}${unit}`]),
    ...(lt === undefined ? [] : [`< ${n(lt)}${unit}`]),
    ...(lte === undefined ? [] : [`≤ ${n(lte)}${unit}`]),
  ]
  return ends.join(', ')
}

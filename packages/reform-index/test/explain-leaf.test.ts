import { describe, expect, it } from 'vitest'
import { explainLeaf, type TraceStep } from '../src/index.ts'
import { d } from './build.ts'

const counts = { vi: 'hồ sơ', en: 'dossiers' }

const told: readonly (readonly [TraceStep, string, string])[] = [
  [
    { step: 'counted', name: 'n', counts, value: d('1234.5') },
    'Số liệu: hồ sơ = 1.234,5.',
    'Figure: dossiers = 1,234.5.',
  ],
  [
    { step: 'unknown', name: 'n', counts },
    'Chưa có số liệu: hồ sơ; chưa có số liệu không phải là bằng 0.',
    'Not known: dossiers; not known is not zero.',
  ],
  [
    { step: 'ratio', percent: d('50'), max: d('6'), raw: d('3') },
    'Tỷ lệ 50%: 3 trên 6 điểm.',
    'Ratio 50 %: 3 of 6 points.',
  ],
  [
    { step: 'ratio', percent: d('40'), target: d('80'), max: d('6'), raw: d('3') },
    'Tỷ lệ 40%, ngưỡng đạt điểm tối đa 80%: 3 trên 6 điểm.',
    'Ratio 40 %, full marks from 80 %: 3 of 6 points.',
  ],
  [
    { step: 'zeroDenominator', counts, policy: 'full' },
    'Mẫu số bằng 0 (hồ sơ): tính điểm tối đa.',
    'Nothing to divide by (dossiers): full marks.',
  ],
  [
    { step: 'belowFloor', floor: d('80'), points: d('0') },
    'Thấp hơn ngưỡng tối thiểu 80%: 0 điểm.',
    'Below the floor of 80 %: 0 points.',
  ],
  [
    { step: 'answered', answer: { vi: 'muộn', en: 'late' }, points: d('0.5') },
    'Kết quả: muộn: 0,5 điểm.',
    'Answer: late: 0.5 points.',
  ],
  [{ step: 'percentage', percent: d('92.12') }, 'Tỷ lệ 92,12%.', 'Ratio 92.12 %.'],
  [
    { step: 'band', band: { gte: d('70'), lt: d('90'), points: d('1') }, unit: '%' },
    'Thuộc bậc ≥ 70%, < 90%: 1 điểm.',
    'In the band ≥ 70 %, < 90 %: 1 point.',
  ],
  [
    { step: 'band', band: { gt: d('70'), lte: d('90'), points: d('2') }, unit: '' },
    'Thuộc bậc > 70, ≤ 90: 2 điểm.',
    'In the band > 70, ≤ 90: 2 points.',
  ],
  [
    { step: 'perItem', count: d('3'), unitPoints: d('0.5'), raw: d('1.5') },
    '3 × 0,5 = 1,5 điểm.',
    '3 × 0.5 = 1.5 points.',
  ],
  [
    { step: 'deducted', counts, count: d('2'), each: d('0.25') },
    'Trừ 2 × 0,25 điểm: hồ sơ.',
    'Less 2 × 0.25 points: dossiers.',
  ],
  [
    { step: 'increment', base: d('3500'), basePoints: d('10'), steps: d('16'), stepPoints: d('0.5') },
    'Đến 3.500: 10 điểm; thêm 16 bước × 0,5 điểm.',
    'Up to 3,500: 10 points; 16 further steps × 0.5 points.',
  ],
  [{ step: 'responses', count: d('334') }, 'Số phiếu trả lời: 334.', 'Answers: 334.'],
  [
    { step: 'tooFewResponses', count: d('29'), needed: 30 },
    'Chỉ có 29 phiếu, cần ít nhất 30: không có điểm.',
    'Only 29 answers, at least 30 are needed: no score.',
  ],
  [
    { step: 'mean', mean: d('4.1'), scale: 5 },
    'Điểm trung bình 4,1 trên thang 5 mức.',
    'Mean 4.1 on a scale of 5.',
  ],
  [
    { step: 'converted', convert: 'meanRescaled', percent: d('77.5') },
    'Quy đổi ((điểm trung bình − 1) chia cho (số mức − 1)): 77,5% điểm tối đa.',
    'Converted ((mean − 1) over (scale − 1)): 77.5 % of the maximum.',
  ],
  [{ step: 'given', points: d('2') }, 'Điểm được ghi nhận: 2.', 'Points as given: 2.'],
  [
    { step: 'inherited', from: 'H14', points: d('4') },
    'Lấy theo điểm của H14: 4.',
    'Taken over from H14: 4.',
  ],
  [
    { step: 'notApplicable', reason: 'không được giao', policy: 'reduceMax' },
    'Không áp dụng (không được giao): trừ khỏi điểm tối đa của đơn vị.',
    "Does not apply (không được giao): taken off the unit's maximum.",
  ],
  [
    { step: 'notApplicable', reason: '', policy: 'zero' },
    'Không áp dụng: tính 0 điểm.',
    'Does not apply: zero points.',
  ],
  [
    { step: 'missing' },
    'Chưa có số liệu nên chưa có điểm; chưa có điểm không phải là 0 điểm.',
    'No facts yet, so no score; no score is not zero.',
  ],
  [
    { step: 'omitted' },
    'Nguồn điểm này không thực hiện trong năm: bỏ khỏi điểm tối đa.',
    'This source was left out of the year: taken off the maximum.',
  ],
  [{ step: 'information' }, 'Chỉ để theo dõi, không tính điểm.', 'For information only, worth no points.'],
  [
    { step: 'limited', to: 'max', raw: d('3') },
    '3 vượt điểm tối đa: lấy điểm tối đa.',
    '3 is above the maximum: the maximum counts.',
  ],
  [
    { step: 'limited', to: 'zero', raw: d('-0.25') },
    '-0,25 thấp hơn 0: lấy 0 điểm.',
    '-0.25 is below zero: zero counts.',
  ],
  [
    { step: 'rounded', raw: d('0.625'), places: 2, points: d('0.63') },
    'Làm tròn 0,625 đến 2 chữ số thập phân: 0,63 điểm.',
    '0.625 rounded to 2 places: 0.63 points.',
  ],
]

describe('explainLeaf', () => {
  it.each(told)('%j', (step, vi, en) => {
    const trace = {
      code: 'L',
      name: { vi: 'Tên', en: 'Name' },
      rule: 'given',
      max: d('6'),
      steps: [step],
      points: null,
    } as const
    expect(explainLeaf(trace, 'vi')).toBe(`L Tên: không có điểm, tối đa 6.\n${vi}`)
    expect(explainLeaf(trace, 'en')).toBe(`L Name: no score of 6.\n${en}`)
    expect(vi.normalize('NFC')).toBe(vi)
  })
})

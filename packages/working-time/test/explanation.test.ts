import { formatProblem, plainTime, unwrap } from '@motcua/core'
import {
  countingLaw,
  explainClock,
  explainDueDate,
  legalPolicy,
  policyLaw,
  renderExplanation,
  startClock,
  type Term,
  workingTimeMessages,
} from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn, withEntries } from './fixtures.ts'

function words(start: string, term: Term, locale: 'vi' | 'en' = 'vi', policy = legalPolicy): string[] {
  const explanation = unwrap(explainDueDate(schedule, vn(start), term, policy))
  return renderExplanation(explanation, locale).split('\n')
}

describe('an explanation in words', () => {
  it('names every day, its reason and its source', () => {
    expect(words('2026-08-27 20:00', { unit: 'workingDay', amount: 2 })).toEqual([
      'Thời hạn: 2 ngày làm việc',
      'Gửi lúc 20:00 27/08/2026, tiếp nhận lúc 08:00 28/08/2026 – Thông tư 87/2021/TT-BTC, Điều 10, áp dụng tương tự',
      'Thứ Sáu 28/08/2026: ngày tiếp nhận, không tính – Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2',
      'Thứ Bảy 29/08/2026: nghỉ hằng tuần',
      'Chủ nhật 30/08/2026: nghỉ hằng tuần',
      'Thứ Hai 31/08/2026: Nghỉ hoán đổi dịp Quốc khánh – Thông báo 9441/TB-BNV',
      'Thứ Ba 01/09/2026: Quốc khánh (ngày liền kề) – Thông báo 9441/TB-BNV',
      'Thứ Tư 02/09/2026: Quốc khánh – Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1',
      'Thứ Năm 03/09/2026: ngày làm việc thứ 1',
      'Thứ Sáu 04/09/2026: ngày làm việc thứ 2',
      'Hạn: Thứ Sáu 04/09/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6',
    ])
  })

  it('says the same in English', () => {
    expect(words('2026-08-20', { unit: 'workingDay', amount: 2 }, 'en')).toEqual([
      'Time limit: 2 working days',
      'Received at 09:00 20/08/2026',
      'Thursday 20/08/2026: day of receipt, not counted – Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2',
      'Friday 21/08/2026: working day 1',
      'Saturday 22/08/2026: working day 2 (worked in place of 31/08/2026 – Thông báo 9441/TB-BNV)',
      'Due: Saturday 22/08/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6',
    ])
  })

  it('shows a fraction as office time', () => {
    expect(words('2026-03-02', { unit: 'workingDay', amount: 1.25 }).slice(-3)).toEqual([
      'Thứ Ba 03/03/2026: ngày làm việc thứ 1',
      'Thứ Tư 04/03/2026: 0,25 ngày làm việc = 2 giờ',
      'Hạn: Thứ Tư 04/03/2026, 10:00',
    ])
    const keepHour = { ...legalPolicy, end: 'sameTime' } as const
    expect(words('2026-03-02 16:00', { unit: 'workingDay', amount: 1.25 }, 'en', keepHour).slice(-2)).toEqual(
      ['Tuesday 03/03/2026: 0.25 working day = 2 h', 'Due: Wednesday 04/03/2026, 09:00'],
    )
  })

  it('adds up office hours and passes over Tết', () => {
    const lines = words('2026-02-13 16:00', { unit: 'workingHour', amount: 8.25 })
    expect(lines).toHaveLength(14)
    expect(lines[2]).toBe('Thứ Sáu 13/02/2026: tính 1 giờ, cộng dồn 1 giờ')
    expect(lines[5]).toBe('Thứ Hai 16/02/2026: Tết Âm lịch (29 tháng Chạp) – Thông báo 9441/TB-BNV')
    expect(lines[12]).toBe('Thứ Hai 23/02/2026: tính 7 giờ 15 phút, cộng dồn 8 giờ 15 phút')
  })

  it('tells how a month is clamped and its end rolled', () => {
    expect(words('2026-01-30', { unit: 'month', amount: 1 }, 'en').slice(3)).toEqual([
      '30/01/2026 to 28/02/2026: 1 month, days off included – Bộ luật Dân sự 91/2015/QH13, Điều 148',
      'The month has no such day: its last day 28/02/2026 is taken – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 3',
      'Saturday 28/02/2026: weekly day off',
      'Sunday 01/03/2026: weekly day off',
      'The last day 28/02/2026 is a day off: it moves to Monday 02/03/2026 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5',
      'Due: Monday 02/03/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6',
    ])
  })

  it('names the cutoff and whether it had passed', () => {
    const sameDay: Term = { unit: 'sameDay', cutoff: plainTime('15:00') }
    expect(words('2026-03-04 15:00', sameDay)[2]).toBe('Nhận không sau 15:00: trả trong ngày')
    expect(words('2026-03-04 15:00:01', sameDay)[2]).toBe('Nhận sau 15:00: trả trong ngày làm việc tiếp theo')
  })

  it('warns of a provisional year', () => {
    expect(words('2027-03-01', { unit: 'workingDay', amount: 1 }, 'en').at(-1)).toBe(
      'Note: The days off of 2027 are provisional and may still change: compute again when the formal notice appears.',
    )
  })

  it('tells the ledger of a clock', () => {
    const clock = withEntries(
      startClock({ unit: 'workingDay', amount: 3 }, vn('2026-03-02')),
      { kind: 'suspend', at: vn('2026-03-03'), reason: 'bổ sung hồ sơ' },
      { kind: 'resume', at: vn('2026-03-05') },
      { kind: 'reappoint', at: vn('2026-03-06'), dueOn: day('2026-03-12') },
    )
    expect(renderExplanation(unwrap(explainClock(schedule, clock)), 'vi').split('\n')).toEqual([
      'Thời hạn: 3 ngày làm việc',
      '09:00 02/03/2026: bắt đầu',
      '09:00 03/03/2026: tạm dừng (bổ sung hồ sơ)',
      '09:00 05/03/2026: tiếp tục',
      '09:00 06/03/2026: hẹn lại đến Thứ Năm 12/03/2026',
      'Tiếp nhận lúc 09:00 02/03/2026',
      'Thứ Hai 02/03/2026: ngày tiếp nhận, không tính – Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2',
      'Thứ Ba 03/03/2026: ngày làm việc thứ 1',
      'Thứ Tư 04/03/2026: tạm dừng, không tính (bổ sung hồ sơ)',
      'Thứ Năm 05/03/2026: tạm dừng, không tính (bổ sung hồ sơ)',
      'Thứ Sáu 06/03/2026: ngày làm việc thứ 2',
      'Thứ Bảy 07/03/2026: nghỉ hằng tuần',
      'Chủ nhật 08/03/2026: nghỉ hằng tuần',
      'Thứ Hai 09/03/2026: ngày làm việc thứ 3',
      'Hạn: Thứ Hai 09/03/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6',
      'Hạn đã hẹn lại: Thứ Năm 12/03/2026, 24:00',
    ])
  })

  it('is plain JSON', () => {
    const explanation = unwrap(explainDueDate(schedule, vn('2026-03-02'), { unit: 'month', amount: 1 }))
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
  })
})

describe('the law and the messages', () => {
  it('cites a source for every rule of counting and every default', () => {
    for (const source of Object.values(countingLaw)) expect(source.document).not.toBe('')
    expect(policyLaw.receipt[legalPolicy.receipt]).toBe(countingLaw.receipt)
    expect(policyLaw.end[legalPolicy.end]).toBe(countingLaw.endOfDay)
    expect(policyLaw.roll[legalPolicy.roll]).toBe(countingLaw.lastDayOff)
  })

  it('are written in composed letters, both languages with the same facts', () => {
    for (const { vi, en } of Object.values(workingTimeMessages)) {
      expect(vi).toBe(vi.normalize('NFC'))
      const facts = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(facts(vi)).toEqual(facts(en))
    }
  })

  it('name the missing year and the next step', () => {
    const problem = { code: 'working-time.calendar-gap', params: { year: 2028 } } as const
    expect(formatProblem(problem, 'vi', workingTimeMessages)).toBe(
      'Lịch không có thông báo ngày nghỉ của năm 2028: cần bổ sung thông báo của năm này rồi tính lại, không suy đoán.',
    )
  })
})

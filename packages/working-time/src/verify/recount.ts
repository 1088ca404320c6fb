import { readEntries, sum } from './ledger.ts'
import {
  type Body,
  DAY,
  type Day,
  dayOf,
  instant,
  type Json,
  lineOf,
  MINUTE,
  monthsOn,
  type Pause,
  refuse,
  type Windows,
  written,
} from './paper.ts'
import { run } from './run.ts'

/** Counts a clock by the facts of the certificate: what its steps and its result should be. */
export function recount({ calendar, clock }: Body): { steps: Json[]; result: Json } {
  const { policy } = clock
  const facts = new Map(calendar.days.map((one) => [one.fact.date, one]))
  const day = (d: number): Day => facts.get(written(d)) ?? refuse('day-missing', written(d))
  const works = (d: number) => day(d).works
  const { term, anchor, spans, promise, stopped, steps: ledger } = readEntries(clock)
  const steps = [...ledger]
  const note = (kind: string, rest: Json, law?: unknown) => steps.push({ kind, ...rest, law })

  const { unit, amount } = term
  if (unit !== 'sameDay' && !(amount > 0 && amount <= 5000)) refuse('malformed', 'clock.term')

  const receive = (at: string): number => {
    const line = lineOf(at)
    for (let d = dayOf(line); policy['receipt'] !== 'eventDay'; d++) {
      for (const [from, to] of day(d).receives)
        if (line <= d * DAY + to * MINUTE) return Math.max(line, d * DAY + from * MINUTE)
    }
    return line
  }
  const start = receive(anchor)
  const first = dayOf(start)
  const code = (article: string) =>
    written(first) < '2017'
      ? 'Bộ luật Dân sự 2005, Điều 149–153'
      : `Bộ luật Dân sự 91/2015/QH13, Điều ${article}`
  const moved = start === lineOf(anchor) ? null : 'Thông tư 87/2021/TT-BTC, Điều 10, áp dụng tương tự'
  note(
    'received',
    { at: anchor, receivedAt: instant(start) },
    policy['receipt'] === 'eventDay' ? code('147 khoản 3') : moved,
  )
  const pauses: Pause[] = []
  for (const { reason, from, to } of spans) {
    if (to === null) continue
    const pause = { reason, from: lineOf(from), to: to === stopped ? lineOf(to) : receive(to) }
    const before = pauses.at(-1)
    if (before === undefined || pause.from > before.to) pauses.push(pause)
    else {
      if (before.reason !== reason) before.reason += `; ${reason}`
      before.to = Math.max(before.to, pause.to)
    }
  }
  const pauseOn = (d: number) => pauses.find(({ from, to }) => dayOf(from) < d && d <= dayOf(to))

  const office = (d: number): Windows => (works(d) ? day(d).open : [])
  const closing = (d: number) => d * DAY + (facts.get(written(d))?.open.at(-1)?.[1] ?? 1440) * MINUTE
  const endOn = (d: number) =>
    policy['end'] === 'closing'
      ? closing(d)
      : policy['end'] === 'sameTime'
        ? start + (d - first) * DAY
        : (d + 1) * DAY
  const skip = (from: number): number => {
    let d = from
    for (; !works(d); d++) note('skipped', { day: day(d).fact })
    return d
  }
  const rules: Readonly<Record<string, () => readonly [day: number, line: number]>> = {
    workingDay() {
      const whole = Math.floor(amount)
      const [part, keep] = [sum([amount, -whole]), policy['end'] === 'sameTime']
      note('dayZero', { date: written(first) }, code('147 khoản 2'))
      let d = first
      for (let count = 0; count < whole || (part > 0 && !keep); ) {
        const pause = pauseOn(++d)
        if (pause !== undefined) note('paused', { day: day(d).fact, reason: pause.reason })
        else if (!works(d)) note('skipped', { day: day(d).fact })
        else if (count === whole) break
        else note('counted', { day: day(d).fact, count: ++count })
      }
      if (part === 0) return [d, endOn(d)]
      let of = d
      while (!works(of)) of++
      const share =
        office(of).reduce((all, [from, to]) => all + (to - from) * 6, 0) * Math.round(part * 10_000)
      note('share', { day: day(of).fact, amount: part, minutes: share / MINUTE })
      const line = run(keep ? start + (d - first) * DAY : d * DAY, share, office, keep ? pauses : [])
      return [dayOf(line), line]
    },
    workingHour() {
      let [seen, total] = [first, 0]
      const line = run(start, Math.round(amount * 10_000) * 360, office, pauses, (d, ms) => {
        for (; seen < d; seen++) if (!works(seen)) note('skipped', { day: day(seen).fact })
        ;[seen, total] = [d + 1, total + ms]
        note('hoursUsed', { date: written(d), minutes: ms / MINUTE, total: total / MINUTE })
      })
      return [dayOf(line), line]
    },
    hour() {
      const length = Math.round(amount * 10_000) * 360
      const line = run(start, length, () => [[0, 1440]], pauses)
      const to = written(dayOf(line))
      note('elapsed', { from: written(first), to, unit, amount }, code('147 khoản 1'))
      if (line > start + length) note('extended', { days: (line - start - length) / DAY, to })
      return [dayOf(line), line]
    },
    sameDay() {
      const from = pauses.at(-1)?.to ?? start
      const [hour, minute] = term.cutoff.split(':').map(Number)
      const after = from - dayOf(from) * DAY > (Number(hour) * 60 + Number(minute)) * MINUTE
      note('cutoff', { cutoff: term.cutoff, outcome: after ? 'after' : 'inTime' })
      const d = skip(dayOf(from) + (after ? 1 : 0))
      note('counted', { day: day(d).fact, count: 1 })
      return [d, policy['end'] === 'closing' ? closing(d) : (d + 1) * DAY]
    },
    day: () => calendarDays(first + amount),
    week: () => calendarDays(first + amount * 7),
    month: () => calendarDays(monthsOn(first, amount)),
    year: () => calendarDays(monthsOn(first, amount * 12)),
  }
  function calendarDays(plain: number): readonly [number, number] {
    note('dayZero', { date: written(first) }, code('147 khoản 2'))
    note('elapsed', { from: written(first), to: written(plain), unit, amount }, code('148'))
    const clamped =
      (unit === 'month' || unit === 'year') && written(first).slice(8) !== written(plain).slice(8)
    if (clamped) note('clamped', { date: written(plain) }, code('148 khoản 3'))
    let d = first
    for (let left = plain - first; left > 0; ) if (pauseOn(++d) === undefined) left--
    if (d > plain) note('extended', { days: d - plain, to: written(d) })
    if (policy['roll'] !== 'forward') return [d, endOn(d)]
    if (day(d).fact.kind === 'worked') note('stayed', { day: day(d).fact }, code('148 khoản 5'))
    if (works(d)) return [d, endOn(d)]
    const to = skip(d)
    note('rolled', { from: written(d), to: written(to) }, code('148 khoản 5'))
    return [to, endOn(to)]
  }

  const [counted, line] = (rules[unit] ?? refuse('malformed', 'clock.term'))()
  const inHours = unit === 'hour' || unit === 'workingHour'
  const open = policy['end'] !== 'endOfDay' || (unit === 'workingDay' && !Number.isInteger(amount))
  const end = { dueOn: written(counted), dueAt: instant(line) }
  note('due', end, inHours ? code('147 khoản 1') : open ? null : code('148 khoản 6'))
  let due = end
  if (promise !== null) {
    const [made, promised] = [dayOf(lineOf(promise.at)), dayOf(lineOf(`${promise.dueOn}T00:00:00Z`))]
    const counts = (d: number) => !/^working|^sameDay/.test(unit) || works(d)
    let d = promised
    if (pauses.some(({ to }) => dayOf(to) > made)) {
      let left = 0
      for (d = made; d < promised; ) if (counts(++d)) left++
      for (let [x, budget] = [made, left]; budget > 0; )
        if (counts(++x) && pauseOn(x) === undefined) [d, budget] = [Math.max(x, promised), budget - 1]
    }
    if (!promise.extended || endOn(d) > line) {
      due = { dueOn: written(d), dueAt: instant(endOn(d)) }
      note('appointed', due)
    }
  }
  const doubted = calendar.years.filter(
    ({ year, standing }) =>
      standing !== 'settled' &&
      year >= Number(written(first).slice(0, 4)) &&
      year <= Number(due.dueOn.slice(0, 4)),
  )
  const warnings = doubted.map(({ year, standing }) => ({
    code: `working-time.${standing}-year`,
    params: { year },
  }))
  const status = stopped !== null ? 'stopped' : spans.some(({ to }) => to === null) ? 'suspended' : 'running'
  const received = { receivedAt: instant(start), receivedOn: written(first) }
  const kept = {
    status,
    stoppedAt: stopped,
    originalDueOn: end.dueOn,
    calendarVersion: calendar.version,
    warnings,
  }
  return { steps, result: { term, policy, ...received, ...due, ...kept } }
}

import type { PlainDate } from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'
import { knownSince, type Notice } from '../notice.ts'

/** What stands against notices as they are written, before any is folded; each problem names its place. */
export function noticeProblems(notices: readonly Notice[]): WorkingTimeProblem[] {
  return [
    ...duplicateIds(notices),
    ...unknownReplaced(notices),
    ...badYears(notices),
    ...notices.flatMap(contradictions(notices)),
    ...sameDayContradictions(notices),
  ]
}

/** What stands against a year, wherever it is given. */
export function yearProblems(year: number, path: readonly (string | number)[]): WorkingTimeProblem[] {
  const real = Number.isInteger(year) && year >= 1 && year <= 9999
  return real ? [] : [{ code: 'working-time.bad-year', params: { year }, path }]
}

function badYears(notices: readonly Notice[]): WorkingTimeProblem[] {
  return notices.flatMap(({ years = [] }, i) =>
    years.flatMap(({ year }, j) => yearProblems(year, ['notices', i, 'years', j, 'year'])),
  )
}

/** Of two notices of one day neither is the later: where they disagree, one must say that it replaces the other. */
function sameDayContradictions(notices: readonly Notice[]): WorkingTimeProblem[] {
  const revoked = new Set(notices.flatMap(({ replaces = [] }) => replaces))
  const said = new Map<string, { readonly id: string; readonly field: 'off' | 'worked' }>()
  const problems: WorkingTimeProblem[] = []
  for (const [i, notice] of notices.entries()) {
    const { id } = notice
    if (revoked.has(id)) continue
    for (const field of ['off', 'worked'] as const) {
      for (const [j, { date }] of notice[field].entries()) {
        const key = `${knownSince(notice)} ${date}`
        const before = said.get(key)
        if (before === undefined) said.set(key, { id, field })
        else if (before.field !== field && before.id !== id) {
          const params = { id, other: before.id, date }
          problems.push({
            code: 'working-time.notices-contradict',
            params,
            path: ['notices', i, field, j, 'date'],
          })
        }
      }
    }
  }
  return problems
}

function duplicateIds(notices: readonly Notice[]): WorkingTimeProblem[] {
  return notices.flatMap(({ id }, i): WorkingTimeProblem[] => {
    const first = notices.findIndex((other) => other.id === id)
    return first === i
      ? []
      : [{ code: 'working-time.duplicate-notice', params: { id }, path: ['notices', i, 'id'] }]
  })
}

function unknownReplaced(notices: readonly Notice[]): WorkingTimeProblem[] {
  return notices.flatMap((notice, i) =>
    (notice.replaces ?? []).flatMap((replaces, j): WorkingTimeProblem[] => {
      const earlier = notices.some(
        (other) => other.id === replaces && other !== notice && knownSince(other) <= knownSince(notice),
      )
      const params = { id: notice.id, replaces }
      return earlier
        ? []
        : [{ code: 'working-time.unknown-notice', params, path: ['notices', i, 'replaces', j] }]
    }),
  )
}

/** Days that one notice speaks of twice, and swaps whose worked day nobody names. */
function contradictions(notices: readonly Notice[]) {
  const swapped = new Set(notices.flatMap(({ worked }) => worked.map(({ inPlaceOf }) => inPlaceOf)))
  return ({ id, off, worked }: Notice, i: number): WorkingTimeProblem[] => {
    const problems: WorkingTimeProblem[] = []
    const daysOff = new Set<PlainDate>()
    off.forEach(({ date, kind }, j) => {
      const path = ['notices', i, 'off', j, 'date']
      if (daysOff.has(date)) problems.push({ code: 'working-time.duplicate-day', params: { id, date }, path })
      daysOff.add(date)
      if (kind === 'swap' && !swapped.has(date)) {
        problems.push({ code: 'working-time.unmatched-swap-day-off', params: { date }, path })
      }
    })
    const daysWorked = new Set<PlainDate>()
    worked.forEach(({ date }, j) => {
      const path = ['notices', i, 'worked', j, 'date']
      if (daysOff.has(date))
        problems.push({ code: 'working-time.off-and-worked', params: { id, date }, path })
      if (daysWorked.has(date)) {
        problems.push({ code: 'working-time.duplicate-day', params: { id, date }, path })
      }
      daysWorked.add(date)
    })
    return problems
  }
}

/** A day worked in place of one that, after all notices, is worked too. */
export function unmatchedSwap(
  notices: readonly Notice[],
  date: PlainDate,
  inPlaceOf: PlainDate,
): WorkingTimeProblem {
  const place = ({ worked }: Notice) =>
    worked.findIndex((one) => one.date === date && one.inPlaceOf === inPlaceOf)
  const i = notices.findIndex((notice) => place(notice) >= 0)
  const j = notices.map(place)[i] ?? -1
  return {
    code: 'working-time.unmatched-swap',
    params: { date, inPlaceOf },
    path: ['notices', i, 'worked', j, 'inPlaceOf'],
  }
}

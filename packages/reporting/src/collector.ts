import { fromDayNumber, okUnless, type Result, toDayNumber } from '@motcua/core'
import { type DatedTimeline, dateTimeline, standingIn } from './classify.ts'
import type { DossierTimeline } from './dossier-timeline.ts'
import type { Form06a } from './form.ts'
import { formOf } from './form-rows.ts'
import { type Group, type GroupBy, groupOf } from './group.ts'
import type { ReportingProblem } from './messages.ts'
import { defaultForm06aOptions, type Form06aOptions } from './options.ts'
import type { Period } from './period.ts'
import { addStanding, emptyTally, type Tally } from './tally.ts'

/** What forms are wanted. */
export interface Form06aRequest {
  /** The periods, one form each, in any order; they may overlap, as quarters and their year do. */
  readonly periods: readonly Period[]
  /** What rows are made of, from the outside in, such as `['level', 'field']`. Default `['field']`. */
  readonly groupBy?: readonly GroupBy[]
  /** Where practice differs. */
  readonly options?: Partial<Form06aOptions>
  /** Names of units by their id, for column 2. */
  readonly unitNames?: Readonly<Record<string, string>>
  /** `dossiers` keeps the ids behind each cell, and memory then grows with them. Default `counts`. */
  readonly collect?: 'counts' | 'dossiers'
}

/** Takes dossiers one by one, and keeps nothing of them but counts. */
export interface Form06aCollector {
  /** Counts one dossier in every period. Each dossier is added once. */
  readonly add: (timeline: DossierTimeline) => void
  /** The forms of what was added so far, in the order of the periods; or every problem met. */
  readonly forms: () => Result<readonly Form06a[], ReportingProblem>
}

/** One innermost row: its groups, and a tally for each period. */
export interface Leaf {
  readonly groups: readonly Group[]
  readonly tallies: readonly Tally[]
}

/** A collector for forms II.06a: for hosts that read dossiers in pages of their own. */
export function createForm06aCollector(request: Form06aRequest): Form06aCollector {
  const { periods, groupBy = ['field'], unitNames = {} } = request
  const options = { ...defaultForm06aOptions, ...request.options }
  const ids = request.collect === 'dossiers'
  const ranges = periods.map(({ from, to }) => ({ from: toDayNumber(from), to: toDayNumber(to) }))
  const problems = periods.flatMap(periodProblems)
  const leaves = new Map<string, Leaf>()
  const leafOf = (timeline: DossierTimeline): Leaf => {
    const groups = groupBy.map((by) => groupOf(timeline, by, unitNames))
    const key =
      groups.length === 1 ? (groups[0] as Group).key : JSON.stringify(groups.map((each) => each.key))
    const known = leaves.get(key)
    if (known) return known
    const leaf = { groups, tallies: periods.map(() => emptyTally(ids ? 'dossiers' : 'counts')) }
    leaves.set(key, leaf)
    return leaf
  }
  const add = (timeline: DossierTimeline): void => {
    const dated = readTimeline(timeline)
    if (dated === null) return
    if ('code' in dated) {
      problems.push(dated)
      return
    }
    let leaf: Leaf | null = null
    ranges.forEach((range, i) => {
      const standing = standingIn(dated, range, options)
      if (standing === null) return
      leaf ??= leafOf(timeline)
      addStanding(leaf.tallies[i] as Tally, standing, timeline.dossier)
    })
  }
  const forms = () =>
    okUnless(problems, () =>
      periods.map((period, index) => formOf([...leaves.values()], { period, index, groupBy, options })),
    )
  return { add, forms }
}

function periodProblems({ from, to }: Period): ReportingProblem[] {
  return from <= to ? [] : [{ code: 'reporting.bad-period', params: { from, to } }]
}

/** A dossier with its days; null when it was never received, a problem when they cannot be. */
function readTimeline(timeline: DossierTimeline): DatedTimeline | ReportingProblem | null {
  if (timeline.receivedAt === null) return null
  const { dossier } = timeline
  if (timeline.channel === null) return { code: 'reporting.channel-missing', params: { dossier } }
  const dated = dateTimeline(timeline, timeline.receivedAt)
  const { received, finished } = dated
  if (finished !== null && finished < received) {
    const params = { dossier, finished: fromDayNumber(finished), received: fromDayNumber(received) }
    return { code: 'reporting.finished-before-received', params }
  }
  return dated
}

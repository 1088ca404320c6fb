import { daysBetween, type LegalSource, type PlainDate, type ProcedureCode, type UnitId } from '@motcua/core'
import { type Catalogue, catalogueOn, versionsOf } from './catalogue.ts'
import { postingLaw } from './data/law.ts'
import { byPlace, type PlaceRegister, shownOn } from './internal/posting-register.ts'
import { type Posting, type PostingChannel, postingChannels } from './posting.ts'
import type { ProcedureVersion } from './procedure.ts'

/**
 * Something wrong with what a unit has posted: a version in force that is not posted (`notPosted`), was posted late
 * (`late`) or of which another version hangs (`wrongVersion`); a procedure no longer in force that still hangs
 * (`stillPosted`); a version no decision has announced (`notAnnounced`).
 */
export interface PostingFinding {
  /** What is wrong. */
  readonly kind: 'notPosted' | 'late' | 'wrongVersion' | 'stillPosted' | 'notAnnounced'
  /** The unit whose posting it is. */
  readonly unit: UnitId
  /** Where. */
  readonly channel: PostingChannel
  /** The procedure. */
  readonly code: ProcedureCode
  /** The version in force; `null` when none is. */
  readonly expected: number | null
  /** The version that hangs; `null` when none does. */
  readonly posted: number | null
  /** Calendar days after the last day in time, or after the last day in force; 0 where lateness is not the fault. */
  readonly daysLate: number
}

/** How many procedures a unit has posted rightly, ready for scoring. */
export interface PostingCounts {
  /** Procedures in force that the unit has to post. */
  readonly expected: number
  /** Right and in time on the board and electronically, on a portal or the national database. */
  readonly bothWays: number
  /** Right and in time in one of the two ways. */
  readonly oneWay: number
  /** In neither. */
  readonly neither: number
}

/** What {@link checkPostings} found as of a day. */
export interface PostingReport {
  /** The day; what happened on it counts. */
  readonly on: PlainDate
  /** All findings, by unit, then by code, then by channel. */
  readonly findings: readonly PostingFinding[]
  /** The counts of each unit, in the order the units were given. */
  readonly counts: readonly { readonly unit: UnitId; readonly counts: PostingCounts }[]
  /** The duty behind it. */
  readonly law: LegalSource
}

/** What is expected of whom. */
export interface PostingExpectation {
  /** The units that have to post; by default every unit the register knows. Name them, or an idle one is not seen. */
  readonly units?: readonly UnitId[]
  /** Channels on which a missing posting is a finding; board and portal by default. */
  readonly channels?: readonly PostingChannel[]
  /** Which procedures a unit has to post; by default all. */
  readonly handles?: (version: ProcedureVersion, unit: UnitId) => boolean
  /**
   * The last day in time. The law says "promptly" for boards and portals; by default it is the first day in force. For
   * the national database take `dueOn` of `announcementLimits`.
   */
  readonly dueOn?: (version: ProcedureVersion, channel: PostingChannel) => PlainDate
}

/**
 * Compares a posting register with the catalogue as of a day (*công khai đúng, đủ, kịp thời*, Nghị định 63/2010/NĐ-CP,
 * Điều 16–17; counts as Thông tư 01/2018/TT-VPCP scores them: both ways 2, one way 1, else 0). Versions posted ahead of
 * their first day are no fault. Work is proportional to the catalogue times units, plus the register.
 *
 * @example
 * ```ts
 * const report = checkPostings(emptyCatalogue, [], plainDate('2021-03-15'), { units: [id<UnitId>('song-lo')] })
 * report.counts[0]?.counts // => { expected: 0, bothWays: 0, oneWay: 0, neither: 0 }
 * ```
 */
export function checkPostings(
  catalogue: Catalogue,
  postings: readonly Posting[],
  on: PlainDate,
  expectation: PostingExpectation = {},
): PostingReport {
  const register = byPlace(postings)
  const units = expectation.units ?? [...register.keys()].sort()
  const inForce = catalogueOn(catalogue, on)
  const findings: PostingFinding[] = []
  const counts = units.map((unit) => {
    const place = register.get(unit) ?? new Map()
    const expected = inForce.filter((version) => expectation.handles?.(version, unit) ?? true)
    const ways = { expected: expected.length, bothWays: 0, oneWay: 0, neither: 0 }
    for (const version of expected) {
      const right = checkVersion(version, place, { unit, on, expectation, catalogue, findings })
      const electronic = right.has('portal') || right.has('database')
      if (right.has('board') && electronic) ways.bothWays++
      else if (right.has('board') || electronic) ways.oneWay++
      else ways.neither++
    }
    for (const finding of leftovers(catalogue, place, unit, on)) findings.push(finding)
    return { unit, counts: ways }
  })
  return { on, findings: findings.sort(byUnitAndCode(units)), counts, law: postingLaw }
}

interface Context {
  readonly unit: UnitId
  readonly on: PlainDate
  readonly expectation: PostingExpectation
  readonly catalogue: Catalogue
  readonly findings: PostingFinding[]
}

const boardAndPortal: readonly PostingChannel[] = ['board', 'portal']

/** The channels on which a version in force is posted rightly and was so in time; the rest goes to the findings. */
function checkVersion(
  version: ProcedureVersion,
  place: PlaceRegister,
  context: Context,
): Set<PostingChannel> {
  const { unit, on, expectation, catalogue, findings } = context
  const right = new Set<PostingChannel>()
  const history = versionsOf(catalogue, version.code)
  for (const channel of postingChannels) {
    const postings = place.get(version.code)?.filter((posting) => posting.channel === channel) ?? []
    const dueOn = expectation.dueOn?.(version, channel) ?? version.validity.from
    const base = { unit, channel, code: version.code, expected: version.version }
    const shown = shownOn(postings, history, on)
    const wrong = shown.filter((posting) => posting.version !== version.version)
    for (const { version: posted } of wrong) {
      const announced = history.some((known) => known.version === posted)
      findings.push({ ...base, kind: announced ? 'wrongVersion' : 'notAnnounced', posted, daysLate: 0 })
    }
    if (shown.length === wrong.length) {
      const expected = (expectation.channels ?? boardAndPortal).includes(channel)
      if (expected && wrong.length === 0 && on >= dueOn) {
        const daysLate = daysBetween(dueOn, on)
        findings.push({ ...base, kind: 'notPosted', posted: null, daysLate })
      }
      continue
    }
    const days = postings
      .filter(({ version: posted }) => posted === version.version)
      .map(({ postedOn }) => postedOn)
    const daysLate = Math.max(0, daysBetween(dueOn, days.sort()[0] ?? on))
    if (daysLate > 0) findings.push({ ...base, kind: 'late', posted: version.version, daysLate })
    else if (wrong.length === 0) right.add(channel)
  }
  return right
}

/** What hangs although no version is in force. */
function leftovers(
  catalogue: Catalogue,
  place: PlaceRegister,
  unit: UnitId,
  on: PlainDate,
): readonly PostingFinding[] {
  const findings: PostingFinding[] = []
  for (const [code, postings] of place) {
    const history = versionsOf(catalogue, code)
    const isInForce = history.some(({ validity: { from, to } }) => from <= on && (to === null || on <= to))
    if (isInForce) continue
    for (const channel of postingChannels) {
      const here = postings.filter((posting) => posting.channel === channel)
      for (const { version: posted } of shownOn(here, history, on)) {
        const known = history.find((version) => version.version === posted)
        const kind = known === undefined ? 'notAnnounced' : 'stillPosted'
        const ended = known?.validity.to ?? null
        const daysLate = ended === null ? 0 : daysBetween(ended, on)
        findings.push({ kind, unit, channel, code, expected: null, posted, daysLate })
      }
    }
  }
  return findings
}

function byUnitAndCode(units: readonly UnitId[]) {
  const rank = new Map(units.map((unit, i) => [unit, i]))
  return (a: PostingFinding, b: PostingFinding): number =>
    (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

import type { ProcedureCode } from '@motcua/core'
import { summariseChange } from './internal/change-summary.ts'
import { same } from './internal/same.ts'
import type { ProcedureDraft, ProcedureVersion } from './procedure.ts'

/** What of a procedure is compared: its whole content, but not where it was read from. */
export type ComparedField = Exclude<keyof ProcedureDraft, 'source'>

/** One field that differs, with both values. */
export type FieldChange = {
  readonly [F in ComparedField]: {
    /** The field. */
    readonly field: F
    /** What it was. */
    readonly before: ProcedureDraft[F]
    /** What it is. */
    readonly after: ProcedureDraft[F]
    /** The change in a few Vietnamese words, for lists and reports. */
    readonly summary: string
  }
}[ComparedField]

const comparedFields: readonly ComparedField[] = [
  'code',
  'name',
  'field',
  'kind',
  'levels',
  'targets',
  'authorities',
  'steps',
  'channels',
  'components',
  'sets',
  'forms',
  'results',
  'conditions',
  'legalBasis',
  'policies',
]

/**
 * What differs between two versions of a procedure, or between a procedure and its successor, field by field.
 *
 * @example
 * ```ts
 * const before = createProcedure({
 *   code: procedureCode('1.012812'),
 *   name: 'Hòa giải tranh chấp đất đai',
 *   channels: [{ channel: 'inPerson', term: { unit: 'day', amount: 45 } }],
 * })
 * const after = { ...before, channels: [createChannel({ channel: 'inPerson', term: { unit: 'day', amount: 40 } })] }
 * diff(before, after).map((change) => change.summary) // => ['Trực tiếp: thời hạn 45 ngày → 40 ngày']
 * ```
 */
export function diff(before: ProcedureDraft, after: ProcedureDraft): readonly FieldChange[] {
  if (before === after) return []
  return comparedFields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => {
      const change = { field, before: before[field], after: after[field] }
      return { ...change, summary: summariseChange(field, before, after) } as FieldChange
    })
}

/** How two catalogues differ. */
export interface CatalogueDiff {
  /** Only in the later one. */
  readonly added: readonly ProcedureVersion[]
  /** Only in the earlier one. */
  readonly removed: readonly ProcedureVersion[]
  /** In both, with another content. */
  readonly changed: readonly {
    /** The procedure. */
    readonly code: ProcedureCode
    /** Its version in the earlier one. */
    readonly before: ProcedureVersion
    /** Its version in the later one. */
    readonly after: ProcedureVersion
    /** What differs; never empty. */
    readonly changes: readonly FieldChange[]
  }[]
}

/**
 * How the procedures in force differ between two days, or between two sources, each in the order of codes. Each list
 * holds one version per code, as `catalogueOn` gives.
 *
 * @example
 * ```ts
 * const birth = createProcedure({ code: procedureCode('1.001193'), name: 'Thủ tục đăng ký khai sinh' })
 * const later = [versionOf(birth, { from: plainDate('2021-01-01') })]
 * diffCatalogues([], later).added.map((version) => version.code) // => ['1.001193']
 * ```
 */
export function diffCatalogues(
  before: readonly ProcedureVersion[],
  after: readonly ProcedureVersion[],
): CatalogueDiff {
  const earlier = new Map(before.map((version) => [version.code, version]))
  const later = new Map(after.map((version) => [version.code, version]))
  const inOrder = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)
  const changed: CatalogueDiff['changed'][number][] = []
  for (const [code, version] of later) {
    const old = earlier.get(code)
    const changes = old === undefined ? [] : diff(old, version)
    if (old !== undefined && changes.length > 0) changed.push({ code, before: old, after: version, changes })
  }
  return {
    added: after.filter(({ code }) => !earlier.has(code)).sort(inOrder),
    removed: before.filter(({ code }) => !later.has(code)).sort(inOrder),
    changed: changed.sort(inOrder),
  }
}

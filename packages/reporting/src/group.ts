import { type Level, levelNames, levels } from '@motcua/core'
import type { DossierTimeline } from './dossier-timeline.ts'

/** What rows are made of: field (*lĩnh vực*), procedure (*thủ tục*), receiving unit (*đơn vị*), level (*cấp*). */
export type GroupBy = 'field' | 'procedure' | 'unit' | 'level'

/** A group a dossier belongs to. */
export interface Group {
  /** Its key: a code where there is one; empty when the dossier does not say. */
  readonly key: string
  /** Its Vietnamese name. */
  readonly label: string
}

const unknown: Readonly<Record<GroupBy, string>> = {
  field: 'Chưa xác định lĩnh vực',
  procedure: 'Chưa xác định thủ tục',
  unit: 'Chưa xác định đơn vị',
  level: 'Chưa xác định cấp',
}

/** The group of a dossier; units are named by the host. */
export function groupOf(
  { procedure, desk }: DossierTimeline,
  by: GroupBy,
  unitNames: Readonly<Record<string, string>>,
): Group {
  switch (by) {
    case 'field':
      return named(by, procedure.field?.code ?? procedure.field?.name, procedure.field?.name)
    case 'procedure':
      return named(by, procedure.code, procedure.name)
    case 'unit':
      return named(by, desk, desk !== null && Object.hasOwn(unitNames, desk) ? unitNames[desk] : desk)
    case 'level':
      return named(by, procedure.level, procedure.level === null ? null : levelNames[procedure.level].vi)
  }
}

function named(by: GroupBy, key: string | null | undefined, label: string | null | undefined): Group {
  return { key: key ?? '', label: label ?? unknown[by] }
}

/** Levels from the top down, everything else by its Vietnamese name; what is not known comes last. */
export function compareGroups(by: GroupBy | undefined, a: Group, b: Group): number {
  if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
  if (by === 'level') return levels.indexOf(a.key as Level) - levels.indexOf(b.key as Level)
  return collator.compare(a.label, b.label) || (a.key < b.key ? -1 : Number(a.key > b.key))
}

/** Rows in reading order: sorted at each depth, a group before its parts. */
export function inReadingOrder<Row extends { readonly path: readonly string[]; readonly label: string }>(
  rows: readonly Row[],
  groupBy: readonly GroupBy[],
): Row[] {
  const inside = new Map<string, Row[]>()
  for (const row of rows) {
    const outer = JSON.stringify(row.path.slice(0, -1))
    const known = inside.get(outer)
    if (known) known.push(row)
    else inside.set(outer, [row])
  }
  const group = ({ path, label }: Row): Group => ({ key: path.at(-1) ?? '', label })
  const below = (path: readonly string[]): Row[] =>
    (inside.get(JSON.stringify(path)) ?? [])
      .sort((a, b) => compareGroups(groupBy[path.length], group(a), group(b)))
      .flatMap((row) => [row, ...below(row.path)])
  return below([])
}

const collator = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true })

import type { CriteriaSet, Criterion, Leaf } from './criteria-set.ts'

/** A criterion with its place in the tree. */
export interface PlacedCriterion {
  readonly criterion: Criterion
  /** Code of the node above, null for a section and for an adjustment's leaf. */
  readonly parent: string | null
  /** 0 for a section. */
  readonly depth: number
  /** Field names and indexes from the set down, for problems. */
  readonly path: readonly (string | number)[]
}

/** Every node of the base tree in the order of the document, parents before children. */
export function criteriaOf(set: CriteriaSet): readonly PlacedCriterion[] {
  return set.sections.flatMap((section, i) => withBelow(section, null, 0, ['sections', i]))
}

/** The leaves of bonuses and penalties in the order of the document. */
export function adjustmentLeaves(set: CriteriaSet): readonly PlacedCriterion[] {
  return (set.adjustments ?? []).flatMap((adjustment, i) =>
    (['bonuses', 'penalties'] as const).flatMap((side) =>
      adjustment[side].flatMap((leaf, j) => withBelow(leaf, null, 0, ['adjustments', i, side, j])),
    ),
  )
}

/** Every leaf, bonuses and penalties included: what the facts are asked for. */
export function leavesOf(set: CriteriaSet): readonly Leaf[] {
  return [...criteriaOf(set), ...adjustmentLeaves(set)].map(({ criterion }) => criterion).filter(isLeaf)
}

/** Whether a node is scored itself. In a checked set a node without children always has a rule. */
export function isLeaf(criterion: Criterion): criterion is Leaf {
  return criterion.children === undefined
}

function withBelow(
  criterion: Criterion,
  parent: string | null,
  depth: number,
  path: readonly (string | number)[],
): readonly PlacedCriterion[] {
  const below = (criterion.children ?? []).flatMap((child, i) =>
    withBelow(child, criterion.code, depth + 1, [...path, 'children', i]),
  )
  return [{ criterion, parent, depth, path }, ...below]
}

import type { Decimal, Localized } from '@motcua/core'
import type { LeafTrace } from './trace.ts'
import type { UnitKind } from './unit-kind.ts'

/**
 * What became of a leaf: scored; missing (no facts, or none that give a score); not applicable; information only;
 * inherited from the unit above; omitted with its whole source.
 */
export type LeafStatus = 'scored' | 'missing' | 'notApplicable' | 'infoOnly' | 'inherited' | 'omitted'

/** Points and percentage together; null where nothing gives a value, which is not zero. */
export interface Figures {
  readonly points: Decimal | null
  /** Of the maximum that applies; 2 places when published. */
  readonly percent: Decimal | null
}

/** What every node has, group or leaf. */
interface NodeFigures {
  readonly code: string
  readonly name: Localized
  /** Code of the node above; null for a section. */
  readonly parent: string | null
  /** 0 for a section. */
  readonly depth: number
  /** Points earned (*điểm đạt*), rounded as declared; null when nothing below has a score. */
  readonly points: Decimal | null
  /** The maximum of the document. */
  readonly max: Decimal
  /** The maximum that counts for this unit: without what does not apply, where the set reduces it. */
  readonly effectiveMax: Decimal
  /** Component index (*chỉ số thành phần*) in percent, 2 places. */
  readonly percent: Decimal | null
}

/** A scored group. */
export interface GroupScore extends NodeFigures {
  readonly kind: 'group'
}

/** A scored leaf with the way it came to its points. */
export interface LeafScore extends NodeFigures {
  readonly kind: 'leaf'
  readonly status: LeafStatus
  readonly trace: LeafTrace
}

/** The score of a node. */
export type NodeScore = GroupScore | LeafScore

/** The score of one unit by one set (*kết quả chấm điểm*). Plain JSON. */
export interface UnitScore {
  /** Id of the set. */
  readonly set: string
  /** Null when the caller named none. */
  readonly unitKind: UnitKind | null
  /** As readers see it: rounded as the set declares. Ranks and classes rest on it unless the set says otherwise. */
  readonly published: Figures
  /** Summed without any rounding, written with 12 places. */
  readonly raw: Figures
  /** Points of the base tree before bonus and penalty. */
  readonly base: Decimal | null
  /** Points added, within the caps. */
  readonly bonus: Decimal
  /** Points taken away, within the caps; without a sign. */
  readonly penalty: Decimal
  /** The base maximum that counts for this unit. */
  readonly effectiveMax: Decimal
  /** What the percentage is taken of. */
  readonly percentOf: Decimal
  /** The base tree in the order of the document, parents before children. */
  readonly nodes: readonly NodeScore[]
  /** The leaves of bonuses and penalties in the order of the document. */
  readonly adjustments: readonly LeafScore[]
  /** Codes of base leaves without a score; while there are any, the score is not final. */
  readonly missing: readonly string[]
}

/** The score of a node by code, of bonuses and penalties too. */
export function nodeOf(score: UnitScore, code: string): NodeScore | undefined {
  return (
    score.nodes.find((node) => node.code === code) ?? score.adjustments.find((leaf) => leaf.code === code)
  )
}

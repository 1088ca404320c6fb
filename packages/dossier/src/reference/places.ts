import type { MachineState } from '../state.ts'

/** A point of the drawing. */
export type Point = readonly [x: number, y: number]

/** The middle of each state’s box; laid out by hand, as no layout engine knows which way is the usual one. */
export const places: Readonly<Record<MachineState, Point>> = {
  none: [540, 28],
  draft: [540, 100],
  submitted: [540, 205],
  notAccepted: [125, 100],
  accepted: [540, 340],
  awaitingSupplement: [900, 340],
  inProcess: [540, 480],
  awaitingObligation: [900, 480],
  withdrawRequested: [125, 410],
  resolved: [540, 655],
  returned: [540, 765],
  stopped: [900, 655],
}

/** Width and height of a box, and of the drawing. */
export const BOX: Point = [190, 48]
/** The size of the drawing. */
export const SIZE: Point = [1210, 805]

/** A frame around states that share ways out, as in a statechart. */
export interface Frame {
  readonly states: readonly MachineState[]
  readonly from: Point
  readonly to: Point
}

/** What can be stopped, and within it what can be withdrawn. */
export const frames = {
  open: {
    states: [
      'submitted',
      'accepted',
      'inProcess',
      'awaitingSupplement',
      'awaitingObligation',
      'withdrawRequested',
    ],
    from: [14, 150],
    to: [1036, 541],
  },
  withdrawable: {
    states: ['submitted', 'accepted', 'inProcess', 'awaitingSupplement', 'awaitingObligation'],
    from: [405, 165],
    to: [1022, 525],
  },
} as const satisfies Readonly<Record<string, Frame>>

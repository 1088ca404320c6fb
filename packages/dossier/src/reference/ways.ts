import type { Transition } from '../machine.ts'
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

/** An end of a way: a state, or all the states of a frame. */
export type End = MachineState | keyof typeof frames

/** A drawn way: its ends, its corners, where its label stands and how it is set. */
export interface Way {
  readonly from: End
  readonly to: End
  readonly corners: readonly Point[]
  readonly label: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

function way(from: End, to: End, corners: readonly Point[], label: Point, anchor: Way['anchor']): Way {
  return { from, to, corners, label, anchor }
}

/** Where the drawing lets a step begin: at the largest frame it is allowed in all of, or at the state itself. */
export function startOf({ from }: Transition, state: MachineState): End {
  for (const [name, { states }] of Object.entries(frames) as [keyof typeof frames, Frame][]) {
    if (states.includes(state) && states.every((one) => from.includes(one))) return name
  }
  return state
}

/** Where the drawing lets a step end; a declined withdrawal goes back to any state it may interrupt. */
export function endOf(to: Exclude<Transition['to'], 'same'>): End {
  return to === 'before' ? 'withdrawable' : to
}

/** Every way that leads from one state to another; what is written on it comes from the table. */
export const ways: readonly Way[] = [
  way(
    'none',
    'draft',
    [
      [540, 36],
      [540, 76],
    ],
    [532, 60],
    'end',
  ),
  way(
    'none',
    'submitted',
    [
      [548, 28],
      [690, 28],
      [690, 192],
      [635, 192],
    ],
    [698, 112],
    'start',
  ),
  way(
    'draft',
    'submitted',
    [
      [540, 124],
      [540, 181],
    ],
    [548, 146],
    'start',
  ),
  way(
    'submitted',
    'notAccepted',
    [
      [445, 205],
      [125, 205],
      [125, 124],
    ],
    [290, 198],
    'middle',
  ),
  way(
    'submitted',
    'accepted',
    [
      [540, 229],
      [540, 316],
    ],
    [548, 276],
    'start',
  ),
  way(
    'submitted',
    'returned',
    [
      [635, 214],
      [1188, 214],
      [1188, 765],
      [635, 765],
    ],
    [830, 207],
    'middle',
  ),
  way(
    'accepted',
    'resolved',
    [
      [445, 340],
      [425, 340],
      [425, 655],
      [445, 655],
    ],
    [417, 592],
    'end',
  ),
  way(
    'accepted',
    'inProcess',
    [
      [540, 364],
      [540, 456],
    ],
    [548, 386],
    'start',
  ),
  way(
    'inProcess',
    'awaitingSupplement',
    [
      [605, 456],
      [605, 400],
      [900, 400],
      [900, 364],
    ],
    [800, 393],
    'middle',
  ),
  way(
    'awaitingSupplement',
    'accepted',
    [
      [805, 340],
      [635, 340],
    ],
    [720, 333],
    'middle',
  ),
  way(
    'awaitingSupplement',
    'stopped',
    [
      [995, 340],
      [1052, 340],
      [1052, 655],
      [995, 655],
    ],
    [1060, 590],
    'start',
  ),
  way(
    'inProcess',
    'awaitingObligation',
    [
      [635, 470],
      [805, 470],
    ],
    [720, 448],
    'middle',
  ),
  way(
    'awaitingObligation',
    'inProcess',
    [
      [805, 492],
      [635, 492],
    ],
    [720, 508],
    'middle',
  ),
  way(
    'inProcess',
    'resolved',
    [
      [540, 504],
      [540, 631],
    ],
    [548, 574],
    'start',
  ),
  way(
    'withdrawable',
    'withdrawRequested',
    [
      [405, 398],
      [220, 398],
    ],
    [312, 391],
    'middle',
  ),
  way(
    'withdrawRequested',
    'withdrawable',
    [
      [220, 424],
      [405, 424],
    ],
    [312, 441],
    'middle',
  ),
  way(
    'open',
    'stopped',
    [
      [900, 541],
      [900, 631],
    ],
    [892, 592],
    'end',
  ),
  way(
    'resolved',
    'returned',
    [
      [540, 679],
      [540, 741],
    ],
    [548, 714],
    'start',
  ),
]

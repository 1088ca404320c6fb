import type { Transition } from '../machine.ts'
import type { MachineState } from '../state.ts'
import { type Frame, frames, type Point } from './places.ts'

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

function way(from: End, to: End, corners: string, label: Point, anchor: Way['anchor']): Way {
  return { from, to, corners: corners.split(' ').map(pointOf), label, anchor }
}

/** A point from its writing, `x,y`. */
function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number)
  return [x, y]
}

/** Every way that leads from one state to another; what is written on it comes from the table. */
export const ways: readonly Way[] = [
  way('none', 'draft', '540,36 540,76', [532, 60], 'end'),
  way('none', 'submitted', '548,28 690,28 690,192 635,192', [698, 112], 'start'),
  way('draft', 'submitted', '540,124 540,181', [548, 146], 'start'),
  way('submitted', 'notAccepted', '445,205 125,205 125,124', [290, 198], 'middle'),
  way('submitted', 'accepted', '540,229 540,316', [548, 276], 'start'),
  way('submitted', 'returned', '635,214 1188,214 1188,765 635,765', [830, 207], 'middle'),
  way('accepted', 'resolved', '445,340 425,340 425,655 445,655', [417, 592], 'end'),
  way('accepted', 'inProcess', '540,364 540,456', [548, 386], 'start'),
  way('inProcess', 'awaitingSupplement', '605,456 605,400 900,400 900,364', [800, 393], 'middle'),
  way('awaitingSupplement', 'accepted', '805,340 635,340', [720, 333], 'middle'),
  way('awaitingSupplement', 'stopped', '995,340 1052,340 1052,655 995,655', [1060, 590], 'start'),
  way('inProcess', 'awaitingObligation', '635,470 805,470', [720, 448], 'middle'),
  way('awaitingObligation', 'inProcess', '805,492 635,492', [720, 508], 'middle'),
  way('inProcess', 'resolved', '540,504 540,631', [548, 574], 'start'),
  way('withdrawable', 'withdrawRequested', '405,398 220,398', [312, 391], 'middle'),
  way('withdrawRequested', 'withdrawable', '220,424 405,424', [312, 441], 'middle'),
  way('open', 'stopped', '900,541 900,631', [892, 592], 'end'),
  way('resolved', 'returned', '540,679 540,741', [548, 714], 'start'),
]

import type { DayNumber } from '@motcua/core'
import type { Task } from './compute.ts'
import { DAY } from './wall.ts'
import { windowsOn } from './windows.ts'

/** The last moment of a last day under the policy; 24:00 on a day without office hours. */
export function endMoment({ schedule, start, policy }: Task, day: DayNumber): number {
  if (policy.end === 'sameTime') return start.ms
  if (policy.end === 'endOfDay') return DAY
  return windowsOn(schedule, day).at(-1)?.to ?? DAY
}

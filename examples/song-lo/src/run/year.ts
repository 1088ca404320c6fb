import { type CommandId, formatDate, id, instantAt, unwrap } from '@motcua/core'
import type { Storage } from '@motcua/storage'
import type { OneStopShop } from 'motcua'
import type { RunOptions } from '../options.ts'
import { planYear } from '../plan/year.ts'
import { createRandom } from '../random.ts'
import { decisionsOfTheYear } from '../world/decisions.ts'
import { postingsAfter, takenDownBy } from '../world/postings.ts'
import { GENERATOR, noteRun, readRun } from './ledger.ts'
import { playDay } from './play.ts'
import type { Progress } from './progress.ts'

/** A store that holds another run than the one asked for. */
export class OtherRun extends Error {}

/** A run that was asked to stop, and did so at the end of a day. */
export class Interrupted extends Error {}

/** How a run began: on an empty store, where an interrupted one had got to, or on a complete one. */
export interface Start {
  readonly kind: 'fresh' | 'resumed' | 'complete'
  readonly steps: number
  readonly done: number
}

/**
 * Plays the year onto a store, from where an earlier run of the same seed and size had got to. Whatever was stored and
 * not noted is found by its command ids, so nothing is done twice and nothing is lost.
 */
export async function playYear(
  storage: Storage,
  shop: OneStopShop,
  { seed, scale }: RunOptions,
  progressFor: (start: Start) => Progress,
  stop?: AbortSignal,
): Promise<Start> {
  const before = await readRun(storage)
  if (before && (before.seed !== seed || before.scale !== scale || before.generator !== GENERATOR)) {
    throw new OtherRun(
      `Tệp dữ liệu đang giữ một lần chạy khác (--seed ${before.seed} --scale ${before.scale}): ` +
        'hãy chọn tệp khác bằng --db, hoặc chạy lại với đúng các tùy chọn đó.',
    )
  }
  const run = { seed, scale, generator: GENERATOR }
  if (!before) await noteRun(storage, { ...run, done: 0 })
  const plan = planYear(seed, scale)
  const done = before?.done ?? 0
  const kind = before === null ? 'fresh' : done === plan.steps ? 'complete' : 'resumed'
  const start: Start = { kind, steps: plan.steps, done }
  if (start.kind === 'complete') return start
  const progress = progressFor(start)
  await announceAll(shop, seed)
  let played = 0
  for (const { date, steps } of plan.days()) {
    played += steps.length
    // Notes are taken at the end of a day: a day is either done or played again as a whole.
    if (played <= done) continue
    await playDay(shop, steps)
    progress.advance(date, played)
    await noteRun(storage, { ...run, done: played })
    if (stop?.aborted && played < plan.steps) {
      progress.done()
      throw new Interrupted(
        `Đã dừng sau ngày ${formatDate(date)}, mọi bước đã được lưu: chạy lại lệnh này để tiếp tục.`,
      )
    }
  }
  progress.done()
  return start
}

/** The decisions of the year and what is posted after each. They are announced ahead: each holds from its own day. */
async function announceAll(shop: OneStopShop, seed: string): Promise<void> {
  for (const announcement of decisionsOfTheYear()) {
    const name = announcement.number.slice(0, 2)
    const at = instantAt(announcement.signedOn, 9 * 60)
    const catalogue = unwrap(
      await shop.catalogue.announce({ commandId: commandId(`announce:${name}`), announcement, at }),
    )
    const postings = postingsAfter(createRandom(`${seed}/postings/${name}`), catalogue, announcement)
    await shop.catalogue.post({ commandId: commandId(`post:${name}`), postings })
    const down = takenDownBy(catalogue, announcement)
    if (down.length === 0) continue
    const removedOn = announcement.effectiveOn
    await shop.catalogue.takeDown({ commandId: commandId(`down:${name}`), postings: down, removedOn })
  }
}

function commandId(text: string): CommandId {
  return id<CommandId>(text)
}

import type { Storage } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RunOptions } from '../src/options.ts'
import { collectYear } from '../src/read/collect.ts'
import { renderYear } from '../src/report/page.ts'
import { Interrupted, OtherRun, playYear } from '../src/run/year.ts'
import { wantedAt } from '../src/world/period.ts'
import { openShop } from '../src/world/shop.ts'

const options: RunOptions = { seed: '2021', scale: 0.03, storage: 'memory', db: '', out: '' }

async function play(storage: Storage, run: RunOptions = options, stopAfter?: number) {
  const stop = new AbortController()
  let days = 0
  const progress = {
    advance() {
      days++
      if (days === stopAfter) stop.abort()
    },
    done() {},
  }
  return playYear(storage, openShop(storage), run, () => progress, stop.signal)
}

async function pageOf(storage: Storage, run: RunOptions = options) {
  const data = await collectYear(openShop(storage), run)
  return { data, page: renderYear(data) }
}

const whole = createMemoryStorage()
let reference: Awaited<ReturnType<typeof pageOf>>

beforeAll(async () => {
  await play(whole)
  reference = await pageOf(whole)
})

describe('a year played through', () => {
  it('passes every check and meets the wanted figures', () => {
    const { data } = reference
    expect(data.checks.filter((check) => check.passed === 'no')).toEqual([])
    expect(data.checks).toHaveLength(9)
    expect(data).toMatchObject(wantedAt(options.scale))
    expect(data.quarters).toHaveLength(4)
  })

  it('takes all the ways a dossier can go', async () => {
    const types = new Set<string>()
    for await (const { event } of openShop(whole).dossierEvents()) types.add(event.type)
    for (const type of [
      'supplementRequestedAtIntake',
      'suppliedAtIntake',
      'rejectedAtIntake',
      'resolvedImmediately',
      'returnedForSupplement',
      'supplementReceived',
      'refusedAfterAppraisal',
      'handedOver',
      'dispatchedParallel',
      'obligationRequired',
      'obligationMet',
      'resultReturned',
    ]) {
      expect(types).toContain(type)
    }
  })

  it('writes the same page from the same store again, and does nothing twice', async () => {
    expect(await play(whole)).toMatchObject({ kind: 'complete' })
    expect((await pageOf(whole)).page).toBe(reference.page)
  })

  it('refuses to go on with another run on the same store', async () => {
    await expect(play(whole, { ...options, seed: 'other' })).rejects.toBeInstanceOf(OtherRun)
    await expect(play(whole, { ...options, scale: 0.04 })).rejects.toThrow('--seed 2021 --scale 0.03')
  })
})

describe('a year that was interrupted', () => {
  it('is taken up where it was, and ends on the same page', async () => {
    const storage = createMemoryStorage()
    await expect(play(storage, options, 40)).rejects.toBeInstanceOf(Interrupted)
    expect(await play(storage)).toMatchObject({ kind: 'resumed' })
    expect((await pageOf(storage)).page).toBe(reference.page)
  })

  it('finds by their ids the steps that were stored and not noted', async () => {
    const storage = createMemoryStorage()
    // The note that a day is done is lost: the next run plays the day again.
    let notes = 0
    const forgetful: Storage = {
      ...storage,
      commit: async (batch) => {
        const isNote = batch.records.some((record) => record.kind === 'run')
        if (isNote && ++notes === 30) throw new Error('the power went out')
        return storage.commit(batch)
      },
    }
    await expect(play(forgetful)).rejects.toThrow('the power went out')
    expect(await play(storage)).toMatchObject({ kind: 'resumed' })
    expect((await pageOf(storage)).page).toBe(reference.page)
  })
})

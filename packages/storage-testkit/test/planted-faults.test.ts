import { createMemoryStorage } from '@motcua/storage/memory'
import { describe, expect, it } from 'vitest'
import { contractTests } from '../src/index.ts'
import { brokenStores } from './broken-stores.ts'

const tests = contractTests({})

describe('the kit catches', () => {
  for (const broken of brokenStores) {
    it(`a store that ${broken.name}`, async () => {
      const test = tests.find((candidate) => candidate.name === broken.caughtBy)
      expect(test, broken.caughtBy).toBeDefined()
      const subject = { name: broken.name, open: async () => broken.open() }
      await expect(test?.run(broken.open(), subject)).rejects.toThrow()
      // The same test lets a good store pass, so it is the fault that it found.
      await expect(test?.run(createMemoryStorage(), subject)).resolves.toBeUndefined()
    })
  }
})

it('every test of the kit has a name of its own', () => {
  const names = tests.map((test) => `${test.group}: ${test.name}`)
  expect(new Set(names).size).toBe(names.length)
})

it('the kit opens a fresh store for every test and closes it', async () => {
  const { storageConformance } = await import('../src/index.ts')
  const runs: (() => Promise<void>)[] = []
  let opened = 0
  let closed = 0
  const open = async () => {
    const store = createMemoryStorage()
    opened += 1
    const close = async () => {
      closed += 1
      await store.close()
    }
    return { ...store, close }
  }
  const runner = {
    describe: (_: string, define: () => void) => define(),
    it: (_: string, run: () => Promise<void>) => runs.push(run),
  }
  storageConformance(runner, { name: 'counted', open })
  for (const run of runs) await run()
  expect(opened).toBe(tests.length)
  expect(closed).toBeGreaterThanOrEqual(opened)
})

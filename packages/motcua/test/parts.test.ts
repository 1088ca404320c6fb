import { describe, expect, it } from 'vitest'
import { createCache } from '../src/internal/cache.ts'
import { createLanes } from '../src/internal/lanes.ts'

describe('lanes', () => {
  it('runs one key in order and goes on after a failure', async () => {
    const lanes = createLanes()
    const seen: number[] = []
    const tasks = [1, 2, 3].map((n) =>
      lanes.run('k', async () => {
        await Promise.resolve()
        seen.push(n)
        if (n === 2) throw new Error('two')
        return n
      }),
    )
    const settled = await Promise.allSettled(tasks)
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(seen).toEqual([1, 2, 3])
  })
})

describe('the cache', () => {
  it('lets the least recently used value go', () => {
    const cache = createCache<string, number>(2)
    cache.set('a', 1)
    cache.set('b', 2)
    cache.get('a')
    cache.set('c', 3)
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3])
  })

  it('keeps nothing when it may not', () => {
    const cache = createCache<string, number>(0)
    cache.set('a', 1)
    expect(cache.get('a')).toBeUndefined()
  })
})

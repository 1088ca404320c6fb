import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { streamId } from '@motcua/storage'
import { expect, it } from 'vitest'
import { openSqliteStorage } from '../src/sqlite.ts'
import { freshFile, libsql } from './drivers.ts'

const child = fileURLToPath(new URL('./crash-child.ts', import.meta.url))

function start(file: string): ChildProcess {
  const flags = ['--import', 'tsx', '--conditions=@motcua/source']
  return spawn(process.execPath, [...flags, child, file], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Lets the writer work until it has told of so many commits, kills it, and gives back the last one of each lane. */
async function killAfter(writer: ChildProcess, commits: number): Promise<ReadonlyMap<string, number>> {
  const acknowledged = new Map<string, number>()
  let rest = ''
  for await (const chunk of writer.stdout ?? []) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [lane = '', count] = line.split(' ')
      acknowledged.set(lane, Number(count))
    }
    const sum = [...acknowledged.values()].reduce((a, b) => a + b, 0)
    // Reading goes on to the end of the pipe: what was told before the end counts as acknowledged.
    if (sum >= commits && !writer.killed) writer.kill('SIGKILL')
  }
  return acknowledged
}

it('loses no acknowledged commit and keeps no half of one when the process is killed', async () => {
  const file = freshFile()
  const writer = start(file)
  const acknowledged = await killAfter(writer, 300)
  expect(writer.killed).toBe(true)
  expect([...acknowledged.keys()].sort()).toEqual(['a', 'b', 'c'])

  const store = await openSqliteStorage({ database: libsql(file) })
  for (const [lane, count] of acknowledged) {
    const events = await store.readStream(streamId('lane', lane))
    expect(events.length).toBeGreaterThanOrEqual(count)
    expect((await store.getRecord('lane', lane))?.value).toBe(events.length)
  }
  await store.close()
  rmSync(dirname(file), { recursive: true })
})

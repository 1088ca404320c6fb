// How fast commits and the log are on this machine: the load of one commune's year, 120,000 commits of 1–3 events
// and 1–2 records. Run from the root: tsx --conditions=@motcua/source packages/storage-sql/bench/throughput.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { id, instantFromEpoch } from '@motcua/core'
import { asJson, type CommitBatch, type Storage, streamId } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { openSqliteStorage } from '@motcua/storage-sql/sqlite'
import Database from 'libsql'

const say = (line: string) => process.stdout.write(`${line}\n`)

const DOSSIERS = Number(process.argv[2] ?? 20_000)
const STEPS = 6

function batchOf(dossier: number, step: number): CommitBatch {
  const at = instantFromEpoch(1_609_459_200_000 + (dossier * STEPS + step) * 1000)
  const stream = streamId('dossier', `H56.14-${dossier}`)
  const data = asJson({
    actor: 'officer-1',
    note: 'Tiếp nhận hồ sơ đủ thành phần',
    step,
    previous: 'a'.repeat(64),
  })
  const version = step === 0 ? 0 : Math.floor((step * 3) / 2)
  const count = Math.floor(((step + 1) * 3) / 2) - version
  const snapshot = asJson({
    code: `H56.14-${dossier}`,
    state: `s${step}`,
    files: [1, 2, 3],
    at,
    unit: 'song-lo',
  })
  return {
    commandId: id(`c-${dossier}-${step}`),
    events: [
      {
        stream,
        expectedVersion: version,
        events: Array.from({ length: count }, () => ({ type: 'moved', at, data })),
      },
    ],
    records: [
      {
        kind: 'dossier',
        id: `H56.14-${dossier}`,
        expectedVersion: step,
        value: snapshot,
        keys: {
          state: `song-lo|s${step}|2021-03-${10 + (dossier % 20)}`,
          due: `2021-03-${10 + (dossier % 20)}`,
        },
        text: `Đăng ký khai sinh ${dossier}`,
      },
      ...(step === 0 ? [{ kind: 'slip', id: `${dossier}`, expectedVersion: 0, value: snapshot }] : []),
    ],
    messages: [],
  }
}

async function measure(name: string, store: Storage, lanes: number): Promise<void> {
  const start = performance.now()
  const before = process.cpuUsage()
  let next = 0
  const lane = async () => {
    while (next < DOSSIERS) {
      const dossier = next++
      for (let step = 0; step < STEPS; step++) await store.commit(batchOf(dossier, step))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  say(
    `${name}, ${lanes} lanes: ${DOSSIERS * STEPS} commits in ${seconds.toFixed(1)} s, ${Math.round((DOSSIERS * STEPS) / seconds)}/s, processor ${((user + system) / 1e6).toFixed(1)} s`,
  )
  await scan(name, store)
  await store.close()
}

async function scan(name: string, store: Storage): Promise<void> {
  const start = performance.now()
  let count = 0
  let after: number | null = 0
  while (after !== null) {
    const page: Awaited<ReturnType<Storage['readLog']>> = await store.readLog({ after, limit: 2000 })
    count += page.items.length
    after = page.next
  }
  const seconds = (performance.now() - start) / 1000
  say(`${name}, log: ${count} events in ${seconds.toFixed(2)} s, ${Math.round(count / seconds)}/s`)
  const started = performance.now()
  for (let i = 0; i < 1000; i++) {
    await store.findRecords('dossier', {
      index: { name: 'state', startsWith: `song-lo|s5|2021-03-${10 + (i % 20)}` },
      order: 'ascending',
      limit: 50,
    })
  }
  say(`${name}, lists of 50: ${Math.round(1000 / ((performance.now() - started) / 1000))}/s`)
}

await measure('memory', createMemoryStorage(), 64)
for (const lanes of [64, 1]) {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'))
  const database = new Database(join(folder, 'bench.db'))
  await measure('sqlite (libsql)', await openSqliteStorage({ database, schema: 'migrate' }), lanes)
  rmSync(folder, { recursive: true })
}

// Commits one event after another and writes the number of each acknowledged one to its standard output, until it is
// killed. Run by crash.test.ts.
import { id, instantFromEpoch } from '@motcua/core'
import { streamId } from '@motcua/storage'
import { openSqliteStorage } from '../src/sqlite.ts'
import { libsql } from './drivers.ts'

const store = await openSqliteStorage({ database: libsql(process.argv[2] ?? ''), schema: 'migrate' })

async function lane(name: string): Promise<void> {
  const stream = streamId('lane', name)
  for (let n = 0; ; n++) {
    const events = [
      { stream, expectedVersion: n, events: [{ type: 'noted', at: instantFromEpoch(n), data: { n } }] },
    ]
    const records = [{ kind: 'lane', id: name, expectedVersion: n, value: n + 1 }]
    await store.commit({ commandId: id(`${name}-${n}`), events, records, messages: [] })
    process.stdout.write(`${name} ${n + 1}\n`)
  }
}

await Promise.all(['a', 'b', 'c'].map(lane))

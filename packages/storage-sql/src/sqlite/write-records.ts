import { storageError, versionConflict } from '@motcua/storage/adapter'
import type { Prepare } from './database.ts'
import { isDuplicate } from './faults.ts'
import type { Pair, RecordRow } from './prepare-batch.ts'

interface Found {
  readonly version: number
  readonly live: number
  readonly keys: string
  readonly taken: string
}

const SELECT =
  'select version, value is not null as live, keys, taken from motcua_record where kind = ? and id = ?'
const INSERT =
  'insert into motcua_record (kind, id, version, value, keys, taken, text) values (?, ?, 1, ?, ?, ?, ?) on conflict do nothing'
const UPDATE =
  'update motcua_record set version = ?, value = ?, keys = ?, taken = ?, text = ? where kind = ? and id = ?'
const ADD_KEY = 'insert into motcua_record_key (kind, name, key, id) values (?, ?, ?, ?)'
const DROP_KEY = 'delete from motcua_record_key where kind = ? and name = ? and key = ? and id = ?'
const ADD_TAKEN = 'insert into motcua_record_taken (kind, name, value, id) values (?, ?, ?, ?)'
const DROP_TAKEN = 'delete from motcua_record_taken where kind = ? and name = ? and value = ?'

const pairs = (text: string): readonly Pair[] => (text === '[]' ? [] : (JSON.parse(text) as readonly Pair[]))

/** Writes the records of a batch; the answer is their new versions. Refusals leave the rest to the savepoint. */
export function writeRecords(sql: Prepare, rows: readonly RecordRow[]): number[] {
  const versions: number[] = []
  const taking: RecordRow[] = []
  for (const row of rows) {
    // Most records expected to be new are: the look-up is needed only when the insert found one.
    if (row.expectedVersion === 0 && insert(sql, row)) {
      versions.push(1)
      if (row.taken !== '[]') taking.push(row)
      continue
    }
    const { version, taken } = replace(sql, row)
    versions.push(version)
    // What a record held before and holds still is not touched: most writes change no unique value.
    if (taken === row.taken) continue
    for (const [name, value] of pairs(taken)) sql(DROP_TAKEN).run(row.kind, name, value)
    taking.push(row)
  }
  // Values are taken once all are given up, so that two records may exchange theirs in one batch.
  for (const row of taking) take(sql, row)
  return versions
}

function insert(sql: Prepare, row: RecordRow): boolean {
  const { changes } = sql(INSERT).run(row.kind, row.id, row.value, row.keys, row.taken, row.text)
  if (Number(changes) === 0) return false
  for (const [name, key] of pairs(row.keys)) sql(ADD_KEY).run(row.kind, name, key, row.id)
  return true
}

function replace(sql: Prepare, row: RecordRow): { readonly version: number; readonly taken: string } {
  const found = sql(SELECT).get(row.kind, row.id) as Found | undefined
  const actual = found?.live ? found.version : 0
  if (found === undefined || actual !== row.expectedVersion) {
    throw versionConflict(row.kind, row.id, row.expectedVersion, actual)
  }
  const version = found.version + 1
  sql(UPDATE).run(version, row.value, row.keys, row.taken, row.text, row.kind, row.id)
  if (found.keys !== row.keys) changeKeys(sql, row, found.keys)
  return { version, taken: found.taken }
}

function changeKeys(sql: Prepare, row: RecordRow, before: string): void {
  const old = new Map(pairs(before))
  for (const [name, key] of pairs(row.keys)) {
    if (old.get(name) === key) old.delete(name)
    else sql(ADD_KEY).run(row.kind, name, key, row.id)
  }
  for (const [name, key] of old) sql(DROP_KEY).run(row.kind, name, key, row.id)
}

function take(sql: Prepare, row: RecordRow): void {
  for (const [name, value] of pairs(row.taken)) {
    try {
      sql(ADD_TAKEN).run(row.kind, name, value, row.id)
    } catch (error) {
      if (!isDuplicate(error)) throw error
      throw storageError('storage.not-unique', { kind: row.kind, id: row.id, name })
    }
  }
}

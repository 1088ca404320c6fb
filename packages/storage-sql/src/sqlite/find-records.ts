import type { JsonValue, Page, RecordQuery, StoredRecord } from '@motcua/storage'
import { encodeCursor, type PreparedQuery, prepareQuery } from '@motcua/storage/adapter'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  sql as raw,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Prepare, SqliteValue } from './database.ts'

interface Tables {
  readonly motcua_record: {
    kind: string
    id: string
    version: number
    value: string | null
    text: string | null
  }
  readonly motcua_record_key: { kind: string; name: string; key: string; id: string }
}

interface Row {
  readonly id: string
  readonly version: number
  readonly value: string
  readonly key: string
}

/** The query builder alone: statements run on the host's database, prepared once for each shape. */
export type Builder = Kysely<Tables>

/** Makes the query builder. */
export function createBuilder(): Builder {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}

function byKey(builder: Builder, kind: string, index: string, query: PreparedQuery): CompiledQuery {
  const direction = query.descending ? 'desc' : 'asc'
  let select = builder
    .selectFrom('motcua_record_key as k')
    .innerJoin('motcua_record as r', (join) => join.onRef('r.kind', '=', 'k.kind').onRef('r.id', '=', 'k.id'))
    .select(['r.id', 'r.version', 'r.value', 'k.key'])
    .where('k.kind', '=', kind)
    .where('k.name', '=', index)
    .where('k.key', '>=', query.from)
    .orderBy('k.key', direction)
    .orderBy('k.id', direction)
    .limit(query.limit + 1)
  if (query.to !== null) select = select.where('k.key', '<', query.to)
  if (query.after !== null) {
    const [key, id] = query.after
    const sign = raw.raw(query.descending ? '<' : '>')
    select = select.where(raw<boolean>`(k.key, k.id) ${sign} (${key}, ${id})`)
  }
  for (const word of query.words) select = select.where(raw<boolean>`instr(r.text, ${word}) > 0`)
  return select.compile()
}

function byId(builder: Builder, kind: string, query: PreparedQuery): CompiledQuery {
  let select = builder
    .selectFrom('motcua_record as r')
    .select(['r.id', 'r.version', 'r.value', raw<string>`''`.as('key')])
    .where('r.kind', '=', kind)
    .where('r.value', 'is not', null)
    .orderBy('r.id', query.descending ? 'desc' : 'asc')
    .limit(query.limit + 1)
  if (query.after !== null) select = select.where('r.id', query.descending ? '<' : '>', query.after[1])
  for (const word of query.words) select = select.where(raw<boolean>`instr(r.text, ${word}) > 0`)
  return select.compile()
}

/** Runs a query over the records of a kind. */
export function findRecords(
  sql: Prepare,
  builder: Builder,
  kind: string,
  query: RecordQuery,
): Page<StoredRecord> {
  const prepared = prepareQuery(query)
  const { index } = prepared
  const compiled = index === null ? byId(builder, kind, prepared) : byKey(builder, kind, index, prepared)
  const rows = sql(compiled.sql).all(...(compiled.parameters as SqliteValue[])) as Row[]
  const items = rows
    .slice(0, query.limit)
    .map(({ id, version, value }) => ({ kind, id, version, value: JSON.parse(value) as JsonValue }))
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
  return { items, next: last === undefined ? null : encodeCursor(query, last.key, last.id) }
}

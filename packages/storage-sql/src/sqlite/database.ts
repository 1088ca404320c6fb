/** What is asked of a prepared statement. */
export interface SqliteStatement {
  /** Runs it for its effect. */
  run(...parameters: SqliteValue[]): { readonly changes: number | bigint }
  /** The first row, or undefined. */
  get(...parameters: SqliteValue[]): unknown
  /** All rows. */
  all(...parameters: SqliteValue[]): unknown[]
}

/** What is bound to a statement. */
export type SqliteValue = string | number | null

/**
 * What is asked of a SQLite database: the shape that better-sqlite3, libsql and `node:sqlite`'s `DatabaseSync` have in
 * common. The host opens it and hands it in; no driver is loaded by this package.
 */
export interface SqliteDatabase {
  /** Prepares a statement. */
  prepare(sql: string): SqliteStatement
  /** Runs statements that give nothing back. */
  exec(sql: string): unknown
  /** Lets the file go. */
  close(): unknown
}

/** Gives the prepared statement of a SQL text, prepared once. */
export type Prepare = (sql: string) => SqliteStatement

// Queries differ by the number of words searched for: whoever asks with ever more words must not fill the memory.
const MOST = 200

/** A cache of prepared statements over a database. */
export function preparing(database: SqliteDatabase): Prepare {
  const known = new Map<string, SqliteStatement>()
  return (sql) => {
    const found = known.get(sql)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = database.prepare(sql)
    known.set(sql, made)
    return made
  }
}

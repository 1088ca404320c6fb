export type { SqliteDatabase, SqliteStatement, SqliteValue } from './sqlite/database.ts'
export { type MigrationReport, migrateSqlite } from './sqlite/migrate.ts'
export { SCHEMA_VERSION } from './sqlite/migrations.ts'
export { openSqliteStorage, type SqliteStorageOptions } from './sqlite/open.ts'

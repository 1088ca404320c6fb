// One entry per database: `@motcua/storage-sql/sqlite`. What they have in common is exported here.
export { SCHEMA_VERSION } from './sqlite/migrations.ts'

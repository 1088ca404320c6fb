/** One step of the schema. A released step is never changed: its text is what the checksum in the database is of. */
export interface Migration {
  /** Which step, from 1. */
  readonly version: number
  /** What it brings. */
  readonly name: string
  /** The statements, in order. */
  readonly statements: readonly string[]
}

// Kysely's schema builder may word a statement differently in another version: checksums need the text itself.
const tables: Migration = {
  version: 1,
  name: 'events, records, commands, messages',
  statements: [
    `create table motcua_event (
      position integer primary key,
      stream text not null,
      version integer not null check (version > 0),
      command text not null,
      type text not null,
      at text not null,
      data text not null,
      unique (stream, version)
    ) strict`,
    // One look-up proves a writer's expected version and that the log only grows at its end. It also keeps a row from
    // being replaced, which would fire no delete trigger.
    `create trigger motcua_event_grows before insert on motcua_event
      when new.version <> 1 + (select coalesce(max(version), 0) from motcua_event where stream = new.stream)
        or new.position <= (select max(position) from motcua_event)
      begin select raise(abort, 'motcua: a log only grows at its end'); end`,
    `create trigger motcua_event_kept before delete on motcua_event
      begin select raise(abort, 'motcua: events are append-only'); end`,
    `create trigger motcua_event_fixed before update on motcua_event
      begin select raise(abort, 'motcua: events are append-only'); end`,
    `create table motcua_record (
      kind text not null,
      id text not null,
      version integer not null check (version > 0),
      value text,
      keys text not null,
      taken text not null,
      text text,
      primary key (kind, id)
    ) strict`,
    `create table motcua_record_key (
      kind text not null,
      name text not null,
      key text not null,
      id text not null,
      primary key (kind, name, key, id)
    ) strict, without rowid`,
    `create table motcua_record_taken (
      kind text not null,
      name text not null,
      value text not null,
      id text not null,
      primary key (kind, name, value)
    ) strict, without rowid`,
    `create table motcua_command (
      id text primary key,
      receipt text not null
    ) strict, without rowid`,
    `create table motcua_message (
      place integer primary key autoincrement,
      id text not null unique,
      topic text not null,
      payload text not null,
      attempt integer not null,
      tries integer not null,
      due text not null,
      poison integer not null,
      reason text
    ) strict`,
    'create index motcua_message_due on motcua_message (poison, place, due)',
  ],
}

/** All steps, in order. */
export const migrations: readonly Migration[] = [tables]

/** The schema this release works with. */
export const SCHEMA_VERSION: number = migrations.length

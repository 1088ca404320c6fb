import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../src/cli.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'song-lo-'))
const SCALE = '0.02'

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the example in this process. */
async function run(words: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' }
  const ear = (name: keyof typeof said) => ({
    write(text: string) {
      said[name] += text
    },
  })
  const code = await runCli(words, ear('out'), ear('err'))
  return { code, ...said }
}

/** Runs it as a process of its own, and sends it a signal once it has said something. */
function signalled(words: readonly string[], signal: NodeJS.Signals, once: string): Promise<Ran> {
  return new Promise((resolve) => {
    const flags = ['--import', 'tsx', '--conditions=@motcua/source', main]
    const child = spawn(process.execPath, [...flags, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      said.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      const before = said.err.includes(once)
      said.err += chunk
      if (!before && said.err.includes(once)) child.kill(signal)
    })
    child.on('close', (code) => resolve({ code, ...said }))
  })
}

const place = (name: string) => [
  '--scale',
  SCALE,
  '--out',
  join(folder, name),
  '--db',
  join(folder, `${name}.db`),
]
const pageIn = (name: string) => readFileSync(join(folder, name, 'song-lo-2021.html'), 'utf8')

let first: Ran

beforeAll(async () => {
  first = await run(place('first'))
})

describe('the main job', () => {
  it('ends with a table, nothing but ticks, and code 0', () => {
    expect(first.code).toBe(0)
    expect(first.out.match(/✓/g)).toHaveLength(9)
    expect(first.out).not.toContain('✗')
    expect(first.out).toContain('Hồ sơ tiếp nhận')
  })

  it('says plain lines when nobody watches a terminal', () => {
    expect(first.err).toContain('2021-10-29: ')
    expect(first.err).not.toContain('\u001b')
  })

  it.each(['SIGKILL', 'SIGINT'] as const)('goes on after %s and ends on the same page', async (signal) => {
    const cut = await signalled(place(signal), signal, '2021-01-')
    expect(cut.code).toBe(signal === 'SIGINT' ? 130 : null)
    const again = await run(place(signal))
    expect(again.out).toContain('Chạy tiếp từ bước')
    expect(again.code).toBe(0)
    expect(pageIn(signal)).toBe(pageIn('first'))
  })
})

describe('what cannot be done is said in one sentence', () => {
  it.each([
    ['an unknown option', ['--sed', '1'], 2, "unknown option '--sed'"],
    ['a scale that is none', ['--scale', 'nhiều'], 2, 'cần một số từ 0.01 đến 100'],
    ['a scale out of bounds', ['--scale', '101'], 2, 'cần một số từ 0.01 đến 100'],
    ['an unknown store', ['--storage', 'paper'], 2, 'Allowed choices are memory, sqlite'],
    ['a folder that cannot be', ['--out', join(main, 'x')], 3, 'ENOTDIR'],
    ['a database that cannot be', ['--db', join(main, 'x.db')], 3, 'hãy chọn nơi khác bằng --db'],
    ['a database that is a folder', ['--db', folder], 3, `"${folder}"`],
  ])('%s', async (_, args, code, words) => {
    const ran = await run([...place('bad'), ...args])
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(words)
    expect(ran.err.trim().split('\n').length).toBeLessThanOrEqual(3)
  })

  it('another run on the same file', async () => {
    const ran = await run([...place('first'), '--seed', '7'])
    expect(ran).toMatchObject({ code: 2 })
    expect(ran.err).toContain(`--seed 2021 --scale ${SCALE}`)
  })

  it('a file that is no database, and one of a later release', async () => {
    writeFileSync(join(folder, 'foreign.db'), 'không phải cơ sở dữ liệu')
    const foreign = await run(place('foreign'))
    expect(foreign.code).toBe(3)
    expect(foreign.err).toContain('storage.foreign-database')
    edit('newer', (database) =>
      database.exec(
        'insert into motcua_migration select version + 1, name, checksum, at from motcua_migration where version = (select max(version) from motcua_migration)',
      ),
    )
    const newer = await run(place('newer'))
    expect(newer.code).toBe(3)
    expect(newer.err).toContain('storage.newer-schema')
  })

  it('one changed byte of one event: the check names dossier and event', async () => {
    const { stream, version } = edit('edited', (database) => {
      const found = database
        .prepare(
          "select stream, version, data from motcua_event where type = 'accepted' order by position limit 1 offset 20",
        )
        .get() as { stream: string; version: number; data: string }
      database.exec('drop trigger if exists motcua_event_fixed')
      const changed = found.data.replace('"originals":1', '"originals":7')
      database
        .prepare('update motcua_event set data = ? where stream = ? and version = ?')
        .run(changed, found.stream, found.version)
      return found
    })
    const ran = await run(place('edited'))
    expect(ran.code).toBe(1)
    const line = ran.out.split('\n').find((text) => text.includes('✗'))
    expect(line).toContain('Chuỗi nhật ký')
    expect(line).toContain(stream.slice('dossier:'.length))
    expect(line).toContain(String(version))
  })
})

/** Copies the first run's database and lets somebody at it. */
function edit<T>(name: string, work: (database: Database.Database) => T): T {
  const copy = new Database(join(folder, 'first.db'))
  copy.exec(`vacuum into '${join(folder, `${name}.db`)}'`)
  copy.close()
  const database = new Database(join(folder, `${name}.db`))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

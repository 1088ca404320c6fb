import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Subject } from './suite.ts'

/** A subject at work in its own process. */
export interface Running {
  readonly name: string
  /** The next line it says, after being told one. */
  readonly ask: (line: string) => Promise<Reply>
  readonly stop: () => void
}

export interface Reply {
  readonly answers?: readonly string[]
  readonly nanoseconds?: number
  /** Why it cannot take part here. */
  readonly skipped?: string
}

/** Peers that reckon in the zone of the process get the one they are asked about. */
const ZONE = 'Asia/Ho_Chi_Minh'

export function start({ name, file }: Subject): Running {
  const child = spawned(fileURLToPath(file), file.href)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const gone = new Promise<Reply>((resolve, reject) => {
    // A language that is not there is no fault of the subject's.
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve({ skipped: `${error.path} is not installed` }) : reject(error),
    )
  })
  // What is written to one that has ended is of no interest: its silence is the answer.
  child.stdin.on('error', () => {})
  return {
    name,
    ask: async (line) => {
      child.stdin.write(`${line}\n`)
      return Promise.race([gone, read(lines, name)])
    },
    stop: () => child.stdin.end(),
  }
}

function spawned(path: string, href: string): ChildProcessByStdio<Writable, Readable, null> {
  const env = { ...process.env, TZ: ZONE }
  if (path.endsWith('.py')) return spawn('python3', [path], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const loader = ['--conditions=@motcua/source', '--import', import.meta.resolve('tsx')]
  const runner = fileURLToPath(new URL('subject.ts', import.meta.url))
  return spawn(process.execPath, [...loader, runner, href], { env, stdio: ['pipe', 'pipe', 'inherit'] })
}

async function read(lines: AsyncIterator<string>, name: string): Promise<Reply> {
  const { value, done } = await lines.next()
  if (done) throw new Error(`${name} ended without an answer.`)
  return JSON.parse(value) as Reply
}

import { spawn } from 'node:child_process'

/** How a command is started: where, and with which additions to the environment. */
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Keep the output instead of showing it; it is shown when the command fails. */
  readonly quiet?: true
}

/** Runs a command with its output on this terminal and gives back its exit code. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const kept: Buffer[] = []
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}

/** Runs a command that must succeed; ends this process with the command's exit code when it does not. */
export async function must(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<void> {
  const code = await run(command, args, options)
  if (code === 0) return
  process.stdout.write(`\nFailed (exit code ${code}): ${[command, ...args].join(' ')}\n`)
  process.exit(code)
}

import { runCli } from './cli.ts'

/** The first Ctrl-C lets the day be finished; the second ends the program where it is, and nothing is lost then either. */
function stopOnInterrupt(): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return stop.signal
}

const words = process.argv.slice(2).filter((word) => word !== '--')
process.exitCode = await runCli(words, process.stdout, process.stderr, stopOnInterrupt())

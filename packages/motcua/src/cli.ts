#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { instantFromEpoch } from '@motcua/core'
import { run } from './cli/run.ts'

// A reader that has seen enough (`motcua calendar 2026 | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => instantFromEpoch(Date.now()),
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
}).then((code) => {
  process.exitCode = code
})

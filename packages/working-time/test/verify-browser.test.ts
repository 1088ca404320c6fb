import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { unwrap } from '@motcua/core'
import { certify, startClock } from '@motcua/working-time'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { schedule, vn } from './fixtures.ts'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
const certificate = JSON.stringify(
  unwrap(certify(schedule, startClock({ unit: 'workingDay', amount: 8 }, vn('2025-12-30')))),
)
const forged = certificate.replaceAll('2026-01-12', '2026-01-13')
const verdicts = `[verify.verifyCertificate(${certificate}), verify.verifyCertificate(${forged})].map(({ ok, dueOn }) => [ok, dueOn])`

describe('the verifier in a page', () => {
  let script: string
  let inputs: readonly string[]

  beforeAll(async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../src/verify.ts', import.meta.url))],
      bundle: true,
      minify: true,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'verify',
      write: false,
    })
    script = String(outputFiles[0]?.text)
    inputs = Object.keys(metafile.inputs)
  })

  it('is made of its own files and a hash alone', () => {
    const own = inputs.filter((path) => !path.includes('node_modules'))
    expect(own.every((path) => /(^|\/)src\/verify(\.ts|\/)/.test(path))).toBe(true)
    expect(inputs.filter((path) => path.includes('node_modules')).every((path) => /@noble/.test(path))).toBe(
      true,
    )
    expect(script.length).toBeLessThan(20_000)
  })

  it('runs where there is no Node: nothing but the language and TextEncoder', () => {
    const page = createContext({ TextEncoder, verify: undefined })
    runInContext(script, page)
    expect(JSON.parse(String(runInContext(`JSON.stringify(${verdicts})`, page)))).toEqual([
      [true, '2026-01-12'],
      [false, null],
    ])
  })

  it.skipIf(!found)(`runs in Chromium (${found ? 'found' : `none at ${executablePath}`})`, async () => {
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic']
    const browser = await chromium.launch({ executablePath, args })
    try {
      const page = await (
        await browser.newContext({ offline: true, timezoneId: 'America/New_York' })
      ).newPage()
      await page.addScriptTag({ content: script })
      expect(await page.evaluate(`JSON.stringify(${verdicts})`)).toBe('[[true,"2026-01-12"],[false,null]]')
    } finally {
      await browser.close()
    }
  })
})

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderYear } from '../src/report/page.ts'
import { sampleYear } from './sample-year.ts'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
const phone = { width: 360, height: 740 }

describe.skipIf(!found)(`the page in Chromium (${found ? 'found' : `none at ${executablePath}`})`, () => {
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'song-lo-'))
    writeFileSync(join(folder, 'year.html'), renderYear(sampleYear()))
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic']
    browser = await chromium.launch({ executablePath, args })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the page, does something there, and hands back what the console and the network had to say. */
  async function visit(
    options: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
  ): Promise<string[]> {
    const context = await browser.newContext(options)
    const said: string[] = []
    try {
      const page = await context.newPage()
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) said.push(request.url())
      })
      await page.goto(pathToFileURL(join(folder, 'year.html')).href)
      await act(page)
    } finally {
      await context.close()
    }
    return said
  }

  const unfolded = (page: Page) =>
    page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true })')
  const shownRows = (page: Page) => page.locator('.catalogue tbody tr:visible').count()

  it('is no broader than the screen, with everything unfolded, and opens what is folded on paper', async () => {
    const said = await visit({ viewport: phone }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('#qua-han .lines').first().isVisible()).toBe(true)
      expect(await page.locator('nav').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await unfolded(page)
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      }
    })
    expect(said).toEqual([])
  })

  it('filters the catalogue while somebody types, with or without diacritics', async () => {
    const said = await visit({ viewport: phone }, async (page) => {
      const box = page.getByRole('searchbox')
      expect(await shownRows(page)).toBe(5)
      await box.fill('dang ky khai sinh')
      expect(await shownRows(page)).toBe(1)
      expect(await page.locator('[data-shown]').textContent()).toBe('1')
      await box.fill('ĐĂNG KÝ')
      expect(await shownRows(page)).toBe(4)
      await box.fill('khai sinh'.normalize('NFD'))
      expect(await shownRows(page)).toBe(1)
      await box.fill('2.000815')
      expect(await shownRows(page)).toBe(1)
      await box.fill('không có thủ tục này')
      expect(await shownRows(page)).toBe(0)
      await box.fill('')
      expect(await shownRows(page)).toBe(5)
    })
    expect(said).toEqual([])
  })

  it('shows everything without a script', async () => {
    await visit({ viewport: phone, javaScriptEnabled: false }, async (page) => {
      expect(await shownRows(page)).toBe(5)
      expect(await page.getByRole('searchbox').count()).toBe(0)
      await page.locator('#qua-han summary').first().click()
      expect(await page.locator('#qua-han .lines').first().isVisible()).toBe(true)
    })
  })

  it('runs no script but its own', async () => {
    const said = await visit({}, async (page) => {
      expect(await page.title()).toBe('Một cửa Sông Lô, 01/01/2021 – 29/10/2021')
      await page.evaluate(
        'document.body.append(Object.assign(document.createElement("script"), { text: "document.title = 1" }))',
      )
      expect(await page.title()).toBe('Một cửa Sông Lô, 01/01/2021 – 29/10/2021')
    })
    expect(said).toEqual([expect.stringContaining('Content Security Policy')])
  })

  it('has no fault axe can find, in the light or in the dark', async () => {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
    await visit({ viewport: phone, bypassCSP: true }, async (page) => {
      await unfolded(page)
      await page.addScriptTag({ path: axe })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const faults = await page.evaluate(
          'axe.run().then((run) => run.violations.map((fault) => [fault.id, fault.nodes.map((node) => node.html.slice(0, 120))]))',
        )
        expect(faults).toEqual([])
      }
    })
  })
})

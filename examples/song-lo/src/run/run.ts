import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { RunOptions } from '../options.ts'
import { collectYear } from '../read/collect.ts'
import { renderYear } from '../report/page.ts'
import { openShop } from '../world/shop.ts'
import { ensureFolder } from './folder.ts'
import { openStorage } from './open-storage.ts'
import type { Output } from './output.ts'
import { createProgress } from './progress.ts'
import { summaryOf } from './summary.ts'
import { playYear, type Start } from './year.ts'

const REPORT = 'song-lo-2021.html'

/**
 * Plays the year, reads it back from the store, writes the page and says how it went.
 *
 * @returns the exit code: 0 when every check passed, else 1
 */
export async function runYear(
  options: RunOptions,
  out: Output,
  err: Output,
  stop?: AbortSignal,
): Promise<number> {
  ensureFolder(options.out)
  const storage = await openStorage(options)
  try {
    const began = performance.now()
    const shop = openShop(storage)
    const progressFor = (begun: Start) => {
      out.write(greeting(options, begun))
      return createProgress(err, begun.steps, begun.done)
    }
    const start = await playYear(storage, shop, options, progressFor, stop)
    if (start.kind === 'complete') out.write(greeting(options, start))
    const played = performance.now()
    const data = await collectYear(shop, options)
    const page = join(options.out, REPORT)
    writeWhole(page, renderYear(data))
    const seconds = { play: (played - began) / 1000, report: (performance.now() - played) / 1000 }
    out.write(summaryOf(data, page, seconds))
    return data.checks.every((check) => check.passed === 'yes') ? 0 : 1
  } finally {
    await storage.close()
  }
}

function greeting({ seed, scale, storage, db }: RunOptions, { kind, steps, done }: Start): string {
  const where = storage === 'memory' ? 'trong bộ nhớ' : db
  const what = {
    fresh: `Chạy ${steps} bước của năm 2021`,
    resumed: `Chạy tiếp từ bước ${done}/${steps}`,
    complete: `Tệp đã có đủ ${steps} bước: chỉ kiểm tra và lập lại báo cáo`,
  }[kind]
  return `Một cửa huyện Sông Lô · hạt giống ${seed} · quy mô ×${scale} · ${where}\n${what}\n`
}

/** A reader never sees half a page: it is written beside its place and moved there. */
function writeWhole(path: string, text: string): void {
  const part = `${path}.part`
  writeFileSync(part, text)
  renameSync(part, path)
}

import { checkPostings } from '@motcua/catalogue'
import type { OneStopShop } from 'motcua'
import type { RunOptions } from '../options.ts'
import type { YearData } from '../report/data.ts'
import { period, wantedAt } from '../world/period.ts'
import { seriesCount } from '../world/receipts.ts'
import { communes, districtDesk } from '../world/units.ts'
import { checksOf } from './checks.ts'
import { readDossiers } from './dossiers.ts'
import { indexOf } from './index-table.ts'
import { readMoney } from './money.ts'
import { postedCatalogue } from './posted.ts'

/**
 * Reads the year back from the store: nothing is remembered from the run, so the page of a stored year is the same page
 * whenever it is made.
 */
export async function collectYear(shop: OneStopShop, { seed, scale }: RunOptions): Promise<YearData> {
  const found = await readDossiers(shop)
  const catalogue = await shop.catalogue.current()
  const register = await shop.catalogue.postings()
  const postings = checkPostings(catalogue, register, period.to, {
    units: [districtDesk, ...communes].map((place) => place.id),
    handles: (version, unit) => version.levels.includes(unit === districtDesk.id ? 'district' : 'commune'),
  })
  const money = await readMoney(shop)
  const { events, quarters, whole, weeks, fields, loads, late } = found
  const { received, resolved, inProcess: inProgress } = whole.total.cells
  const index = indexOf(seed, found.desks, postings, money.byUnit)
  const figures = { received, resolved, inProgress, wanted: wantedAt(scale) }
  return {
    seed,
    scale,
    ...period,
    ...figures,
    events,
    quarters,
    whole,
    weeks,
    fields,
    loads,
    index,
    late,
    catalogue: postedCatalogue(catalogue, register),
    money: {
      payments: money.statement.payments.count,
      receipts: money.statement.receipts.issued,
      paid: money.statement.payments.total,
      receipted: money.statement.receipts.total,
      series: seriesCount,
    },
    checks: checksOf({
      ...figures,
      scale,
      found,
      catalogue,
      postings,
      statement: money.statement,
      index,
    }),
  }
}

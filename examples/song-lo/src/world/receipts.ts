import { plainDate, type UnitId, unwrap } from '@motcua/core'
import { createReceiptSeries, type ReceiptSeries } from '@motcua/fees'
import { places } from './units.ts'

const taken = new Map<UnitId, ReceiptSeries>(
  places.map((place, index) => [
    place.id,
    unwrap(
      createReceiptSeries({
        id: `bl-${place.id}`,
        unit: place.id,
        template: '01BLP2-001',
        // Made up: the symbols the district's desks used in 2021 are not published.
        symbol: `MH-${String(index + 1).padStart(2, '0')}E`,
        from: plainDate('2021-01-01'),
        to: plainDate('2021-12-31'),
        title: 'BIÊN LAI THU PHÍ, LỆ PHÍ',
        organisation: place.name,
        padTo: 7,
      }),
    ),
  ]),
)

/** The receipts of a place that collects. */
export function seriesOf(unit: UnitId): ReceiptSeries {
  const series = taken.get(unit)
  if (!series) throw new Error(`${unit} does not collect money in this example.`)
  return series
}

/** How many series there are. */
export const seriesCount = taken.size

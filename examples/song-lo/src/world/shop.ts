import { id, instantAt, type UnitId } from '@motcua/core'
import type { Storage } from '@motcua/storage'
import { createOneStopShop, type OneStopShop } from 'motcua'
import { schedule } from './office.ts'
import { period } from './period.ts'
import { places } from './units.ts'

/** The one-stop shop of the example over a store. */
export function openShop(storage: Storage): OneStopShop {
  return createOneStopShop({
    storage,
    // Every request of the example carries its own time; the clock stands at the end of the period.
    clock: () => instantAt(period.to, 1440),
    owner: id<UnitId>('vinh-phuc'),
    units: places.map(({ id: unit, organisation }) => ({ id: unit, organisation })),
    schedule,
    cacheSize: 1_500,
  })
}

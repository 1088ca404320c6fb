import { id, type OrganisationCode, organisationCode, type UnitId } from '@motcua/core'
import data from '../../data/communes.json' with { type: 'json' }

/** A desk or an agency that takes part in the year. */
export interface Place {
  readonly id: UnitId
  readonly name: string
  readonly organisation: OrganisationCode
  /** `district` for the district desk, `commune` for the 17 below it, `agency` for those that only process. */
  readonly kind: 'district' | 'commune' | 'agency'
  /** How much of the communes' work comes here, in tenths: chosen for the example. */
  readonly load: number
}

function place(
  row: { readonly id: string; readonly name: string; readonly organisation: string; readonly load?: number },
  kind: Place['kind'],
): Place {
  return {
    id: id<UnitId>(row.id),
    name: row.name.normalize('NFC'),
    organisation: organisationCode(row.organisation),
    kind,
    load: Math.round((row.load ?? 0) * 10),
  }
}

/** The one-stop desk of the district. */
export const districtDesk: Place = place(data.district, 'district')

/** The tax office, which works out what a land file owes. */
const taxOffice: Place = place(data.taxOffice, 'agency')

/** Tam Sơn town and the 16 communes. */
export const communes: readonly Place[] = data.communes.map((row) => place(row, 'commune'))

/** Every place, desks first. */
export const places: readonly Place[] = [districtDesk, ...communes, taxOffice]

/** A place by its id. */
export function placeOf(unit: UnitId): Place {
  const found = places.find((candidate) => candidate.id === unit)
  if (!found) throw new Error(`No place of this example has the id ${unit}.`)
  return found
}

import { createAnnouncement, createProcedure } from '@motcua/catalogue'
import {
  type ActorId,
  type CommandId,
  type DossierId,
  type Instant,
  id,
  instant,
  organisationCode,
  type PersonId,
  plainDate,
  procedureCode,
  type UnitId,
  unwrap,
} from '@motcua/core'
import type { Actor, DossierCommand, Role } from '@motcua/dossier'
import type { Storage } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { exampleOfficeHours } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import { createOneStopShop, type DossierRequest, type OneStopShop } from '../src/index.ts'

export const tamSon = id<UnitId>('tam-son')
export const songLo = id<UnitId>('song-lo')
export const marriage = procedureCode('1.004873')
const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }

/** Opens a shop with two desks over a store. */
export function shopOver(storage: Storage): OneStopShop {
  return createOneStopShop({
    storage,
    clock: () => instant('2021-03-01T08:00:00+07:00'),
    owner: id<UnitId>('vinh-phuc'),
    units: [
      { id: tamSon, organisation: organisationCode('000.01.01.H00') },
      { id: songLo, organisation: organisationCode('000.00.01.H00') },
    ],
    schedule,
  })
}

/** The decision that announces the one procedure of the tests. */
export const decision = createAnnouncement({
  number: '12/QĐ-UBND',
  issuer: 'UBND tỉnh Vĩnh Phúc',
  authority: 'province',
  signedOn: plainDate('2020-12-20'),
  effectiveOn: plainDate('2021-01-01'),
  items: [
    {
      kind: 'new',
      procedure: createProcedure({
        code: marriage,
        name: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
        levels: ['commune'],
        channels: [
          { channel: 'inPerson', term: { unit: 'workingDay', amount: 3 } },
          { channel: 'online', term: { unit: 'workingDay', amount: 3 } },
        ],
      }),
    },
  ],
})

/** A shop with its procedure announced. */
export async function openedShop(storage: Storage = createMemoryStorage()) {
  const shop = shopOver(storage)
  const at = instant('2020-12-20T09:00:00+07:00')
  unwrap(await shop.catalogue.announce({ commandId: id<CommandId>('announce'), announcement: decision, at }))
  return { shop, storage }
}

export function actor(role: Role, unit: UnitId | null = tamSon): Actor {
  return { id: id<ActorId>(`${role}-1`), role, unit }
}

export function request(
  dossier: string,
  step: number,
  at: string,
  by: Actor,
  command: DossierCommand,
): DossierRequest {
  return {
    commandId: id<CommandId>(`${dossier}:${step}`),
    dossier: id<DossierId>(dossier),
    actor: by,
    command,
    at: time(at),
  }
}

export function time(local: string): Instant {
  return instant(`${local}:00+07:00`)
}

/** The first request of a dossier. */
export function lodge(dossier: string, at = '2021-03-01T08:10', desk: UnitId = tamSon): DossierRequest {
  const applicant = id<PersonId>('p1')
  const command = {
    type: 'submit',
    dossier: id<DossierId>(dossier),
    channel: 'inPerson',
    applicant,
    desk,
  } as const
  return { ...request(dossier, 1, at, actor('applicant', null), command), procedure: marriage }
}

/** The acceptance of a lodged dossier. */
export function accept(dossier: string, at = '2021-03-01T08:20', desk: UnitId = tamSon): DossierRequest {
  return request(dossier, 2, at, actor('desk', desk), { type: 'accept' })
}

import { type DossierId, id, instantAt, plainDate, procedureCode, type UnitId } from '@motcua/core'
import type { DossierTimeline, DuePromise } from '@motcua/reporting'

/** 09:00 of a day. */
export const at = (day: string) => instantAt(plainDate(day), 9 * 60)

export const promise = (day: string, dueOn: string, cause: DuePromise['cause'] = 'accepted'): DuePromise => ({
  at: at(day),
  dueOn: plainDate(dueOn),
  cause,
  moves: 'yes',
})

interface Days {
  readonly name?: string
  readonly received: string
  readonly due?: string
  readonly finished?: string
  readonly more?: Partial<DossierTimeline>
}

/** A dossier lodged in person, granted when it is finished. */
export function dossier({ name = 'x', received, due, finished, more = {} }: Days): DossierTimeline {
  return {
    dossier: id<DossierId>(name),
    procedure: {
      code: procedureCode('1.001193'),
      name: 'Đăng ký khai sinh',
      field: { code: 'G15-HT01', name: 'Hộ tịch' },
      level: 'commune',
    },
    channel: 'inPerson',
    desk: id<UnitId>('song-lo'),
    receivedAt: at(received),
    finishedAt: finished === undefined ? null : at(finished),
    ending: finished === undefined ? null : 'granted',
    promises: due === undefined ? [] : [promise(received, due)],
    waits: [],
    ...more,
  }
}

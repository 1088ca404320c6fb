import { type Announcement, type AnnouncementItem, createAnnouncement } from '@motcua/catalogue'
import { addDays, type PlainDate, procedureCode } from '@motcua/core'
import {
  abolishedInJuly,
  draftOf,
  effectiveOn,
  finalRows,
  newInMarch,
  openedOnlineInMay,
  type ProcedureRow,
  replacedInSeptember,
  retiredByCode,
} from './procedures.ts'

/**
 * The decisions of the year. Their numbers say that they are made up ("minh họa"): the real ones of 2021 are not
 * published in a readable form. The codes, names and fields they announce are real.
 */
export function decisionsOfTheYear(): readonly Announcement[] {
  const rows = new Map(finalRows.map((row) => [row.code, row]))
  const rowOf = (code: string): ProcedureRow => {
    const row = rows.get(code) ?? retiredByCode.get(code)
    if (!row) throw new Error(`The data files have no procedure ${code}.`)
    return row
  }
  const announced = (kind: 'new' | 'amended', code: string, edition?: 'offline'): AnnouncementItem => ({
    kind,
    procedure: draftOf(rowOf(code), edition),
  })
  const later = new Set([...newInMarch, ...Object.values(replacedInSeptember)])
  const opening = [
    ...finalRows.map((row) => row.code).filter((code) => !later.has(code)),
    ...retiredByCode.keys(),
  ]
  return [
    decision(
      '01',
      effectiveOn.opening,
      opening.map((code) => announced('new', code, openedOnlineInMay.includes(code) ? 'offline' : undefined)),
    ),
    decision(
      '02',
      effectiveOn.march,
      newInMarch.map((code) => announced('new', code)),
    ),
    decision(
      '03',
      effectiveOn.may,
      openedOnlineInMay.map((code) => announced('amended', code)),
    ),
    decision(
      '04',
      effectiveOn.july,
      abolishedInJuly.map((code) => ({ kind: 'abolished', code: procedureCode(code) })),
    ),
    decision(
      '05',
      effectiveOn.september,
      Object.entries(replacedInSeptember).map(([code, by]) => ({
        kind: 'replaced',
        code: procedureCode(code),
        by: draftOf(rowOf(by)),
      })),
    ),
  ]
}

function decision(number: string, from: PlainDate, items: readonly AnnouncementItem[]): Announcement {
  return createAnnouncement({
    number: `${number}/QĐ-MINHHOA`,
    issuer: 'UBND tỉnh Vĩnh Phúc (quyết định minh họa)',
    authority: 'province',
    // At least five days before it takes effect (Nghị định 63/2010/NĐ-CP, Điều 15).
    signedOn: addDays(from, -7),
    effectiveOn: from,
    items,
  })
}

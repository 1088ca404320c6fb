import { plainDateOf, type UnitId } from '@motcua/core'
import type { Appointment } from '../parts.ts'
import { officialDay, officialTime } from './dates.ts'
import type { PrintedPerson, SlipDetails } from './details.ts'
import { type Html, html } from './html.ts'
import { field, pair } from './sheet.ts'

/** Who it is about and how to reach them; nothing that the host did not hand in. */
export function personLines(label: string, person: PrintedPerson): Html {
  const { name, address, phone, email, idNumber } = person
  return html`${field(label, html`<b>${name}</b>`)}
${idNumber === undefined ? null : field('Số định danh cá nhân/mã số tổ chức', idNumber)}
${field('Địa chỉ', address)}
${pair(field('Số điện thoại', phone), field('Email', email))}`
}

/** The name of a unit; its id where the host gave none. */
export function unitName(unit: UnitId | null, details: SlipDetails): string | null {
  return unit === null ? null : (details.unitNames?.[unit] ?? unit)
}

/** A promise in words: the day alone where it lasts to the end of the day. */
export function appointmentText({ dueOn, dueAt }: Appointment): string {
  return plainDateOf(dueAt) === dueOn ? officialTime(dueAt) : officialDay(dueOn)
}

import type { Instant, PlainDate } from '@motcua/core'

/** One property of an event; the value is written as it stands, so texts are escaped by {@link icsText} first. */
export type IcsProperty = readonly [name: string, value: string]

/** An iCalendar file (RFC 5545) of events: CRLF, every line folded at 75 octets. */
export function writeIcs(name: string, events: readonly (readonly IcsProperty[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//motcua//working-time//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      ...event.map(([property, value]) => `${property}:${value}`),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A text as iCalendar writes it; other control characters than the end of a line have no place in one. */
export function icsText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** A day as iCalendar writes it. */
export function icsDate(date: PlainDate): string {
  return date.replaceAll('-', '')
}

/** An instant as iCalendar writes it, in UTC to the second. */
export function icsInstant(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** Folds a line at 75 octets of UTF-8, never inside a character. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

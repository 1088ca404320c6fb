import { fail, ok, type Result } from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'

/** One property with its parameters as written and the line it begins on, counted from 1. */
export interface IcsValue {
  readonly line: number
  readonly parameters: string
  readonly value: string
}

/** The properties of one event by name; of several with one name, the first. */
export type IcsEvent = ReadonlyMap<string, IcsValue>

interface ContentLine extends IcsValue {
  readonly name: string
}

// A name, parameters of which a quoted value may hold a colon, a colon, the value.
const contentLine = /^([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s

/** The events of an iCalendar file whose components open and close in order; other components are passed over. */
export function readIcsEvents(text: string): Result<readonly IcsEvent[], WorkingTimeProblem> {
  const events: Map<string, IcsValue>[] = []
  const open: string[] = []
  let closed = false
  for (const { line, text: unfolded } of unfold(text)) {
    const read = parseLine(unfolded, line)
    if (read === undefined || closed) return badIcs
    const component = read.value.toUpperCase()
    if (read.name === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR') return badIcs
      open.push(component)
      if (component === 'VEVENT') events.push(new Map())
    } else if (read.name === 'END') {
      if (open.pop() !== component) return badIcs
      closed = open.length === 0
    } else if (open.at(-1) === 'VEVENT') {
      const event = events.at(-1)
      if (event?.has(read.name) === false) event.set(read.name, read)
    } else if (open.length === 0) return badIcs
  }
  return closed ? ok(events) : badIcs
}

/** The text of a value, its escapes undone. */
export function unescapeIcs(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}

function parseLine(text: string, line: number): ContentLine | undefined {
  const match = contentLine.exec(text)
  if (match === null) return undefined
  return { name: (match[1] ?? '').toUpperCase(), parameters: match[2] ?? '', value: match[3] ?? '', line }
}

/** Content lines put together again; empty lines are passed over. */
function unfold(text: string): readonly { readonly line: number; readonly text: string }[] {
  const lines: { line: number; text: string }[] = []
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((one, i) => {
      const last = lines.at(-1)
      if (/^[ \t]/.test(one) && last !== undefined) last.text += one.slice(1)
      else if (one !== '') lines.push({ line: i + 1, text: one })
    })
  return lines
}

const badIcs = fail<WorkingTimeProblem>({ code: 'working-time.bad-ics', params: {} })

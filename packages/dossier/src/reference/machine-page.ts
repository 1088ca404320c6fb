import {
  formatLegalSource,
  type LegalSource,
  type Locale,
  type Localized,
  type Regime,
  regimes,
} from '@motcua/core'
import { roleNames } from '../actor.ts'
import type { DossierCommandType } from '../commands.ts'
import { machine } from '../data/machine.ts'
import { type Transition, transitionOf } from '../machine.ts'
import { toMermaid } from '../mermaid.ts'
import { slipNames, slipNumber } from '../slip-kind.ts'
import { dossierStates, type MachineState, openStates, stateNames, terminalStates } from '../state.ts'
import { code, table } from './markdown.ts'
import { clockNames, guardNames, targetNames } from './words.ts'

const modelled: readonly Regime[] = ['R1', 'R2', 'R3', 'R4']

/** The conditions every command has; they are told once. */
const everywhere = ['inOrderOfTime', 'sameProcedure']

const words = {
  title: { vi: 'Máy trạng thái hồ sơ', en: 'The dossier machine' },
  intro: {
    vi: 'Trang này sinh ra từ bảng chuyển trạng thái trong mã nguồn: chính bảng quyết định điều gì được phép. Không sửa tay.',
    en: 'This page is generated from the table in the source that decides what is allowed. Do not edit it by hand.',
  },
  regimes: { vi: 'Các giai đoạn pháp luật', en: 'Regimes' },
  regimesIntro: {
    vi: 'Hồ sơ theo giai đoạn của ngày tiếp nhận. Từ 01/07/2025 các quy tắc năm 2018 được áp dụng tiếp ở những chỗ chưa đọc được văn bản mới, và được ghi là chưa kiểm chứng.',
    en: 'A dossier keeps the regime of the day it was accepted. From 2025-07-01 the rules of 2018 are carried on where the new text was not read, and are marked unverified.',
  },
  states: { vi: 'Trạng thái', en: 'States' },
  statesIntro: {
    vi: 'Quá hạn, đã hẹn lại, đang lấy ý kiến là sự kiện của hồ sơ, không phải trạng thái.',
    en: 'Late, re-appointed and in consultation are facts about a dossier, not states.',
  },
  diagram: { vi: 'Sơ đồ', en: 'Diagram' },
  diagramIntro: {
    vi: 'Khung bao quanh các trạng thái có chung lối ra.',
    en: 'A frame stands for every state in it: what leaves the frame may be done in each of them.',
  },
  commands: { vi: 'Thao tác', en: 'Commands' },
  commandsIntro: {
    vi: 'Mọi thao tác đều phải không sớm hơn sự kiện trước và đúng thủ tục, phiên bản đã nộp.',
    en: 'Every command has to be not earlier than the event before, and under the version the dossier was lodged under.',
  },
  details: { vi: 'Từng thao tác', en: 'Each command' },
  kinds: {
    open: { vi: 'đang mở', en: 'open' },
    terminal: { vi: 'kết thúc', en: 'terminal' },
    other: { vi: '', en: '' },
  },
  none: { vi: 'chưa có hồ sơ', en: 'no dossier yet' },
  from: { vi: 'từ ngày', en: 'from' },
  mermaid: { vi: 'Cùng sơ đồ ở dạng Mermaid', en: 'The same as Mermaid' },
} satisfies Readonly<Record<string, Localized | Readonly<Record<string, Localized>>>>

const headers: Readonly<
  Record<'regimes' | 'states' | 'commands', Readonly<Record<Locale, readonly string[]>>>
> = {
  regimes: { vi: ['Giai đoạn', 'Từ', 'Đến', 'Văn bản'], en: ['Regime', 'From', 'To', 'Document'] },
  states: { vi: ['Mã', 'Tên', '', 'Thao tác được phép'], en: ['State', 'Name', '', 'Commands allowed'] },
  commands: {
    vi: ['Thao tác', 'Tên', 'Từ', 'Đến', 'Thời hạn', 'Phiếu'],
    en: ['Command', 'Name', 'From', 'To', 'Clock', 'Slip'],
  },
}

const detail: Readonly<
  Record<Locale, Readonly<Record<'event' | 'roles' | 'guards' | 'law' | 'regimes', string>>>
> = {
  vi: { event: 'Sự kiện', roles: 'Người thực hiện', guards: 'Điều kiện', law: 'Căn cứ', regimes: 'Chỉ có ở' },
  en: { event: 'Event', roles: 'Who', guards: 'Conditions', law: 'Law', regimes: 'Only in' },
}

/**
 * The whole machine as a page (Markdown): regimes, states, diagram, and every command with who may do it, under which
 * conditions, what it does to the clock, its slip, and the law behind it in each regime with its status.
 *
 * @param drawing where the page finds the drawing of `drawMachine`
 */
export function machinePage(locale: Locale, drawing: string): string {
  const say = (word: Localized) => word[locale]
  return `${[
    `# ${say(words.title)}`,
    say(words.intro),
    `## ${say(words.regimes)}`,
    say(words.regimesIntro),
    table(headers.regimes[locale], regimeRows(locale)),
    `## ${say(words.states)}`,
    say(words.statesIntro),
    table(headers.states[locale], stateRows(locale)),
    `## ${say(words.diagram)}`,
    say(words.diagramIntro),
    `![${say(words.title)}](${drawing})`,
    `<details><summary>${say(words.mermaid)}</summary>`,
    `\`\`\`mermaid\n${toMermaid(machine, locale)}\n\`\`\``,
    '</details>',
    `## ${say(words.commands)}`,
    say(words.commandsIntro),
    table(
      headers.commands[locale],
      machine.map((row) => commandRow(row, locale)),
    ),
    `## ${say(words.details)}`,
    ...machine.flatMap((row) => detailsOf(row, locale)),
  ].join('\n\n')}\n`
}

function regimeRows(locale: Locale): readonly (readonly string[])[] {
  return regimes
    .filter(({ value }) => modelled.includes(value))
    .map(({ value, from, to, law }) => [value, from, to ?? '', formatLegalSource(law, locale)])
}

function stateRows(locale: Locale): readonly (readonly string[])[] {
  return dossierStates.map((state) => {
    const kind = terminalStates.includes(state) ? 'terminal' : openStates.includes(state) ? 'open' : 'other'
    const allowed = machine.filter(({ from }) => from.includes(state)).map(({ command }) => link(command))
    return [code(state), stateNames[state][locale], words.kinds[kind][locale], allowed.join(', ')]
  })
}

function commandRow(row: Transition, locale: Locale): readonly string[] {
  const { command, name, from, clock } = row
  const starts = from.map((state) => stateText(state, locale)).join(', ')
  return [
    link(command),
    name[locale],
    starts,
    targetText(row, locale),
    clockNames[clock][locale],
    slipText(row, locale),
  ]
}

function detailsOf(row: Transition, locale: Locale): readonly string[] {
  const { command, name, event, roles, guards, regimes: only } = row
  const label = detail[locale]
  const conditions = guards
    .filter((guard) => !everywhere.includes(guard))
    .map((guard) => guardNames[guard][locale])
  const lines = [
    `- ${label.event}: ${code(event)}`,
    `- ${label.roles}: ${roles.map((role) => roleNames[role][locale]).join(', ')}`,
    ...(conditions.length === 0 ? [] : [`- ${label.guards}: ${conditions.join('; ')}`]),
    ...(only === undefined ? [] : [`- ${label.regimes}: ${only.join(', ')}`]),
    `- ${label.law}:`,
    ...lawLines(command, only ?? modelled, locale).map((line) => `  - ${line}`),
  ]
  return [`### ${command}`, `${name[locale]}.`, lines.join('\n')]
}

/** The law of each regime; regimes with the same law on one line. */
function lawLines(command: DossierCommandType, known: readonly Regime[], locale: Locale): readonly string[] {
  const lines = new Map<string, Regime[]>()
  for (const regime of known) {
    const sources = transitionOf(command, regime).law.map((source) => sourceText(source, locale))
    const line = [...new Set(sources)].join('; ')
    lines.set(line, [...(lines.get(line) ?? []), regime])
  }
  return [...lines].map(([line, regimesOfIt]) => `${regimesOfIt.join(', ')}: ${line}`)
}

// Notes are written in English only.
function sourceText(source: LegalSource, locale: Locale): string {
  const text = formatLegalSource(source, locale)
  return source.note === undefined || locale === 'vi' ? text : `${text}: ${source.note.replace(/\.$/, '')}`
}

function slipText(row: Transition, locale: Locale): string {
  const kinds = new Map<string, Regime>()
  for (const regime of row.regimes ?? modelled) {
    const slip = transitionOf(row.command, regime).slip
    if (slip === null) continue
    const number = slipNumber(slip, regime)
    const text = `${slipNames[slip][locale]} (${number ?? '–'})`
    if (!kinds.has(text)) kinds.set(text, regime)
  }
  return [...kinds]
    .map(([text, regime]) => (regime === 'R1' ? text : `${text}, ${words.from[locale]} ${regime}`))
    .join('; ')
}

function targetText({ to }: Transition, locale: Locale): string {
  return to === 'same' || to === 'before' ? targetNames[to][locale] : stateText(to, locale)
}

function stateText(state: MachineState, locale: Locale): string {
  return state === 'none' ? words.none[locale] : code(state)
}

function link(command: string): string {
  return `[${command}](#${command.toLowerCase()})`
}

import { formatLegalSource, type LegalSource } from '@motcua/core'
import { formatTerm, type Term } from '@motcua/working-time'
import { dossierPolicies, policyOptions } from '../data/policies.ts'
import type { DossierPolicy } from '../policy.ts'
import { code, table } from './markdown.ts'

/**
 * What the law says and what systems do: every option of the processing policy with its default by day of receipt, the
 * source of the default and whether it was read, and what is done instead (Markdown).
 */
export function policiesPage(): string {
  const keys = Object.keys(policyOptions) as (keyof DossierPolicy)[]
  const open = keys.filter((key) => policyOptions[key].law.status === 'unverified')
  return `${[
    '# What the law says and what systems do',
    'Law and running systems disagree on how a dossier is handled. Each disagreement is a named option of `DossierPolicy`; its default is what the law says, where a law says anything. This page is generated from `policyOptions` and `dossierPolicies`; do not edit it by hand.',
    table(
      ['Option', 'What it decides', 'Default', 'What the default rests on', 'What is done instead'],
      keys.map(rowOf),
    ),
    '## By day of receipt',
    'A default holds for dossiers received from the day on. `DossierPolicy` may be set by the host, and the text of a procedure is laid over it (`effectivePolicy`).',
    table(
      ['Received from', 'To', 'Rests on', 'What is different from the row above'],
      dossierPolicies.map(({ from, to, law, value }, index) => [
        from,
        to ?? '',
        sourceText(law),
        differences(dossierPolicies[index - 1]?.value, value),
      ]),
    ),
    '## What is not settled',
    'These defaults rest on no text that was read. They are to be confirmed before anybody relies on them:',
    open.map((key) => `- ${code(key)}: ${policyOptions[key].law.note ?? ''}`).join('\n'),
    'Articles 19 to 21 of Nghị định 118/2025/NĐ-CP were not read: for dossiers received since 2025-07-01 every option above counts as unverified, whatever its row says for the time before.',
  ].join('\n\n')}\n`
}

function rowOf(key: keyof DossierPolicy): readonly string[] {
  const { name, law, alternatives } = policyOptions[key]
  const first = dossierPolicies[0]?.value
  return [
    code(key),
    `${name.en} (_${name.vi}_)`,
    first === undefined ? '' : valueText(first[key]),
    sourceText(law),
    alternatives === 'none' ? '' : alternatives,
  ]
}

function sourceText(source: LegalSource): string {
  const text = formatLegalSource(source, 'en')
  return source.note === undefined ? text : `${text}. ${source.note}`
}

function differences(before: DossierPolicy | undefined, now: DossierPolicy): string {
  if (before === undefined) return ''
  const keys = (Object.keys(policyOptions) as (keyof DossierPolicy)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]),
  )
  return keys.map((key) => `${code(key)}: ${valueText(now[key])}`).join('; ')
}

function valueText(value: DossierPolicy[keyof DossierPolicy]): string {
  if (value === null) return 'none'
  if (typeof value !== 'object') return code(String(value))
  if ('receipt' in value) return [value.receipt, value.end, value.roll].map(code).join(', ')
  if ('days' in value) return `${value.days} ${value.unit === 'day' ? 'calendar day' : 'working day'}`
  return formatTerm(value as Term, 'en')
}

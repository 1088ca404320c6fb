import { type PlainDate, parseProcedureCode, TWO_LEVELS_FROM } from '@motcua/core'
import { twoLevelsLaw } from '../data/law.ts'
import type { Component, ProcedureDraft } from '../procedure.ts'
import type { Finding } from './finding.ts'

type Path = readonly (string | number)[]

const listParts = ['targets', 'steps', 'components', 'forms', 'results', 'conditions', 'legalBasis'] as const

/** Contradictions in code, lists, components, sets and levels. `on` is the day the procedure is to hold, if known. */
export function* contentProblems(draft: ProcedureDraft, on: PlainDate | null): Generator<Finding> {
  const code = parseProcedureCode(draft.code)
  if (!code.ok) {
    const { reason = 'shape' } = code.problems[0].params
    yield { code: 'catalogue.bad-procedure-code', path: ['code'], params: { reason } }
  }
  yield* emptyLists(draft)
  if (draft.components.state === 'stated') {
    for (const [i, row] of draft.components.value.entries()) {
      yield* componentProblems(row, ['components', 'value', i])
    }
  }
  if (draft.sets.state === 'stated' && (!Number.isSafeInteger(draft.sets.value) || draft.sets.value < 1)) {
    yield { code: 'catalogue.bad-sets', path: ['sets', 'value'], params: { count: draft.sets.value } }
  }
  const district = draft.levels.indexOf('district')
  if (on !== null && on >= TWO_LEVELS_FROM && district >= 0) {
    yield {
      code: 'catalogue.level-abolished',
      path: ['levels', district],
      params: { on, endedFrom: TWO_LEVELS_FROM },
      law: twoLevelsLaw,
    }
  }
}

/** An empty list is neither a content nor a "none": which of the two was meant is never guessed. */
function* emptyLists(draft: ProcedureDraft): Generator<Finding> {
  for (const part of listParts) {
    const list = draft[part]
    if (list.state === 'stated' && list.value.length === 0) {
      yield { code: 'catalogue.stated-empty', path: [part, 'value'] }
    }
  }
  for (const [i, { fees }] of draft.channels.entries()) {
    if (fees.state === 'stated' && fees.value.length === 0) {
      yield { code: 'catalogue.stated-empty', path: ['channels', i, 'fees', 'value'] }
    }
  }
  if (draft.authorities.state === 'stated') {
    const { decides, delegated, executes, coordinates } = draft.authorities.value
    if ([decides, delegated, executes, coordinates].every((list) => list.length === 0)) {
      yield { code: 'catalogue.stated-empty', path: ['authorities', 'value'] }
    }
  }
}

function* componentProblems(row: Component, path: Path): Generator<Finding> {
  let sound = true
  for (const field of ['originals', 'copies'] as const) {
    const count = row[field]
    if (Number.isSafeInteger(count) && count >= 0) continue
    sound = false
    yield { code: 'catalogue.bad-count', path: [...path, field], params: { count, least: 0 } }
  }
  if (!sound) return
  const papers = row.originals + row.copies
  if (row.kind === 'note' && papers > 0) yield { code: 'catalogue.note-with-copies', path }
  // What is only shown at the desk may well have no number of copies.
  if (row.kind === 'document' && papers === 0 && row.purpose === 'submit') {
    yield { code: 'catalogue.document-without-copies', path }
  }
}

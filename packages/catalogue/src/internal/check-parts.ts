import { type PartsProfile, type PartsRule, type ProcedurePart, partNames, partsRules } from '../parts.ts'
import type { ProcedureDraft } from '../procedure.ts'
import type { Finding } from './finding.ts'

type State = 'stated' | 'none' | 'missing'

interface Place {
  readonly state: State
  readonly path: readonly (string | number)[]
}

/** Mandatory parts for which "none" is an answer: nothing to file, no time limit set. For the others it is not. */
const noneIsAnAnswer: ReadonlySet<ProcedurePart> = new Set(['components', 'sets', 'timeLimits'])

/** Where a part stands in a draft, and what is said there. */
function placesOf(draft: ProcedureDraft, part: ProcedurePart): readonly Place[] {
  switch (part) {
    case 'name':
      return [{ state: draft.name.trim() === '' ? 'missing' : 'stated', path: ['name'] }]
    case 'channels':
      return [{ state: draft.channels.length === 0 ? 'missing' : 'stated', path: ['channels'] }]
    case 'timeLimits':
      return timeLimitPlaces(draft)
    case 'fees':
      return draft.channels.map((channel, i) => ({
        state: channel.fees.state,
        path: ['channels', i, 'fees'],
      }))
    default:
      return [{ state: draft[part].state, path: [part] }]
  }
}

/** A result given at once has no time limit to state; a limit of the procedure covers channels without their own. */
function timeLimitPlaces(draft: ProcedureDraft): readonly Place[] {
  const { policies, channels } = draft
  if (policies.immediateResult || (channels.length === 0 && policies.term !== null)) return []
  if (channels.length === 0) return [{ state: 'missing', path: ['policies', 'term'] }]
  return channels.map(({ termState }, i) => ({
    state: termState === 'missing' && policies.term !== null ? 'stated' : termState,
    path: ['channels', i, 'term'],
  }))
}

/** What a wording of Điều 8.2 finds missing. */
export function* partProblems(draft: ProcedureDraft, profile: PartsProfile): Generator<Finding> {
  for (const { value, law } of partsRules) {
    if (value.profile !== profile) continue
    for (const part of [...value.mandatory, ...value.conditional]) {
      for (const { state, path } of placesOf(draft, part)) {
        const code = codeFor(state, part, value)
        if (code === null) continue
        const { vi, en } = partNames[part]
        yield { code, path, params: { part, partVi: vi, partEn: en }, law }
      }
    }
  }
}

function codeFor(state: State, part: ProcedurePart, rule: PartsRule): Finding['code'] | null {
  if (state === 'stated') return null
  const mandatory = rule.mandatory.includes(part)
  if (state === 'missing') {
    return mandatory ? 'catalogue.part-missing' : 'catalogue.conditional-part-missing'
  }
  return mandatory && !noneIsAnAnswer.has(part) ? 'catalogue.part-stated-none' : null
}

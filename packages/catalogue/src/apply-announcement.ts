import { addDays, atPath, foldVietnamese, okUnless, type ProcedureCode, type Result } from '@motcua/core'
import type { Announcement, AnnouncementRecord } from './announcement.ts'
import { announcementWarnings } from './announcement-warnings.ts'
import { absence, type Catalogue, versionOn, versionsOf } from './catalogue.ts'
import { findContradictions } from './check-procedure.ts'
import { versionOf } from './create-procedure.ts'
import { parseDecisionNumber } from './decision-number.ts'
import { planOf, type Step } from './internal/plan.ts'
import type { CatalogueProblem } from './messages.ts'
import type { ProcedureVersion } from './procedure.ts'

/**
 * The catalogue after a decision of announcement (*quyết định công bố*, Nghị định 63/2010/NĐ-CP, Điều 13–15). An amended
 * procedure gets its next version; a replaced one names its successor; an abolished one keeps its history. A successor
 * that is in force already gets its next version. What ends, ends on the day before the decision takes effect.
 *
 * Refused, with all problems: a malformed decision number; a decision applied before (same number, issuer and year of
 * signing: numbers restart every year); a code named twice; a new code that is in force; a code to end that is unknown,
 * not in force or already ending; a day of effect not after the version it ends; a draft with contradictions. Missing
 * parts do not refuse a decision: see `checkProcedure`. What is doubtful only stands as a warning on its record.
 *
 * @example
 * ```ts
 * const decision = createAnnouncement({
 *   number: '163/QĐ-BTP',
 *   issuer: 'Bộ Tư pháp',
 *   authority: 'ministry',
 *   signedOn: plainDate('2021-01-15'),
 *   effectiveOn: plainDate('2021-02-15'),
 *   items: [
 *     {
 *       kind: 'new',
 *       procedure: createProcedure({ code: procedureCode('1.001193'), name: 'Thủ tục đăng ký khai sinh' }),
 *     },
 *   ],
 * })
 * const catalogue = unwrap(applyAnnouncement(emptyCatalogue, decision))
 * unwrap(procedureOn(catalogue, procedureCode('1.001193'), plainDate('2021-03-01'))).version // => 1
 * applyAnnouncement(catalogue, decision).ok // => false
 * ```
 */
export function applyAnnouncement(
  catalogue: Catalogue,
  announcement: Announcement,
): Result<Catalogue, CatalogueProblem> {
  const { steps, problems } = planOf(announcement)
  const found = [...decisionProblems(catalogue, announcement), ...problems]
  const changed: Record<ProcedureCode, readonly ProcedureVersion[]> = {}
  for (const step of steps) {
    const stepFound = stepProblems(catalogue, announcement, step)
    found.push(...stepFound)
    if (stepFound.length === 0) changed[step.code] = take(catalogue, announcement, step)
  }
  return okUnless(found, () => ({
    versions: { ...catalogue.versions, ...changed },
    announcements: [...catalogue.announcements, recordOf(announcement)],
  }))
}

function decisionProblems(catalogue: Catalogue, announcement: Announcement): readonly CatalogueProblem[] {
  const { number, issuer, signedOn } = announcement
  const parsed = parseDecisionNumber(number)
  const problems: CatalogueProblem[] = parsed.ok ? [] : [...parsed.problems]
  const year = signedOn.slice(0, 4)
  const before = catalogue.announcements.some(
    (record) =>
      record.number === number &&
      record.signedOn.startsWith(year) &&
      foldVietnamese(record.issuer) === foldVietnamese(issuer),
  )
  if (before) {
    const params = { number, issuer, year }
    problems.push({ code: 'catalogue.decision-already-applied', params, path: ['number'] })
  }
  return problems
}

function stepProblems(
  catalogue: Catalogue,
  { effectiveOn }: Announcement,
  step: Step,
): readonly CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  if (step.begins !== null) {
    const { draft, draftPath } = step.begins
    for (const problem of findContradictions(draft, effectiveOn)) problems.push(atPath(problem, ...draftPath))
  }
  const versions = versionsOf(catalogue, step.code)
  const last = versions.at(-1)
  const { code: procedure, path } = step
  const refuse = (problem: CatalogueProblem) => problems.push({ ...problem, path })

  const open = last !== undefined && (last.validity.to === null || last.validity.to >= effectiveOn)
  if (!open) {
    if (step.ends !== null) refuse(absence(procedure, versions, effectiveOn))
    return problems
  }
  const { from, to } = last.validity
  if (to !== null) {
    const params = { procedure, endedOn: to, endedBy: last.ending?.announcement ?? '?' }
    refuse({ code: 'catalogue.end-already-announced', params })
  } else if (step.origin === 'new') {
    refuse({ code: 'catalogue.already-in-force', params: { procedure, from } })
  } else if (effectiveOn <= from) {
    refuse({ code: 'catalogue.effect-not-after-current', params: { procedure, from, on: effectiveOn } })
  }
  return problems
}

/** The versions of a code after a step that nothing stands against. */
function take(catalogue: Catalogue, announcement: Announcement, step: Step): readonly ProcedureVersion[] {
  const { number, effectiveOn } = announcement
  const versions = versionsOf(catalogue, step.code)
  const current = versionOn(versions, effectiveOn)
  const kept =
    current === undefined
      ? versions
      : [
          ...versions.slice(0, -1),
          {
            ...current,
            validity: { from: current.validity.from, to: addDays(effectiveOn, -1) },
            ending: { kind: step.ends ?? 'amended', announcement: number, successor: step.successor },
          },
        ]
  if (step.begins === null || step.origin === null) return kept
  const next = versionOf(step.begins.draft, {
    from: effectiveOn,
    version: (versions.at(-1)?.version ?? 0) + 1,
    announcedBy: number,
    origin: { kind: step.origin, replaces: step.replaces },
  })
  return [...kept, next]
}

function recordOf(announcement: Announcement): AnnouncementRecord {
  return {
    ...announcement,
    items: announcement.items.map((item) => ({
      kind: item.kind,
      code: 'code' in item ? item.code : item.procedure.code,
    })),
    warnings: announcementWarnings(announcement),
  }
}

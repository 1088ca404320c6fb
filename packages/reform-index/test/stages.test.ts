import { type ActorId, id, instant, type UnitId, unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  type Assessment,
  factsAt,
  finalFacts,
  finalInput,
  type Stage,
  type StageScore,
  stagesOf,
  startAssessment,
  withStage,
} from '../src/index.ts'

const record = (stage: Stage, day: string, points: number, extra: Partial<StageScore> = {}): StageScore => ({
  stage,
  leaf: 'CD.1',
  input: { points },
  actor: id<ActorId>('officer-1'),
  at: instant(`2021-12-${day}T02:00:00Z`),
  evidence: ['plan-2021'],
  ...extra,
})
const start = startAssessment('test-set', id<UnitId>('xa-a'))
const after = (...records: readonly StageScore[]): Assessment =>
  records.reduce((assessment, one) => unwrap(withStage(assessment, one)), start)

describe('stages', () => {
  const claimed = record('selfAssessed', '01', 10)
  const appraised = record('appraised', '05', 6)
  const explained = record('explained', '08', 9, { evidence: [], note: 'văn bản gửi muộn do bão' })
  const again = record('appraised', '10', 8)
  const decided = record('final', '20', 7)

  it('do not count what the unit says of itself', () => {
    expect(finalInput(after(claimed), 'CD.1')).toBeUndefined()
    expect(finalFacts(after(claimed))).toEqual({})
  })
  it('count the last appraisal, and the decision above all', () => {
    expect(finalInput(after(claimed, appraised, explained), 'CD.1')).toEqual({ points: 6 })
    expect(finalInput(after(claimed, appraised, explained, again), 'CD.1')).toEqual({ points: 8 })
    expect(finalFacts(after(claimed, appraised, decided))).toEqual({ 'CD.1': { points: 7 } })
  })
  it('keep every record side by side', () => {
    const all = after(claimed, appraised, explained, again)
    expect(stagesOf(all, 'CD.1')).toEqual([claimed, appraised, explained, again])
    expect(factsAt(all, 'selfAssessed')).toEqual({ 'CD.1': { points: 10 } })
    expect(factsAt(all, 'appraised')).toEqual({ 'CD.1': { points: 8 } })
  })
  it('leave the assessment they started from as it was', () => {
    const before = after(claimed)
    unwrap(withStage(before, appraised))
    expect(before.stages).toEqual([claimed])
  })
  it('need evidence or a reason, an order, and an end', () => {
    const bare = { ...claimed, evidence: [], note: '  ' }
    const refused = withStage(after(appraised, decided), bare)
    expect(!refused.ok && refused.problems.map(({ code }) => code)).toEqual([
      'reform-index.evidence-or-note-needed',
      'reform-index.stage-closed',
      'reform-index.stage-out-of-order',
    ])
  })
  it('are ordered leaf by leaf', () => {
    expect(withStage(after(again), { ...claimed, leaf: 'CD.2' }).ok).toBe(true)
  })
})

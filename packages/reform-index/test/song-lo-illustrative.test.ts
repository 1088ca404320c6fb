import { unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  checkCriteriaSet,
  classify,
  explainLeaf,
  gapToNextClass,
  leavesOf,
  lostPoints,
  nodeOf,
  scoreUnit,
  songLoIllustrative2021,
  type UnitFacts,
} from '../src/index.ts'
import { leafOf } from './build.ts'

/** One commune's year, made up. */
const facts: UnitFacts = {
  'CD.1': { answer: 'onTime' },
  'CD.2': { values: { tasksCompleted: 37, tasksPlanned: 40 } },
  'CD.3': { values: { lateReports: 1, missingReports: 0 } },
  'CD.4': { values: { forms: 4 } },
  'TC.1': { values: { documentsReviewed: 0, documentsDue: 0 } },
  'TC.2': { answer: 'pass' },
  'TC.3': { values: { recommendationsDone: 2, recommendations: 3 } },
  'TTHC.1': { values: { resolvedOnTime: 187, resolved: 203 } },
  'TTHC.2': { values: { receivedOnline: 41, received: 210 } },
  'TTHC.3': { values: { apologiesIssued: 12, lateDossiers: 16 } },
  'TTHC.4': { values: { proceduresPostedInTime: 30, proceduresAnnounced: 30 } },
  'TTHC.5': { values: { feedbackAnsweredInTime: 0, feedbackReceived: 0 } },
  'TTHC.6': { values: { withAtMostOneSupplement: 200, received: 210 } },
  'TTHC.7': { values: { receiptsIssuedElectronically: 150, payments: 160 } },
  'BM.1': { answer: 'pass' },
  'BM.2': { answer: 'part' },
  'CV.1': { values: { officialsQualified: 19, officials: 20 } },
  'CV.2': { values: { reprimands: 1, warnings: 0, dismissals: 0 } },
  'CV.3': { values: { trainings: 3 } },
  'TCC.1': { answer: 'pass' },
  'TCC.2': { values: { disbursed: 4_560_000_000, planned: 4_800_000_000 } },
  'HDH.1': { values: { documentsSigned: 450, documentsSent: 500 } },
  'HDH.2': { answer: 'current' },
  'HDH.3': { values: { resultsDigitised: 100, results: 203, dossiersReusing: 30, dossiers: 120 } },
  'TD.1': { tally: [1, 2, 10, 40, 20] },
  'TD.2': { values: { positive: 18, responses: 20 } },
  'DC.1': { values: { initiatives: 1 } },
  'DC.2': { values: { violations: 0 } },
}

describe('the illustrative set of Sông Lô', () => {
  it('is sound, and labelled illustrative wherever it could be mistaken for law', () => {
    expect(checkCriteriaSet(songLoIllustrative2021)).toEqual([])
    const { id, name, note, status, sources, classes } = songLoIllustrative2021
    expect([id, status]).toEqual(['song-lo-illustrative-2021', 'illustrative'])
    expect(name.vi + note?.vi).toMatch(/MINH HỌA.*MINH HỌA/)
    expect(name.en + note?.en).toMatch(/ILLUSTRATIVE.*ILLUSTRATIVE/)
    expect(sources.every((source) => source.status === 'unverified')).toBe(true)
    for (const band of classes.flatMap(({ bands }) => bands)) expect(band.name.vi).toContain('minh họa')
  })
  it('scores a whole year', () => {
    const score = unwrap(scoreUnit(songLoIllustrative2021, facts, { unitKind: 'commune' }))
    const points = Object.fromEntries(
      songLoIllustrative2021.sections.map(({ code }) => [code, nodeOf(score, code)?.points]),
    )
    expect(points).toEqual({
      CD: '11.5', // 2 + 4 + 2.5 + 3
      TC: '7.33', // 4 + 2 + 1.33
      TTHC: '23.78', // 9.21 + 1.95 + 3 + 3 + (0/0) + 3.81 + 2.81
      BM: '4', // 2 + 2
      CV: '8.8', // 3.8 + 3.5 + 1.5
      TCC: '7', // 2 + 5
      HDH: '7.99', // 4 + 2 + 1.99 (0.985222 + 1)
      TD: '12.1', // 7.60 (mean 4.0411) + 4.5
    })
    expect(score.effectiveMax).toBe('97')
    expect([score.base, score.bonus, score.penalty]).toEqual(['82.5', '1', '0'])
    expect(score.published).toEqual({ points: '83.5', percent: '86.08' })
    expect(classify(songLoIllustrative2021, score)?.band.id).toBe('good')
    expect(lostPoints(score)[0]).toMatchObject({ code: 'TTHC.2', lost: '3.05' })
    // 89.995 % of 97 is 87.295…: 87.30 is printed as 90.00 %.
    expect(gapToNextClass(songLoIllustrative2021, score)).toMatchObject({
      needed: '3.8',
      next: { id: 'excellent' },
    })
  })
  it('asks for every figure by a name and says what it counts', () => {
    for (const { rule } of leavesOf(songLoIllustrative2021)) {
      const text = JSON.stringify(rule)
      for (const [, vi = '', en = ''] of text.matchAll(/"counts":\{"vi":"(.*?)","en":"(.*?)"\}/g)) {
        expect(vi.length > 5 && en.length > 3 && vi === vi.normalize('NFC')).toBe(true)
      }
    }
  })
  it('refuses facts with every problem at once', () => {
    const wrong: UnitFacts = {
      ...facts,
      'TTHC.1': { values: { resolvedOnTime: 204, resolved: 203 } },
      'TTHC.2': { values: { receivedOnline: 41 } },
      'TTHC.9': { values: {} },
      TTHC: { points: 3 },
      'BM.2': { answer: 'some' },
    }
    const result = scoreUnit(songLoIllustrative2021, wrong, { unitKind: 'ward', omit: ['system'] })
    expect(!result.ok && result.problems.map(({ code, path }) => `${code.slice(13)} ${path ?? ''}`)).toEqual([
      'unit-kind-not-covered ',
      'source-not-omissible ',
      'unknown-leaf TTHC.9',
      'unknown-leaf TTHC',
      'unknown-answer BM.2,answer',
    ])
    const other = scoreUnit(songLoIllustrative2021, wrong)
    expect(!other.ok && other.problems.map(({ code, path }) => `${code.slice(13)} ${path ?? ''}`)).toEqual([
      'unknown-leaf TTHC.9',
      'unknown-leaf TTHC',
      'numerator-above-denominator TTHC.1,values,resolvedOnTime',
      'missing-variable TTHC.2,values,received',
      'unknown-answer BM.2,answer',
    ])
  })
  it('does not take a name from the prototype for a leaf or a figure', () => {
    const odd = JSON.parse('{"constructor":{"points":1}}')
    expect(scoreUnit(songLoIllustrative2021, odd).ok).toBe(false)
    expect(unwrap(scoreUnit(songLoIllustrative2021, {})).published).toEqual({ points: null, percent: null })
  })
  it('has no class, and is provisional, as long as nothing, or not all, is known', () => {
    const nothing = unwrap(scoreUnit(songLoIllustrative2021, {}))
    expect(classify(songLoIllustrative2021, nothing)).toBeNull()
    const { 'TTHC.1': _, ...rest } = facts
    const partly = unwrap(scoreUnit(songLoIllustrative2021, rest))
    expect(partly.missing).toEqual(['TTHC.1'])
    expect(classify(songLoIllustrative2021, partly)?.standing).toBe('provisional')
  })
})

describe('explainLeaf', () => {
  const score = unwrap(scoreUnit(songLoIllustrative2021, facts))
  const explain = (code: string, locale: 'vi' | 'en') =>
    explainLeaf(leafOf(score, code).trace, locale).split('\n')
  it('shows an appraiser every step in Vietnamese', () => {
    expect(explain('TTHC.2', 'vi')).toEqual([
      'TTHC.2 Tiếp nhận hồ sơ trực tuyến: 1,95 điểm, tối đa 5.',
      'Số liệu: hồ sơ tiếp nhận trực tuyến = 41.',
      'Số liệu: hồ sơ tiếp nhận trong kỳ = 210.',
      'Tỷ lệ 19,52%, ngưỡng đạt điểm tối đa 50%: 1,952381 trên 5 điểm.',
      'Làm tròn 1,952381 đến 2 chữ số thập phân: 1,95 điểm.',
    ])
    expect(explain('TTHC.5', 'vi').slice(-2)).toEqual([
      'Mẫu số bằng 0 (phản ánh, kiến nghị tiếp nhận trong kỳ): coi là không áp dụng.',
      'Không áp dụng: trừ khỏi điểm tối đa của đơn vị.',
    ])
    expect(explain('CD.4', 'vi').slice(-2)).toEqual([
      '4 × 1 = 4 điểm.',
      '4 vượt điểm tối đa: lấy điểm tối đa.',
    ])
  })
  it('and in English', () => {
    expect(explain('CD.2', 'en')).toEqual([
      'CD.2 Plan carried out: 4 points of 4.',
      'Figure: tasks completed = 37.',
      'Figure: tasks planned = 40.',
      'Ratio 92.5 %.',
      'In the band > 90 %: 4 points.',
    ])
  })
  it('has words for every step of every leaf', () => {
    for (const { code } of leavesOf(songLoIllustrative2021)) {
      for (const locale of ['vi', 'en'] as const) {
        const lines = explain(code, locale)
        expect(lines).toHaveLength(leafOf(score, code).trace.steps.length + 1)
        for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\[object/)
      }
    }
  })
  it('tells a missing score from a zero', () => {
    const { trace } = leafOf(unwrap(scoreUnit(songLoIllustrative2021, {})), 'TTHC.1')
    expect(explainLeaf(trace, 'vi')).toBe(
      'TTHC.1 Giải quyết hồ sơ đúng hạn: không có điểm, tối đa 10.\nChưa có số liệu nên chưa có điểm; chưa có điểm không phải là 0 điểm.',
    )
  })
})

import { addDecimal, decimal, unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  checkCriteriaSet,
  leavesOf,
  nationalIndex766,
  nodeOf,
  scoreUnit,
  type UnitFacts,
} from '../src/index.ts'
import { leafOf, pairs, pointsOf } from './build.ts'

const score = (facts: UnitFacts) => unwrap(scoreUnit(nationalIndex766, facts))
const ratios = (given: Readonly<Record<string, readonly [number, number]>>) => pairs(nationalIndex766, given)

// Published figures of dichvucong.gov.vn in 2026, as collected in github.com/hauphanquoc/766-Analyze.
describe('Đắk Lắk, 2026-10-10', () => {
  const rows = [
    ['PUBLISH_ON_TIME', 0, 82, '0'],
    ['PUBLIC_UPDATE_ON_TIME', 79, 82, '3.85'],
    ['PUBLIC_CONTENT_FULL', 79, 79, '2'],
    ['DOSSIER_SYNC', 370610, 370610, '6'],
    ['PROGRESS_ON_TIME', 393087, 443565, '17.72'],
    ['ORIGINAL_RESULT_AVAILABLE', 284995, 443565, '3.86'],
    ['SO_HOA_GIAY_TO_GIAI_QUYET', 93664, 443565, '0.84'],
    ['REUSED_DIGITIZED_DATA', 82645, 443565, '0.47'],
    ['SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 9499, 443565, '0.09'],
    ['CITIZEN_DATA_CONNECTED_DOSSIER', 279339, 443565, '1.26'],
    ['CITIZEN_DATA_CONNECTED_FORMALITY', 380, 1346, '0.56'],
    ['TTTT_A', 179460, 204757, '5.26'],
    ['TTTT_B', 160, 376, '1.06'],
    ['TTTT_C', 56, 376, '0.37'],
    ['DOSSIER_RECEIVING_SATISFACTION', 392869, 443565, '5.9'],
    ['PETITION_PROCESSING_ON_TIME', 241, 485, '2.98'],
    ['PETITION_HANDLING_SATISFACTION', 186, 485, '2.3'],
  ] as const
  const facts: UnitFacts = {
    ...ratios(Object.fromEntries(rows.map(([code, n, d]) => [code, [n, d] as const]))),
    ELECTRONIC_CERTIFIED_COPY: { points: 2 },
    PETITION_CLASSIFICATION_TTHC: { values: { seen: 378, petitions: 485 } },
    PETITION_CLASSIFICATION_STAFF: { values: { seen: 77, petitions: 485 } },
  }
  it.each(rows)('%s: %d of %d earns %s', (code, _n, _d, points) => {
    expect(pointsOf(score(facts), code)).toBe(points)
  })
  it.each([
    ['CKMB', '11.85'],
    ['TDGQ', '17.72'],
    ['MDSH', '9.08'],
    ['TTTT', '6.69'],
    ['MDHL', '11.18'],
  ])('group %s adds its rounded leaves to %s', (code, points) => {
    expect(pointsOf(score(facts), code)).toBe(points)
  })
  it('adds up to the published total with the published group whose parts are not', () => {
    const published = score(facts).published.points
    expect(published && addDecimal(published, decimal('8.97'))).toBe('65.49')
    expect(score(facts).missing).toEqual(['CLGQ_A', 'CLGQ_B', 'CLGQ_C'])
  })
})

describe('groups', () => {
  // Units of the same source; a raw sum rounded once would give 6.47 for the second.
  it.each([
    ['row 106', [1089, 1284], [15, 36], [9, 36], '6.76'],
    ['Sở 07', [44, 44], [7, 8], [0, 8], '8'],
    ['BQL KCN 03', [7, 7], [2, 3], [0, 3], '7.67'],
    ['Văn phòng 01', [0, 0], [0, 1], [0, 1], '0'],
  ] as const)('online payment of %s', (_unit, a, b, c, points) => {
    expect(pointsOf(score(ratios({ TTTT_A: a, TTTT_B: b, TTTT_C: c })), 'TTTT')).toBe(points)
  })
  it.each([
    ['Hà Nội', [53, 81], [781, 1965], [886491, 1065048], '9.23'],
    ['Phú Thọ', [52, 56], [406, 1968], [1, 1], '8.83'],
  ] as const)('online services of %s', (_unit, a, b, c, points) => {
    expect(pointsOf(score(ratios({ CLGQ_A: a, CLGQ_B: b, CLGQ_C: c })), 'CLGQ')).toBe(points)
  })
  it('holds three answers to zero over zero in one index', () => {
    const satisfaction = score(
      ratios({
        DOSSIER_RECEIVING_SATISFACTION: [0, 0],
        PETITION_PROCESSING_ON_TIME: [0, 0],
        PETITION_HANDLING_SATISFACTION: [0, 0],
      }),
    )
    expect(pointsOf(satisfaction, 'MDHL')).toBe('12')
    const openness = score(
      ratios({
        PUBLISH_ON_TIME: [0, 0],
        PUBLIC_UPDATE_ON_TIME: [0, 0],
        PUBLIC_CONTENT_FULL: [87, 89],
        DOSSIER_SYNC: [0, 0],
      }),
    )
    expect(nodeOf(openness, 'CKMB')).toMatchObject({ points: '1.96', percent: '10.89', effectiveMax: '18' })
    expect(leafOf(openness, 'DOSSIER_SYNC')).toMatchObject({ points: null, status: 'missing' })
  })
  it('makes the online percentage the mean of its two groups', () => {
    const both = score(ratios({ CLGQ_B: [1, 1], TTTT_B: [1, 1], TTTT_A: [1, 2] }))
    const percents = ['CLGQ', 'TTTT', 'ONLINE'].map((code) => nodeOf(both, code)?.percent)
    expect(percents).toEqual(['33.33', '50', '41.67'])
  })
})

describe('the document', () => {
  it('is sound and says that it was not read in the decision', () => {
    expect(checkCriteriaSet(nationalIndex766)).toEqual([])
    expect(nationalIndex766.sources.map(({ status }) => status)).toEqual(['unverified'])
  })
  it('has 21 scored leaves and 2 for information', () => {
    const kinds = leavesOf(nationalIndex766).map(({ rule }) => rule.kind)
    expect(kinds.filter((kind) => kind !== 'infoOnly')).toHaveLength(21)
    expect(kinds.filter((kind) => kind === 'infoOnly')).toHaveLength(2)
  })
  it('lets a commune take the announcement leaves from its province, a province not', () => {
    const facts: UnitFacts = { PUBLISH_ON_TIME: { inherited: 4, from: 'tỉnh' } }
    const commune = unwrap(scoreUnit(nationalIndex766, facts, { unitKind: 'commune' }))
    expect(leafOf(commune, 'PUBLISH_ON_TIME')).toMatchObject({ points: '4', status: 'inherited' })
    const province = scoreUnit(nationalIndex766, facts, { unitKind: 'province' })
    expect(!province.ok && province.problems.map(({ code }) => code)).toEqual(['reform-index.wrong-input'])
  })
})

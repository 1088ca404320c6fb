import { unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  type CriteriaSet,
  classify,
  criteriaSet,
  gapToNextClass,
  type Plain,
  scoreUnit,
  type UnitKind,
} from '../src/index.ts'
import { d, leaf, plainSet } from './build.ts'

const band = (id: string, min: string, bound: 'gte' | 'gt' = 'gte') => ({
  id,
  name: { vi: id, en: id },
  min,
  bound,
})

const setWith = (classes: Plain<CriteriaSet>['classes'], unitKinds: readonly UnitKind[] = ['commune']) =>
  criteriaSet(plainSet('100', [leaf('L', '100', { kind: 'given' })], { classes, unitKinds }))

const scored = (set: CriteriaSet, points: string, unitKind?: UnitKind) =>
  unwrap(scoreUnit(set, { L: { points: d(points) } }, unitKind === undefined ? {} : { unitKind }))

describe('class bounds', () => {
  // National classes: above 80 was "tốt" in 2012, from 90 is "A" since 2022.
  const of2012 = setWith([{ on: 'points', bands: [band('good', '80', 'gt'), band('fair', '0')] }])
  const of2022 = setWith([{ on: 'percent', bands: [band('A', '90'), band('B', '80'), band('C', '0')] }])
  it.each([
    ['80', 'fair'],
    ['80.01', 'good'],
  ])('%s is %s where the bound is open', (points, id) => {
    expect(classify(of2012, scored(of2012, points))?.band.id).toBe(id)
  })
  it.each([
    ['90', 'A'],
    ['89.99', 'B'],
    ['80', 'B'],
    ['79.99', 'C'],
    ['0', 'C'],
  ])('%s is %s where it is closed', (points, id) => {
    expect(classify(of2022, scored(of2022, points))?.band.id).toBe(id)
  })
  it.each([
    ['80', '0.01'],
    ['79.5', '0.51'],
  ])('from %s an open bound takes %s', (points, needed) => {
    expect(gapToNextClass(of2012, scored(of2012, points))?.needed).toBe(needed)
  })
  it('leave no gap above the best class', () => {
    expect(gapToNextClass(of2022, scored(of2022, '95'))).toBeNull()
  })
})

describe('classes by kind of unit', () => {
  // Nam Định 2020: departments are class I from 90, districts from 80.
  const set = setWith(
    [
      { unitKinds: ['provincialDepartment'], on: 'percent', bands: [band('I', '90'), band('II', '0')] },
      { unitKinds: ['district'], on: 'percent', bands: [band('I', '80'), band('II', '0')] },
    ],
    ['provincialDepartment', 'district', 'commune'],
  )
  it.each([
    ['provincialDepartment', 'II'],
    ['district', 'I'],
    ['commune', undefined],
    [undefined, undefined],
  ] as const)('85 %% of a %s is %s', (kind, id) => {
    expect(classify(set, scored(set, '85', kind))?.band.id).toBe(id)
  })
})

import { instant, instantFromEpoch, isMotcuaError, plainDate } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromProgressBatch,
  inBatches,
  type PortalStatus,
  type ProgressStep,
  readPortalAnswer,
  toProgressBatches,
} from '../src/index.ts'

const step = (second: number, code = 'H56.14-240823-0001'): ProgressStep => ({
  code,
  officer: 'Cán bộ A',
  at: instantFromEpoch(1_600_000_000_000 + second * 1000),
  content: 'Thẩm định hồ sơ',
  status: 4,
})

describe('progress', () => {
  it('is written with the fields of the call', () => {
    const full: ProgressStep = {
      ...step(0),
      position: 'Chuyên viên',
      department: 'Phòng Tư pháp',
      at: instant('2021-03-16T10:00:00+07:00'),
      startedAt: instant('2021-03-15T10:00:00+07:00'),
      due: { dueOn: plainDate('2021-03-18') },
    }
    const { value, losses } = toProgressBatches([full])
    expect(value).toEqual([
      [
        {
          MaHoSo: 'H56.14-240823-0001',
          NguoiXuLy: 'Cán bộ A',
          ChucDanh: 'Chuyên viên',
          ThoiDiemXuLy: '20210316100000',
          PhongBanXuLy: 'Phòng Tư pháp',
          NoiDungXuLy: 'Thẩm định hồ sơ',
          TrangThai: '4',
          NgayBatDau: '20210315100000',
          NgayKetThucTheoQuyDinh: '20210318235959',
        },
      ],
    ])
    expect(losses).toEqual([])
    expect(fromProgressBatch(value[0] ?? [])).toEqual({ ok: true, value: [full] })
  })

  it('goes in tens, in the order it happened, losing nothing', () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 45 })
    fc.assert(
      fc.property(seconds, (all) => {
        const steps = all.map((second, index) => step(second, `hs-${index}`))
        const { value: batches } = toProgressBatches(steps)
        expect(batches.length).toBe(Math.ceil(steps.length / 10))
        batches.slice(0, -1).forEach((batch) => void expect(batch).toHaveLength(10))
        const back = batches.flatMap((batch) => {
          const read = fromProgressBatch(batch)
          return read.ok ? read.value : []
        })
        expect(new Set(back.map(({ code }) => code))).toEqual(new Set(steps.map(({ code }) => code)))
        expect(back.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort())
      }),
    )
  })

  it('keeps steps of one second in the order they were given', () => {
    const { value } = toProgressBatches([step(1, 'a'), step(0, 'b'), step(1, 'c')])
    expect(value.flat().map(({ MaHoSo }) => MaHoSo)).toEqual(['b', 'a', 'c'])
  })

  it('names the times that lost their milliseconds', () => {
    const at = instant('2021-03-16T10:00:00.001Z')
    expect(
      toProgressBatches([step(0), { ...step(0), at, startedAt: at }]).losses.map(({ path }) => path),
    ).toEqual([
      [1, 'at'],
      [1, 'startedAt'],
    ])
  })

  it('is refused with every problem and its place', () => {
    const [[payload] = []] = toProgressBatches([step(0)]).value
    if (!payload) throw new Error('One step gives one payload.')
    const result = fromProgressBatch([payload, { ...payload, TrangThai: '12', ThoiDiemXuLy: '2021' }])
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['national-portal.bad-date', [1, 'ThoiDiemXuLy']],
      ['national-portal.unknown-status', [1, 'TrangThai']],
    ])
  })

  it.each(['', ' 4', '04', '4.0', '0x4', 'constructor'])('knows no status %j', (TrangThai) => {
    const [[payload] = []] = toProgressBatches([step(0)]).value
    if (!payload) throw new Error('One step gives one payload.')
    expect(fromProgressBatch([{ ...payload, TrangThai }])).toEqual({
      ok: false,
      problems: [
        {
          code: 'national-portal.unknown-status',
          params: { status: TrangThai },
          path: [0, 'TrangThai'],
        },
      ],
    })
  })

  it('carries every status', () => {
    for (let status = 1; status <= 10; status++) {
      const [batch = []] = toProgressBatches([{ ...step(0), status: status as PortalStatus }]).value
      expect(fromProgressBatch(batch)).toMatchObject({ ok: true, value: [{ status }] })
    }
  })
})

describe('calls', () => {
  it('hold at least one item', () => {
    expect(inBatches([])).toEqual([])
    try {
      inBatches([1], 0)
      expect.unreachable()
    } catch (error) {
      expect(isMotcuaError(error, 'core.invariant')).toBe(true)
    }
  })

  it('are taken when the error code is 0', () => {
    expect(readPortalAnswer({ error_code: '0' })).toEqual({ ok: true, value: 'taken' })
    expect(readPortalAnswer({ error_code: '17' })).toEqual({
      ok: false,
      problems: [{ code: 'national-portal.refused-by-portal', params: { error: '17' } }],
    })
  })
})

import { vnd } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  catalogueOn,
  createChannel,
  createComponent,
  diff,
  diffCatalogues,
  emptyCatalogue,
  type FeeStatement,
  missing,
  stated,
  statedNone,
} from '../src/index.ts'
import { realProcedures } from './data/real-procedures.ts'
import { apply, day, decision, procedure } from './support.ts'

const fee = (amount: number): FeeStatement => ({
  kind: 'fee',
  name: null,
  amount: vnd(amount),
  per: 'bản',
  basis: 'fixed',
  raw: null,
  note: null,
})

const before = procedure('2.000635', 'Cấp bản sao trích lục hộ tịch', {
  levels: ['district', 'commune'],
  channels: [
    { channel: 'inPerson', term: { unit: 'workingDay', amount: 1 }, fees: stated([fee(8000)]) },
    { channel: 'post', term: { unit: 'workingDay', amount: 3 } },
  ],
  components: stated([createComponent({ name: 'Tờ khai', originals: 1 })]),
  sets: stated(2),
  conditions: missing(),
  forms: stated(['Mẫu 01', 'Mẫu 02']),
})

const summaries = (after: typeof before) => diff(before, after).map(({ summary }) => summary)

describe('what differs between two versions', () => {
  it('is nothing between equal contents, wherever they were read', () => {
    expect(diff(before, { ...before, source: 'https://example.org' })).toEqual([])
    expect(diff(before, structuredClone(before))).toEqual([])
  })

  it('is told with both values', () => {
    const [change] = diff(before, { ...before, sets: stated(1) })
    expect(change).toEqual({
      field: 'sets',
      before: stated(2),
      after: stated(1),
      summary: 'Số lượng hồ sơ: 2 bộ → 1 bộ',
    })
  })

  it('is summed up in Vietnamese', () => {
    expect(
      summaries({
        ...before,
        name: 'Cấp bản sao trích lục',
        levels: ['commune'],
        channels: [
          createChannel({
            channel: 'inPerson',
            term: { unit: 'workingDay', amount: 0.5 },
            fees: stated([fee(5000)]),
          }),
          createChannel({ channel: 'online', rawTerm: '1' }),
        ],
        components: stated([
          createComponent({ name: 'Tờ khai', originals: 1 }),
          createComponent({ name: 'Giấy ủy quyền', copies: 1 }),
        ]),
        conditions: statedNone('Không'),
        forms: stated(['Mẫu 02', 'Mẫu 01']),
      }),
    ).toEqual([
      'Tên thủ tục: Cấp bản sao trích lục hộ tịch → Cấp bản sao trích lục',
      'Cấp thực hiện: Cấp huyện, Cấp xã → Cấp xã',
      'Trực tiếp: thời hạn 1 ngày làm việc → 0,5 ngày làm việc; Trực tiếp: phí, lệ phí 8.000 đ/bản → 5.000 đ/bản; bỏ Bưu chính công ích; thêm Trực tuyến (chưa nêu)',
      'Thành phần hồ sơ: thêm 1',
      'Mẫu đơn, mẫu tờ khai: thứ tự thay đổi',
      'Yêu cầu, điều kiện: chưa nêu → không',
    ])
  })

  it('is never silent: each field that differs is named once', () => {
    for (const [i, draft] of realProcedures.entries()) {
      const other = realProcedures[(i + 1) % realProcedures.length]
      if (other === undefined) expect.fail('no other')
      const changes = diff(draft, other)
      const differs = Object.keys(draft).filter(
        (key) =>
          key !== 'source' &&
          JSON.stringify(draft[key as keyof typeof draft]) !==
            JSON.stringify(other[key as keyof typeof draft]),
      )
      expect(new Set(changes.map(({ field }) => field))).toEqual(new Set(differs))
      expect(changes.every(({ summary }) => summary.length > 5)).toBe(true)
    }
  })
})

describe('what differs between two catalogues', () => {
  const other = procedure('1.001193', 'Thủ tục đăng ký khai sinh')
  const added = procedure('1.000656', 'Thủ tục đăng ký khai tử')
  const first = apply(
    emptyCatalogue,
    decision(1, '2021-01-01', [
      { kind: 'new', procedure: before },
      { kind: 'new', procedure: other },
    ]),
  )
  const second = apply(
    first,
    decision(2, '2021-03-01', [
      { kind: 'amended', procedure: { ...before, sets: stated(1) } },
      { kind: 'replaced', code: other.code, by: added },
    ]),
  )

  it('is added, removed and changed procedures', () => {
    const result = diffCatalogues(
      catalogueOn(second, day('2021-02-28')),
      catalogueOn(second, day('2021-03-01')),
    )
    expect(result.added.map(({ code }) => code)).toEqual(['1.000656'])
    expect(result.removed.map(({ code, ending }) => [code, ending?.successor])).toEqual([
      ['1.001193', '1.000656'],
    ])
    expect(result.changed.map(({ code, changes }) => [code, changes.map(({ field }) => field)])).toEqual([
      ['2.000635', ['sets']],
    ])
  })

  it('is nothing between a catalogue and itself', () => {
    const now = catalogueOn(second, day('2021-03-01'))
    expect(diffCatalogues(now, now)).toEqual({ added: [], removed: [], changed: [] })
  })
})

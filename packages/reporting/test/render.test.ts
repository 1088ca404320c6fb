import { unwrap } from '@motcua/core'
import {
  type Form06a,
  form06a,
  form06aColumns,
  quarterPeriod,
  renderForm06a,
  tableToCsv,
} from '@motcua/reporting'
import { describe, expect, it } from 'vitest'
import { dossier } from './timelines.ts'

const [form] = unwrap(
  form06a(
    [
      dossier({ name: 'a', received: '2021-06-29', due: '2021-07-02', finished: '2021-07-02' }),
      dossier({ name: 'b', received: '2021-09-29', due: '2021-10-01', more: { channel: 'online' } }),
    ],
    { periods: [quarterPeriod(2021, 3)], groupBy: ['level', 'field'] },
  ),
) as unknown as [Form06a]
const table = renderForm06a(form, 'vi')

describe('the form as a table', () => {
  it('has the thirteen columns and their formulas', () => {
    expect(form06aColumns.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(table.numbers).toEqual([
      '(1)',
      '(2)',
      '(3)=(4)+(5)+(6)',
      '(4)',
      '(5)',
      '(6)',
      '(7)=(8)+(9)+(10)',
      '(8)',
      '(9)',
      '(10)',
      '(11)=(12)+(13)',
      '(12)',
      '(13)',
    ])
    expect(table.period).toBe('Kỳ báo cáo: từ 01/07/2021 đến 30/09/2021')
    expect(renderForm06a(form, 'en').columns[9]).toBe('Dossiers resolved – Late')
  })

  it('spans its headings over a full grid', () => {
    expect(table.header[0]).toEqual([
      { text: 'STT', columns: 1, rows: 3 },
      { text: 'Lĩnh vực, công việc giải quyết theo cấp', columns: 1, rows: 3 },
      { text: 'Số hồ sơ nhận giải quyết', columns: 4, rows: 1 },
      { text: 'Số hồ sơ đã giải quyết', columns: 4, rows: 1 },
      { text: 'Số hồ sơ đang giải quyết', columns: 3, rows: 1 },
    ])
    expect(table.header[1]?.slice(0, 3)).toEqual([
      { text: 'Tổng số', columns: 1, rows: 2 },
      { text: 'Trong kỳ', columns: 2, rows: 1 },
      { text: 'Từ kỳ trước', columns: 1, rows: 2 },
    ])
    const area = table.header.flat().reduce((sum, cell) => sum + cell.columns * cell.rows, 0)
    expect(area).toBe(13 * 3)
  })

  it('numbers its rows and ends with the total', () => {
    expect(table.rows).toEqual([
      ['1', 'Cấp xã', 2, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0],
      ['1.1', 'Hộ tịch', 2, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0],
      ['', 'Tổng số', 2, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0],
    ])
  })
})

describe('CSV', () => {
  it('has one line of headings and quotes what needs it', () => {
    const lines = tableToCsv(table).split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toContain('"Số hồ sơ nhận giải quyết – Trong kỳ – Trực tiếp, dịch vụ bưu chính"')
    expect(lines[1]).toBe('1,Cấp xã,2,1,0,1,1,0,1,0,1,1,0')
  })

  it('keeps separators, quotes and formulas from doing harm', () => {
    const rows = [['a;b', 'say "no"', '=1+1', -5, 'two\nlines']]
    expect(tableToCsv({ columns: ['x'], rows }, { separator: ';' })).toBe(
      'x\r\n"a;b";"say ""no""";\'=1+1;-5;"two\nlines"\r\n',
    )
  })
})

import { plainDate } from '@motcua/core'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { fieldsChart, indexChart, loadsChart, weeksChart } from '../src/report/charts.ts'
import type { YearData } from '../src/report/data.ts'
import { renderYear } from '../src/report/page.ts'
import { dong, share, shorten, twoPlaces } from '../src/report/words.ts'
import { HOSTILE, sampleYear } from './sample-year.ts'

const page = (changes: Partial<YearData> = {}) => {
  const text = renderYear(sampleYear(changes))
  const { document } = parseHTML(text)
  return { text, document }
}
const textsOf = (nodes: Iterable<{ readonly textContent: string | null }>) =>
  [...nodes].map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())

describe('the page as a document', () => {
  const { text, document } = page()

  it('is Vietnamese, in composed letters, and fits a phone', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('vi')
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toContain(
      'width=device-width',
    )
    expect(text).toBe(text.normalize('NFC'))
    expect(page({ index: { ...sampleYear().index, title: 'Chỉ số'.normalize('NFD') } }).text).toContain(
      'Chỉ số',
    )
  })

  it('asks nothing of the network', () => {
    const targets = [...document.querySelectorAll('[src],[href],[srcset],[action],[data]')].flatMap(
      (element) =>
        ['src', 'href', 'srcset', 'action', 'data'].flatMap((name) => element.getAttribute(name) ?? []),
    )
    expect(targets.length).toBeGreaterThan(8)
    expect(targets.filter((target) => !/^(#|data:)/.test(target))).toEqual([])
    expect(text).not.toMatch(/@import|url\(/)
    expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:\/\//)
  })

  it('comes out the same, byte for byte, from equal data', () => {
    expect(renderYear(structuredClone(sampleYear()))).toBe(text)
  })

  it('has a link at the top for every part, and no id twice', () => {
    const parts = [...document.querySelectorAll('main > section')].map((part) => `#${part.id}`)
    const links = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual([...parts, '#nguon'])
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('escapes what comes from outside', () => {
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(text).not.toContain('<script>document.title')
    expect(textsOf(document.querySelectorAll('.catalogue .title'))).toContain(HOSTILE)
    const named = page({ seed: HOSTILE, loads: [{ unit: HOSTILE, received: 1, late: 0 }] })
    expect(named.document.querySelectorAll('script')).toHaveLength(1)
    expect(named.document.querySelector('.facts code')?.textContent).toBe(HOSTILE)
  })
})

describe('its parts', () => {
  const { document } = page()
  const within = (id: string, selector: string) => textsOf(document.querySelectorAll(`#${id} ${selector}`))

  it('set the three figures beside the published ones', () => {
    expect(within('tong-quan', '.card .figure')).toEqual(['14.488', '14.398', '90'])
    expect(within('tong-quan', '.card .beside')).toEqual([
      'Số đã công bố: 14.488 ✓ khớp',
      'Số đã công bố: 14.398 ✓ khớp',
      'Số đã công bố: 90 ✓ khớp',
    ])
  })

  it('say when a figure differs, and what a smaller run aims at', () => {
    const small = page({
      scale: 0.1,
      received: 1_448,
      wanted: { received: 1_449, resolved: 14_398, inProgress: 9 },
    })
    expect(textsOf(small.document.querySelectorAll('.card .beside'))[0]).toBe(
      'Cần đạt ở quy mô 0,1: 1.449 ✗ lệch',
    )
  })

  it('count the checks that failed', () => {
    expect(within('kiem-tra', '.lead')).toEqual(['1 trong 2 phép kiểm tra không đạt.'])
    expect(within('kiem-tra', '.sign')).toEqual(['✓ đạt', '✗ không đạt'])
  })

  it('show form II.06a with its thirteen columns, for the period and each quarter', () => {
    const tables = [...document.querySelectorAll('.form')]
    expect(tables).toHaveLength(3)
    const [whole] = tables
    const widths = [...(whole?.querySelectorAll('thead tr:first-child th') ?? [])].map((cell) =>
      Number(cell.getAttribute('colspan')),
    )
    expect(widths).toEqual([1, 1, 4, 4, 3])
    expect(textsOf(whole?.querySelectorAll('.ordinals td') ?? [])).toHaveLength(13)
    expect(textsOf(whole?.querySelectorAll('tfoot tr > *') ?? [])).toEqual([
      '',
      'Tổng số',
      '4.330',
      '630',
      '3.700',
      '0',
      '4.303',
      '3.360',
      '940',
      '3',
      '27',
      '27',
      '0',
    ])
  })

  it('show that a quarter takes over what the last one left, or does not', () => {
    expect(within('bieu-06a', '.sign')).toEqual(['✓ Nối tiếp Quý I/2021 ở mọi dòng: 33 hồ sơ chuyển sang.'])
    const [first, second] = sampleYear().quarters
    const broken = page({ quarters: first && second ? [second, first] : [] })
    expect(broken.document.querySelector('#bieu-06a .sign.no')?.textContent).toContain('không nối tiếp')
  })

  it('compare money paid and receipted', () => {
    expect(within('phi-le-phi', '.sign')).toEqual(['✓ Tiền đã nộp bằng tiền trên biên lai.'])
    const short = page({ money: { ...sampleYear().money, receipted: 271_400_000 } })
    expect(textsOf(short.document.querySelectorAll('#phi-le-phi .sign'))[0]).toContain('lệch 50.000 đ')
  })

  it('say where a commune lost points', () => {
    expect(within('cai-cach', 'tbody tr')[0]).toContain('Không mất điểm.')
    expect(within('cai-cach', '.losses li')).toEqual([
      'Tỷ lệ hồ sơ đúng hạn: −12,50 điểm. 98,1 % đúng hạn; cần từ 99 %.',
    ])
  })

  it('explain the deadline of every late dossier', () => {
    const [first, second] = within('qua-han', 'summary')
    expect(first).toContain('hạn 22/03/2021, quá 2 ngày')
    expect(second).toContain('hạn 25/10/2021, chưa xong')
    expect(within('qua-han', '.facts')[0]).toContain('09:30 15/03/2021')
    expect(within('qua-han', '.lines p')).toHaveLength(3)
    const none = page({ late: [] })
    expect(none.document.querySelector('#qua-han .lead')?.textContent).toBe('Không có hồ sơ nào quá hạn.')
  })

  it('list the catalogue as a plain table, the filter hidden until its script runs', () => {
    expect(within('danh-muc', 'tbody th')).toHaveLength(5)
    expect(within('danh-muc', 'tbody tr').at(-1)).toContain('Chưa niêm yết')
    expect(document.querySelector('[data-filter]')?.hasAttribute('hidden')).toBe(true)
  })

  it('stand without any data', () => {
    const empty = page({
      weeks: [],
      fields: [],
      loads: [],
      quarters: [],
      late: [],
      catalogue: [],
      checks: [],
    })
    expect(empty.text).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('charts', () => {
  const year = sampleYear()

  it('are images with a name and their figures as a table', () => {
    const { document, text } = page()
    const images = [...document.querySelectorAll('svg[role=img]')]
    expect(images).toHaveLength(5)
    for (const image of images) {
      expect(image.getAttribute('aria-label')).toMatch(/\S{2,}/)
      expect(image.getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/)
      expect(image.hasAttribute('width')).toBe(false)
    }
    expect(document.querySelectorAll('figure table')).toHaveLength(4)
    expect(textsOf(document.querySelectorAll('.legend li'))).toEqual([
      'Trực tiếp',
      'Bưu chính công ích',
      'Trực tuyến',
    ])
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('add the channels of a week up', () => {
    const { rows, summary } = weeksChart(year)
    expect(rows).toHaveLength(44)
    expect(rows[6]).toEqual(['08/02/2021 – 14/02/2021', '3', '3', '3', '9'])
    expect(summary).toContain('44 tuần')
  })

  it('draw no share of too few dossiers, but list it', () => {
    const { rows, drawings } = fieldsChart(year)
    expect(rows.map(([field]) => field)).toContain('Thủy lợi')
    expect(String(drawings[0])).not.toContain('Thủy lợi')
    expect(String(drawings[0])).toContain('99,9&#160;% của 6.021')
  })

  it('order desks by load and communes by rank', () => {
    expect(loadsChart(year).rows.map(([, received]) => received)).toEqual(['5.120', '1.033', '402'])
    expect(indexChart(year).rows[1]).toEqual(['2', 'Thị trấn Tam Sơn', '87,50', 'Tốt'])
  })

  it('show every week with a day of the period, empty ones too', () => {
    const one = weeksChart({
      ...year,
      to: plainDate('2021-01-05'),
      weeks: [{ monday: plainDate('2020-12-28'), channel: 'post', dossiers: 1 }],
    })
    expect(one.rows).toEqual([
      ['28/12/2020 – 03/01/2021', '0', '1', '0', '1'],
      ['04/01/2021 – 10/01/2021', '0', '0', '0', '0'],
    ])
  })
})

describe('figures in words', () => {
  it.each([
    [14_398, 14_488, '99,4\u00a0%'],
    [9_999, 10_000, '99,9\u00a0%'],
    [1, 10_000, '0,1\u00a0%'],
    [10, 10, '100,0\u00a0%'],
    [0, 10, '0,0\u00a0%'],
    [0, 0, '–'],
  ])('%i of %i is %s', (part, whole, words) => {
    expect(share(part, whole)).toBe(words)
  })

  it('follow Vietnamese usage', () => {
    expect(twoPlaces('87.5')).toBe('87,50')
    expect(twoPlaces('')).toBe('–')
    expect(dong(271_450_000)).toBe('271.450.000\u00a0đ')
    expect(shorten('Quản lý thuế, phí và lệ phí', 14)).toBe('Quản lý thuế…')
    expect(shorten('Đất đai', 14)).toBe('Đất đai')
  })
})

import { type PlainDate, plainDate, type Regime, type UnitId, unwrap } from '@motcua/core'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import type { DossierCommand, SlipKind } from '../src/index.ts'
import { slipOf } from '../src/index.ts'
import { renderRegister, renderSlip, type SheetSlip, type SlipDetails } from '../src/slips-html.ts'
import { code, giveBack, otherDesk, processed, run, type Step, submit, t, transfer } from './support.ts'

const details: SlipDetails = {
  office: {
    authority: 'UBND huyện Sông Lô',
    name: 'Bộ phận Tiếp nhận và Trả kết quả',
    place: 'Sông Lô',
    contact: 'bà Bình, 0211 000 000',
  },
  applicant: { name: 'Nguyễn Văn An', address: 'Xã Tam Sơn' },
  signatory: { name: 'Trần Thị Bình' },
  unitNames: { 'phong-tnmt': 'Phòng Tài nguyên và Môi trường' },
}
const accept: DossierCommand = {
  type: 'accept',
  components: [
    { name: 'Tờ khai', originals: 1, copies: 0 },
    { name: 'Bản vẽ', originals: 0, copies: 2 },
  ],
}
const begun: readonly Step[] = [
  [t('2021-03-01'), 'applicant', submit],
  [t('2021-03-01'), 'desk', accept],
  [t('2021-03-01', '10:00'), 'desk', transfer],
]
const day = (text: string): PlainDate => plainDate(text)

/** A dossier that has every slip but a refusal. */
const { dossier } = run([
  ...begun,
  [
    t('2021-03-04'),
    'agency',
    { type: 'apologise', reason: 'Chờ đo đạc\nthực địa', newDueOn: day('2021-03-15') },
  ],
  [t('2021-03-04', '10:00'), 'agency', giveBack],
  [t('2021-03-05'), 'desk', { type: 'stop', reason: 'Người nộp rút hồ sơ', finance: 'nothingDue' }],
])
const { dossier: refused } = run([
  ...begun,
  [t('2021-03-03'), 'agency', { type: 'refuse', reason: 'Không đủ điều kiện' }],
])

function page(kind: Exclude<SlipKind, 'register'>, regime: Regime = 'R1', with_ = details): string {
  return renderSlip(
    unwrap(slipOf(kind === 'rejection' ? refused : dossier, kind, regime)) as SheetSlip,
    with_,
  )
}

const sheets = ['receipt', 'supplementRequest', 'rejection', 'apology', 'stopNotice', 'controlSlip'] as const

describe('every sheet', () => {
  it.each(sheets)('%s has the head of an administrative paper, its code and a place to sign', (kind) => {
    const text = page(kind)
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
    expect(text).toContain('UBND huyện Sông Lô')
    expect(text).toMatch(/Sông Lô, ngày 0[1-5] tháng 3 năm 2021/)
    expect(text).toContain(code)
    expect(text).toContain('class="qr"')
    expect(text).toMatch(/ký/i)
    expect(text).toContain('size:A5')
    expect(text).not.toMatch(/undefined|\[object|null|NaN/)
  })

  it.each(sheets)('%s loads nothing and runs nothing', (kind) => {
    expect(page(kind)).not.toMatch(/<script|<link|<img|https?:|url\(|\son\w+=/i)
    expect(page(kind)).toContain("default-src 'none'")
  })

  it('carries the number its regime gives it', () => {
    expect(page('controlSlip', 'R2')).toContain('Mẫu số 05')
    expect(page('controlSlip', 'R3')).toContain('Mẫu số 06')
    expect(page('stopNotice', 'R3')).toContain('Mẫu số 05')
    expect(page('stopNotice', 'R1')).not.toContain('Mẫu số')
    expect(page('apology', 'R1')).toContain('Phiếu xin lỗi và hẹn lại ngày trả kết quả')
    expect(page('apology', 'R4')).toContain('Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết')
  })
})

describe('contents', () => {
  it('lists the papers received and the day promised', () => {
    const text = page('receipt')
    expect(text).toContain('<td>Bản vẽ</td><td class="mid">0</td><td class="mid">2</td>')
    expect(text).toContain('5 ngày làm việc')
    expect(text).toContain('09 giờ 00 phút, ngày 01 tháng 3 năm 2021')
    expect(text).toContain('<b>ngày 08 tháng 3 năm 2021</b>')
  })

  it('asks for what is missing, with reason and whom to ask', () => {
    const text = page('supplementRequest')
    expect(text).toContain('<li>Bản vẽ mặt bằng</li>')
    expect(text).toContain('Lý do: Thiếu bản vẽ')
    expect(text).toContain('bà Bình, 0211 000 000')
  })

  it('apologises with both days and keeps the lines of the reason', () => {
    const text = page('apology')
    expect(text).toContain('ngày 08 tháng 3 năm 2021')
    expect(text).toContain('<b>ngày 15 tháng 3 năm 2021</b>')
    expect(text).toContain('Chờ đo đạc\nthực địa')
  })

  it('tells hand-overs with the names of units, or their ids', () => {
    expect(page('controlSlip')).toContain('Phòng Tài nguyên và Môi trường')
    expect(page('controlSlip')).toContain('mot-cua-song-lo')
  })

  it('leaves lines to write on where the host knows nothing, and no trace of people it did not hand in', () => {
    const blank = page('receipt', 'R1', { office: details.office, applicant: { name: '' } })
    expect(blank).toContain('<span>Địa chỉ:</span><span class="fill"></span>')
    expect(blank).toContain('Số: ……')
    expect(blank).not.toContain('p-1')
    expect(blank).not.toContain('Số định danh')
  })

  it('writes the code, or the address it is looked up at, into the QR', () => {
    for (const qrText of [undefined, `https://mot-cua.example.vn/tra-cuu?ma=${code}`]) {
      const text = page('receipt', 'R1', qrText === undefined ? details : { ...details, qrText })
      expect(modulesOf(text)).toEqual(encode(qrText ?? code, { ecc: 'M', border: 0 }).data)
    }
  })
})

/** The dark modules a drawing shows. */
function modulesOf(text: string): readonly (readonly boolean[])[] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(text)?.[1])
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, length] of text.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  }
  return modules
}

describe('what comes from outside', () => {
  const hostile = `"><script>alert('x')</script>&\u202Egnp.\u0000`
  const safe = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp; gnp. '

  it('is text, wherever it stands', () => {
    const person = { name: hostile, address: hostile, phone: hostile, email: hostile, idNumber: hostile }
    const everywhere: SlipDetails = {
      office: { authority: hostile, name: hostile, place: hostile, contact: hostile },
      applicant: person,
      submitter: person,
      documentNumber: hostile,
      signatory: { title: hostile, name: hostile },
      unitNames: { 'phong-tnmt': hostile, 'mot-cua-song-lo': hostile },
      collectAt: hostile,
      qrText: hostile,
    }
    for (const kind of sheets) {
      const of = kind === 'rejection' ? refused : dossier
      const slip = { ...(unwrap(slipOf(of, kind)) as SheetSlip), reason: hostile, items: [hostile] }
      const text = renderSlip(slip as SheetSlip, everywhere)
      expect(text).not.toMatch(/<script|\u202E/)
      expect(text.includes('\0')).toBe(false)
      expect(text).toContain(safe)
    }
  })

  it('cannot pose as markup of ours', () => {
    const posing = JSON.parse('{"markup":"<script>","toString":"<script>"}') as string
    expect(() => page('receipt', 'R1', { ...details, documentNumber: posing })).not.toThrow()
    expect(page('receipt', 'R1', { ...details, documentNumber: posing })).not.toContain('<script')
  })
})

describe('the register', () => {
  const line = unwrap(slipOf(dossier, 'register'))
  const book = {
    office: details.office,
    regime: 'R1',
    year: 2021,
    book: 2,
    firstNumber: 99,
    printedOn: day('2021-12-31'),
  } as const

  it('numbers its lines on from the book before, on A4 lying', () => {
    const entry = { line, owner: details.applicant, sets: 1, delivery: 'Bưu chính', note: 'Đã rút' }
    const text = renderRegister([entry, { line, owner: { name: '<i>B</i>' } }], book)
    expect(text).toContain('size:A4 landscape')
    expect(text).toContain('Mẫu số 06')
    expect(text).toContain('Năm 2021 - Quyển số 2')
    expect(text).toContain('<td class="mid">99</td>')
    expect(text).toContain('<td class="mid">100</td>')
    expect(text).toContain('09:00 01/03/2021')
    expect(text).toContain('&lt;i&gt;B&lt;/i&gt;')
    expect(text).not.toMatch(/undefined|null|<i>/)
  })

  it('has number 07 since 2025, and may be empty', () => {
    expect(renderRegister([], { ...book, regime: 'R3' })).toContain('Mẫu số 07')
  })

  it('names the agency, or its id', () => {
    const other = { ...line, agency: otherDesk as UnitId }
    const text = (unitNames: Readonly<Record<string, string>>) =>
      renderRegister([{ line: other, owner: details.applicant }], { ...book, unitNames })
    expect(text({})).toContain('<td>mot-cua-tinh</td>')
    expect(text({ 'mot-cua-tinh': 'Trung tâm' })).toContain('<td>Trung tâm</td>')
  })
})

it('makes out nothing for a dossier that has no such slip', () => {
  expect(slipOf(run(processed(t('2021-03-01'))).dossier, 'apology').ok).toBe(false)
})

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { instant } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'

/** Runs one command line in this process; files come from `files`. */
async function motcua(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    now: () => instant('2026-01-01T00:00:00Z'),
    read: async (path) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' })
      return text
    },
  })
  return { code, out: out.join('').replace(/\n$/, ''), err: err.join('').replace(/\n$/, '') }
}

async function json(argv: readonly string[], files?: Readonly<Record<string, string>>) {
  const { code, out, err } = await motcua([...argv, '--json'], files)
  expect(err).toBe('')
  return { code, data: JSON.parse(out) }
}

const due = (from: string, term: string, ...more: readonly string[]) => [
  'due',
  '--from',
  from,
  '--term',
  term,
  ...more,
]
const dueOn = async (from: string, term: string, ...more: readonly string[]) =>
  (await json(due(from, term, ...more))).data.dueOn

describe('motcua due', () => {
  it('answers with the last day and the last moment', async () => {
    expect(await motcua(due('2025-12-30T09:00:00+07:00', '8 ngày làm việc'))).toEqual({
      code: 0,
      out: 'Hạn: Thứ Hai 12/01/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6',
      err: '',
    })
    const { out } = await motcua(due('2025-12-30', '8 ngày làm việc', '--lang', 'en'))
    expect(out).toBe('Due: Monday 12/01/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6')
  })

  it('answers in JSON with everything the answer rests on', async () => {
    const { code, data } = await json(due('2025-12-30T09:00:00+07:00', '8 ngày làm việc'))
    expect(code).toBe(0)
    expect(data).toMatchObject({
      term: { unit: 'workingDay', amount: 8 },
      policy: { receipt: 'nextOpening', end: 'endOfDay', roll: 'forward' },
      dueOn: '2026-01-12',
      dueAt: '2026-01-12T17:00:00.000Z',
      wording: { raw: '8 ngày làm việc' },
      hours: { illustrative: true },
      warnings: [],
    })
    expect(data.calendarVersion).toMatch(/^[0-9a-f]{64}$/)
  })

  it('reads a day as its opening', async () => {
    const { data } = await json(due('2026-03-02', '4 giờ làm việc', '--hours', '07:30-11:30,13:30-17:00'))
    expect(data).toMatchObject({ receivedAt: '2026-03-02T00:30:00.000Z', dueAt: '2026-03-02T04:30:00.000Z' })
    expect(data.hours.illustrative).toBe(false)
  })

  it('counts under each policy', async () => {
    const night = '2026-03-07T20:00:00+07:00'
    expect(await dueOn(night, '3 ngày làm việc')).toBe('2026-03-12')
    expect(await dueOn(night, '3 ngày làm việc', '--policy', 'receipt=eventDay')).toBe('2026-03-11')
    expect(await dueOn('2026-01-15', '30 ngày', '--policy', 'roll=none', 'end=closing')).toBe('2026-02-14')
    expect(await dueOn('2026-03-05', '3 ngày làm việc', '--policy', 'saturday=counts')).toBe('2026-03-09')
    expect(await dueOn('2026-03-07', '1 ngày làm việc', '--saturday-hours', '08:00-11:30')).toBe('2026-03-09')
  })

  it('suspends, restarts, and shows that a suspension lasts', async () => {
    const pause = ['--pause', '2026-03-05..2026-03-12=bổ sung hồ sơ']
    expect(await dueOn('2026-03-02', '10 ngày làm việc', ...pause)).toBe('2026-03-23')
    expect(await dueOn('2026-03-02', '10 ngày làm việc', ...pause, '--policy', 'pause=restart')).toBe(
      '2026-03-26',
    )
    const overlapping = ['--pause', '2026-03-05..2026-03-10', '2026-03-06..2026-03-12']
    expect(await dueOn('2026-03-02', '10 ngày làm việc', ...overlapping)).toBe('2026-03-23')
    const open = await motcua(due('2026-03-02', '10 ngày làm việc', '--pause', '2026-03-05..'))
    expect(open.out).toContain('Đang tạm dừng')
  })

  it('answers as an officer could on a past day', async () => {
    expect(await dueOn('2025-12-30', '5 ngày làm việc')).toBe('2026-01-08')
    expect(await dueOn('2025-12-30', '5 ngày làm việc', '--as-known-on', '2025-12-24')).toBe('2026-01-07')
  })

  it('carries warnings of the year and of the wording', async () => {
    const { out } = await motcua(due('2027-03-01', '15 ngày (25 ngày vùng khó)'))
    expect(out.split('\n').slice(1)).toEqual([
      'Lưu ý: Lịch nghỉ năm 2027 là tạm thời, có thể còn thay đổi: cần tính lại khi có thông báo chính thức.',
      'Lưu ý: Có thời hạn khác với điều kiện "vùng khó": cần chọn đúng trường hợp.',
    ])
    const assumed = await json(due('2027-12-30', '3 ngày làm việc', '--assume-weekends', '2028'))
    expect(assumed.data.dueOn).toBe('2028-01-04')
    expect(await dueOn('2027-12-30', '3 ngày làm việc', '--project', '2028')).toBe('2028-01-05')
    expect(assumed.data.warnings.at(-1).code).toBe('working-time.assumed-year')
  })
})

describe('a request that cannot be answered', () => {
  it.each([
    ['an amount without a unit', due('2026-03-02', '5'), ['working-time.wording-no-unit'], ['term']],
    [
      'words against digits',
      due('2026-03-02', '05 (sáu) ngày'),
      ['working-time.wording-words-differ'],
      ['term'],
    ],
    ['a day that does not exist', due('2026-02-30', '5 ngày'), ['core.bad-instant'], ['from']],
    ['a time without offset', due('2026-03-02T09:00', '5 ngày'), ['core.bad-instant'], ['from']],
    [
      'a year without notices',
      due('2027-12-30', '3 ngày làm việc'),
      ['working-time.calendar-gap'],
      undefined,
    ],
    [
      'a reversed suspension',
      due('2026-03-02', '5 ngày', '--pause', '2026-03-12..2026-03-05'),
      ['motcua.bad-pause'],
      ['pause', 0],
    ],
    [
      'half a suspension',
      due('2026-03-02', '5 ngày', '--pause', '2026-03-12'),
      ['motcua.bad-pause'],
      ['pause', 0],
    ],
    [
      'a suspension before the start',
      due('2026-03-02', '5 ngày', '--pause', '2026-03-01..2026-03-05'),
      ['working-time.clock-out-of-order'],
      ['pause'],
    ],
    [
      'hours upside down',
      due('2026-03-02', '5 ngày', '--hours', '17:00-08:00'),
      ['working-time.bad-window'],
      ['week', 'monday', 0],
    ],
    ['hours that are none', due('2026-03-02', '5 ngày', '--hours', '8-17'), ['motcua.bad-hours'], ['hours']],
    [
      'a policy that does not exist',
      due('2026-03-02', '5 ngày', '--policy', 'noon=yes'),
      ['working-time.unknown-policy'],
      ['policy', 'noon'],
    ],
    [
      'an option that does not exist',
      due('2026-03-02', '5 ngày', '--policy', 'saturday=maybe'),
      ['working-time.unknown-policy-option'],
      ['policy', 'saturday'],
    ],
    [
      'no day to know on',
      due('2026-03-02', '5 ngày', '--as-known-on', '2026-13-01'),
      ['core.bad-date'],
      ['as-known-on'],
    ],
    [
      'no year to assume',
      due('2026-03-02', '5 ngày', '--assume-weekends', '28'),
      ['motcua.bad-year'],
      ['assume-weekends'],
    ],
    ['no year at all', ['calendar', 'MMXXVI'], ['motcua.bad-year'], ['year']],
    ['a year not held', ['calendar', '2030'], ['working-time.calendar-gap'], undefined],
  ])('%s is refused, naming its place', async (_, argv, codes, path) => {
    const { code, data } = await json(argv)
    expect(code).toBe(1)
    expect(data.problems.map((problem: { code: string }) => problem.code).slice(0, 1)).toEqual(codes)
    expect(data.problems[0].path).toEqual(path)
    expect(data.problems[0].message).not.toContain('{')
  })

  it('collects all problems, and words them for a person', async () => {
    const { code, out, err } = await motcua(due('today', '5', '--policy', 'end=noon', '--hours', 'always'))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.split('\n')).toHaveLength(4)
    expect(err).toContain('Thời hạn "5" thiếu đơn vị')
  })
})

describe('a command line that is wrong', () => {
  it.each([
    [['due', '--frm', 'x'], 'Không có tùy chọn "--frm"; có phải "--from"?'],
    [['due', '--term', '5 ngày'], 'Thiếu tùy chọn bắt buộc "--from <instant>".'],
    [['due', '--from'], 'Tùy chọn "--from <instant>" thiếu giá trị.'],
    [
      due('2026-03-02', '5', 'ngày'),
      'Thừa tham số cho lệnh "due"; giá trị có dấu cách cần đặt trong ngoặc kép.',
    ],
    [['du'], 'Không có lệnh "du"; có phải "due"?'],
    [['calendar'], 'Thiếu tham số "year".'],
    [['due', '--lang', 'fr'], 'Giá trị "fr" của "--lang <vi|en>" không hợp lệ: chọn vi, en.'],
    [[], 'Cần một lệnh: xem motcua --help.'],
    [['due', '--lang', 'en', '--colour'], 'There is no option "--colour".'],
    [['--lang=en'], 'A command is needed: see motcua --help.'],
  ])('%j is refused in one sentence', async (argv, sentence) => {
    expect(await motcua(argv)).toEqual({ code: 2, out: '', err: sentence })
  })
})

describe('help', () => {
  it('stands in both languages', async () => {
    const vi = await motcua(['due', '--help'])
    expect(vi.code).toBe(0)
    expect(vi.out).toContain('Cách dùng: motcua due [tùy chọn]')
    expect(vi.out).not.toMatch(/\[options\]|Options:|display help/)
    const en = await motcua(['--help', '--lang', 'en'])
    expect(en.out).toContain('Usage: motcua <command>')
    expect(en.out).toContain('Exit codes: 0 done, 1 refused with a problem, 2 misuse, 3 infrastructure.')
  })
})

describe('motcua explain', () => {
  it('names the worked Saturday with its source', async () => {
    const argv = ['explain', '--from', '2026-08-20T09:00:00+07:00', '--term', 'Không quá 03 ngày làm việc']
    const { out } = await motcua(argv)
    expect(out.split('\n')[5]).toBe(
      'Thứ Bảy 22/08/2026: ngày làm việc thứ 2 (làm bù cho 31/08/2026 – Thông báo 9441/TB-BNV)',
    )
    expect(out.split('\n').at(-1)).toContain('chỉ để minh họa')
    const { data } = await json(argv)
    expect(data.steps.at(-1)).toMatchObject({ kind: 'due', dueOn: data.deadline.dueOn })
  })
})

describe('motcua calendar', () => {
  it('lists a year with sources', async () => {
    const { code, out } = await motcua(['calendar', '2026'])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('Năm 2026, khu vực công: 249 ngày làm việc')
    expect(out).toContain('Thứ Bảy 22/08/2026: làm bù cho 31/08/2026 – Thông báo 9441/TB-BNV')
    const { data } = await json(['calendar', '2026', '--as-known-on', '2025-12-24'])
    expect(data.workingDays).toBe(250)
    expect(data.days.map(({ date }: { date: string }) => date)).not.toContain('2026-01-10')
  })

  it('writes a year as iCalendar and its notices as CSV', async () => {
    const ics = (await motcua(['calendar', '2026', '--ics'])).out
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r$/)
    expect(ics).toContain('DTSTART;VALUE=DATE:20260822')
    const csv = (await motcua(['calendar', '2026', '--csv'])).out
    expect(csv).toContain('9441/TB-BNV')
    expect(csv).not.toContain('4659/TB-LĐTBXH')
    expect((await motcua(['calendar', '2026', '--csv', '--ics'])).err).toBe(
      'Không dùng "--csv" cùng với "--ics".',
    )
  })

  it('projects a year without a notice when asked', async () => {
    expect((await motcua(['calendar', '2028', '--project', '2028'])).out).toContain('dự kiến')
  })

  it('warns of a provisional year', async () => {
    expect((await motcua(['calendar', '2027', '--lang', 'en'])).out).toContain('Note: The days off of 2027')
  })
})

describe('motcua certificate', () => {
  const made = async () =>
    (await motcua(['certificate', 'make', ...due('2026-08-20', 'Không quá 03 ngày làm việc').slice(1)])).out

  it('makes what it verifies', async () => {
    const certificate = await made()
    const { code, out } = await motcua(['certificate', 'verify', 'c.json'], { 'c.json': certificate })
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Đúng: hạn Thứ Hai 24/08/2026, 24:00; mọi bước khớp khi đếm lại từng ngày.',
      `Mã bản chứng nhận: ${JSON.parse(certificate).digest}`,
    ])
    const { data } = await json(['certificate', 'verify', '-'], { '-': certificate })
    expect(data).toEqual({
      dueOn: '2026-08-24',
      dueAt: '2026-08-24T17:00:00.000Z',
      digest: JSON.parse(certificate).digest,
    })
  })

  it('names what was changed', async () => {
    const forged = (await made()).replaceAll('2026-08-24T17:00:00.000Z', '2026-08-25T17:00:00.000Z')
    const { code, err } = await motcua(['certificate', 'verify', '-'], { '-': forged })
    expect(code).toBe(1)
    expect(err).toContain('Dấu kiểm tra của phần "result" không khớp')
    expect(err).toContain('Kết quả "result.dueAt" khác')
  })

  it('refuses what is no certificate, and a request without an answer', async () => {
    expect((await json(['certificate', 'verify', 'x'], { x: '{' })).data.problems[0].code).toBe(
      'motcua.not-json',
    )
    expect((await json(['certificate', 'verify', 'x'], { x: '{}' })).data.problems[0]).toMatchObject({
      code: 'motcua.certificate-malformed',
      path: ['format'],
    })
    expect((await motcua(['certificate', 'make', '--from', '2026-03-02', '--term', '5'])).code).toBe(1)
  })

  it('ends with 3 where the file cannot be read', async () => {
    const { code, out, err } = await motcua(['certificate', 'verify', 'nowhere.json'])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('ENOENT')
  })
})

describe('the process', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const spawn = (...argv: readonly string[]) => {
    const source = ['--conditions=@motcua/source', '--import', 'tsx', 'packages/motcua/src/cli.ts']
    const { status, stdout, stderr } = spawnSync(process.execPath, [...source, ...argv], {
      cwd: root,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  it('writes the answer to stdout and ends with 0', () => {
    expect(spawn(...due('2025-12-30T09:00:00+07:00', '8 ngày làm việc'))).toEqual({
      status: 0,
      stdout: 'Hạn: Thứ Hai 12/01/2026, 24:00 – Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 6\n',
      stderr: '',
    })
  })

  it('writes problems to stderr and ends with their code', () => {
    const { status, stdout, stderr } = spawn(...due('2026-03-02', '5'))
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('thiếu đơn vị')
  })
})

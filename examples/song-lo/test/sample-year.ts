import { addDays, channels, instant, type Level, type PlainDate, plainDate } from '@motcua/core'
import { type Cells, defaultForm06aOptions, type Form06a, noMemo } from '@motcua/reporting'
import type { PostedProcedure, YearData } from '../src/report/data.ts'

/** A name that would run if the page forgot to escape it. */
export const HOSTILE = 'Đăng ký <script>document.title="hỏng"</script> & "khai tử" \'lại\''

const fields = [
  'Chứng thực',
  'Hộ tịch',
  'Đất đai',
  'Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã',
]

/** Early, on time, late, in time, overdue; the received follow from them. */
type Line = readonly [label: string, carried: number, online: number, ...rest: readonly number[]]

function cellsOf([
  ,
  carriedOver,
  receivedOnline,
  early = 0,
  onTime = 0,
  late = 0,
  inTime = 0,
  overdue = 0,
]: Line): Cells {
  const resolved = early + onTime + late
  const inProcess = inTime + overdue
  return {
    received: resolved + inProcess,
    receivedOnline,
    receivedOther: resolved + inProcess - carriedOver - receivedOnline,
    carriedOver,
    resolved,
    resolvedEarly: early,
    resolvedOnTime: onTime,
    resolvedLate: late,
    inProcess,
    inProcessInTime: inTime,
    inProcessOverdue: overdue,
  }
}

function formOf(from: string, to: string, lines: readonly Line[]): Form06a {
  const row = (line: Line) => ({ path: [line[0]], label: line[0], cells: cellsOf(line), memo: noMemo })
  const sum = lines.reduce<readonly number[]>(
    (all, [, ...figures]) => figures.map((figure, i) => figure + (all[i] ?? 0)),
    [],
  )
  const [carried = 0, online = 0, ...rest] = sum
  return {
    period: { from: plainDate(from), to: plainDate(to) },
    groupBy: ['field'],
    options: defaultForm06aOptions,
    rows: lines.map(row),
    total: { ...row(['Tổng số', carried, online, ...rest]), path: [] },
  }
}

const procedure = (
  code: string,
  name: string,
  field: string,
  level: Level,
  postedOn: PlainDate | null = plainDate('2021-01-01'),
): PostedProcedure => ({
  code,
  name,
  field,
  level,
  term: '5 ngày làm việc',
  decision: '01/QĐ-MINHHOA',
  postedOn,
  place: 'Bảng niêm yết, Bộ phận Một cửa huyện Sông Lô',
})

/** A small year with everything a page has to show: ticks and a cross, a late dossier, lost points, an ugly name. */
export function sampleYear(changes: Partial<YearData> = {}): YearData {
  const [certified = '', civil = '', land = '', cooperative = ''] = fields
  const weeks = Array.from({ length: 44 }, (_, i) => addDays(plainDate('2020-12-28'), 7 * i))
  return {
    seed: '2021',
    scale: 1,
    from: plainDate('2021-01-01'),
    to: plainDate('2021-10-29'),
    received: 14_488,
    resolved: 14_398,
    inProgress: 90,
    wanted: { received: 14_488, resolved: 14_398, inProgress: 90 },
    events: 98_765,
    quarters: [
      {
        title: 'Quý I/2021',
        form: formOf('2021-01-01', '2021-03-31', [
          [certified, 0, 210, 900, 300, 0, 12, 0],
          [civil, 0, 80, 700, 150, 2, 20, 1],
        ]),
      },
      {
        title: 'Quý II/2021',
        form: formOf('2021-04-01', '2021-06-30', [
          [certified, 12, 250, 1000, 320, 1, 9, 0],
          [civil, 21, 90, 760, 170, 0, 18, 0],
        ]),
      },
    ],
    whole: formOf('2021-01-01', '2021-10-29', [
      [certified, 0, 460, 1900, 620, 1, 9, 0],
      [civil, 0, 170, 1460, 320, 2, 18, 0],
    ]),
    weeks: weeks.flatMap((monday, i) =>
      channels.map((channel, j) => ({
        monday,
        channel,
        dossiers: i === 6 ? 3 : 220 - j * 90 + ((i * 37) % 60),
      })),
    ),
    fields: [
      { field: certified, resolved: 6_021, inTime: 6_020 },
      { field: civil, resolved: 4_512, inTime: 4_490 },
      { field: land, resolved: 2_100, inTime: 2_031 },
      { field: cooperative, resolved: 45, inTime: 45 },
      { field: 'Thủy lợi', resolved: 2, inTime: 1 },
    ],
    loads: [
      { unit: 'Bộ phận Một cửa huyện Sông Lô', received: 5_120, late: 40 },
      { unit: 'Thị trấn Tam Sơn', received: 1_033, late: 2 },
      { unit: 'Xã Bạch Lưu', received: 402, late: 0 },
    ],
    index: {
      title: 'Chỉ số cải cách minh họa',
      note: 'Bộ chỉ số và điểm là minh họa, không phải xếp hạng thật.',
      rows: [
        { unit: 'Xã Bạch Lưu', points: '100', percent: '100', rank: 1, className: 'Xuất sắc', lost: [] },
        {
          unit: 'Thị trấn Tam Sơn',
          points: '87.5',
          percent: '87.5',
          rank: 2,
          className: 'Tốt',
          lost: [{ leaf: 'Tỷ lệ hồ sơ đúng hạn', points: '12.5', why: '98,1 % đúng hạn; cần từ 99 %.' }],
        },
      ],
    },
    late: [
      {
        code: '000.00.01.H00-210315-0007',
        procedure: HOSTILE,
        field: civil,
        unit: 'Thị trấn Tam Sơn',
        receivedAt: instant('2021-03-15T02:30:00.000Z'),
        dueOn: plainDate('2021-03-22'),
        finishedOn: plainDate('2021-03-24'),
        apology: 'inTime',
        explanation: [
          'Tiếp nhận 09:30 15/03/2021, tính từ ngày 16/03/2021.',
          '5 ngày làm việc: 16, 17, 18, 19, 22/03/2021.',
        ],
      },
      {
        code: '000.00.01.H00-211004-0002',
        procedure: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ',
        field: 'Hoạt động xây dựng',
        unit: 'Bộ phận Một cửa huyện Sông Lô',
        receivedAt: instant('2021-10-04T08:05:00.000Z'),
        dueOn: plainDate('2021-10-25'),
        finishedOn: null,
        apology: 'none',
        explanation: ['15 ngày làm việc kể từ ngày 05/10/2021.'],
      },
    ],
    catalogue: [
      procedure('1.001193', 'Đăng ký khai sinh', civil, 'commune'),
      procedure('1.000894', 'Đăng ký kết hôn', civil, 'commune'),
      procedure('2.000815', 'Chứng thực bản sao từ bản chính', certified, 'district'),
      procedure('1.012753', HOSTILE, land, 'district'),
      procedure('1.014535', 'Xóa đăng ký biện pháp bảo đảm', 'Đăng ký biện pháp bảo đảm', 'district', null),
    ],
    money: { payments: 9_000, receipts: 9_000, paid: 271_450_000, receipted: 271_450_000, series: 18 },
    checks: [
      { name: 'Ba con số khớp số đã công bố', passed: 'yes', detail: '14.488 = 14.398 + 90' },
      { name: 'Chuỗi nhật ký không bị sửa', passed: 'no', detail: '1 hồ sơ có sự kiện lạ' },
    ],
    ...changes,
  }
}

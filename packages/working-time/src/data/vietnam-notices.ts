import type { Notice } from '../notice.ts'
import { announced, besideNationalDay, holiday, labourCodeDays, settled, tet } from './days.ts'

/**
 * The days off of Vietnam's civil servants on a Monday–Friday week, 2016–2027, instrument by instrument. Swaps are
 * directions to the public sector: other employers need not follow them. `announcedOn` is null where the day of the
 * dispatch was not found.
 */
export const vietnamNotices: readonly Notice[] = [
  labourCodeDays(2016, '04-16', { '04-18': '04-16', '05-02': '04-30', '05-03': '05-01' }),
  announced({
    id: 'vn-4659-tb-ldtbxh-2015',
    document: 'Thông báo 4659/TB-LĐTBXH',
    announcedOn: '2015-11-13',
    years: settled(2016),
    off: tet('2016-02-07', [29], { '02-12': '02-07' }),
  }),

  labourCodeDays(2017, '04-06', { '01-02': '01-01', '05-02': '04-30', '09-04': '09-02' }),
  announced({
    id: 'vn-9794-vpcp-kgvx-2016',
    document: 'Công văn 9794/VPCP-KGVX',
    announcedOn: '2016-11-14',
    years: settled(2017),
    off: tet('2017-01-26', [29, 30], { '01-31': '01-28', '02-01': '01-29' }),
  }),

  labourCodeDays(2018, '04-25', { '09-03': '09-02' }),
  announced({
    id: 'vn-vpcp-2018',
    document: 'Công văn của Văn phòng Chính phủ về nghỉ Tết Mậu Tuất 2018',
    doubt: 'Số và ngày chưa đọc được; ngày nghỉ theo thông báo của Trung tâm PVHCC Cà Mau và báo Ninh Bình.',
    announcedOn: null,
    years: settled(2018),
    off: tet('2018-02-14', [29, 30], { '02-19': '02-17', '02-20': '02-18' }),
  }),

  labourCodeDays(2019, '04-14', { '04-15': '04-14' }),
  announced({
    id: 'vn-6519-vpcp-kgvx-2018',
    document: 'Công văn 6519/VPCP-KGVX',
    announcedOn: '2018-07-11',
    years: settled(2019),
    off: tet('2019-02-04', [30]),
    swaps: [
      { off: '2018-12-31', worked: '2019-01-05', occasion: '(liền Tết Dương lịch 2019)' },
      { off: '2019-04-29', worked: '2019-05-04', occasion: 'dịp 30/4' },
    ],
  }),

  labourCodeDays(2020, '04-02'),
  announced({
    id: 'vn-ldtbxh-2019',
    document: 'Thông báo của Bộ LĐTBXH về nghỉ Tết Canh Tý 2020',
    doubt: 'Tháng 12/2019; số và ngày chưa đọc được, theo Sở Công Thương Đắk Lắk 07/01/2020 và VietNamNet.',
    announcedOn: null,
    years: settled(2020),
    off: tet('2020-01-23', [29, 30], { '01-28': '01-25', '01-29': '01-26' }),
  }),

  labourCodeDays(2021, '04-21', { '05-03': '05-01' }),
  announced({
    id: 'vn-4875-tb-ldtbxh-2020',
    document: 'Thông báo 4875/TB-LĐTBXH',
    note: 'Tháng 12/2020, báo đưa tin ngày 11/12/2020; ngày ban hành chưa đọc được.',
    announcedOn: null,
    years: settled(2021),
    off: [
      ...tet('2021-02-10', [29, 30], { '02-15': '02-13', '02-16': '02-14' }),
      besideNationalDay('2021-09-03'),
    ],
  }),

  labourCodeDays(2022, '04-10', {
    '01-03': '01-01',
    '04-11': '04-10',
    '05-02': '04-30',
    '05-03': '05-01',
  }),
  announced({
    id: 'vn-245-vpcp-kgvx-2022',
    document: 'Công văn 245/VPCP-KGVX',
    note: 'Cùng nội dung: Thông báo 119/TB-LĐTBXH (theo nguồn dẫn lại).',
    announcedOn: '2022-01-11',
    years: settled(2022),
    off: [...tet('2022-01-31', [29]), besideNationalDay('2022-09-01')],
  }),

  labourCodeDays(2023, '04-29', {
    '01-02': '01-01',
    '05-02': '04-29',
    '05-03': '04-30',
    '09-04': '09-02',
  }),
  announced({
    id: 'vn-8056-vpcp-kgvx-2022',
    document: 'Công văn 8056/VPCP-KGVX',
    doubt:
      'Số và ngày theo báo chí, văn bản chưa đọc; cùng nội dung: Thông báo 5034/TB-LĐTBXH (số theo nguồn dẫn lại).',
    announcedOn: '2022-12-01',
    years: settled(2023),
    off: [
      ...tet('2023-01-20', [29, 30], { '01-25': '01-21', '01-26': '01-22' }),
      besideNationalDay('2023-09-01'),
    ],
  }),

  labourCodeDays(2024, '04-18'),
  announced({
    id: 'vn-8662-vpcp-kgvx-2023',
    document: 'Công văn 8662/VPCP-KGVX',
    doubt:
      'Số và ngày theo báo chí, văn bản chưa đọc; cùng nội dung: Thông báo 5015/TB-LĐTBXH (số theo nguồn dẫn lại).',
    announcedOn: '2023-11-03',
    years: settled(2024),
    off: [
      ...tet('2024-02-08', [29, 30], { '02-13': '02-10', '02-14': '02-11' }),
      besideNationalDay('2024-09-03'),
    ],
  }),
  announced({
    id: 'vn-2450-vpcp-kgvx-2024',
    document: 'Công văn 2450/VPCP-KGVX',
    note: 'Cùng nội dung: Thông báo 1570/TB-LĐTBXH (theo nguồn dẫn lại).',
    announcedOn: '2024-04-12',
    off: [],
    swaps: [{ off: '2024-04-29', worked: '2024-05-04', occasion: 'dịp 30/4' }],
  }),

  labourCodeDays(2025, '04-07'),
  announced({
    id: 'vn-8726-vpcp-kgvx-2024',
    document: 'Công văn 8726/VPCP-KGVX',
    note: 'Cùng nội dung: Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024.',
    announcedOn: '2024-11-26',
    years: settled(2025),
    off: [...tet('2025-01-27', [28, 29]), besideNationalDay('2025-09-01')],
    swaps: [{ off: '2025-05-02', worked: '2025-04-26', occasion: 'dịp 30/4-1/5' }],
  }),

  labourCodeDays(2026, '04-26', { '04-27': '04-26' }),
  announced({
    id: 'vn-9441-tb-bnv-2025',
    document: 'Thông báo 9441/TB-BNV',
    announcedOn: '2025-10-16',
    years: settled(2026),
    off: [...tet('2026-02-16', [29]), besideNationalDay('2026-09-01')],
    swaps: [{ off: '2026-08-31', worked: '2026-08-22', occasion: 'dịp Quốc khánh' }],
  }),
  announced({
    id: 'vn-12729-vpcp-kgvx-2025',
    document: 'Công văn 12729/VPCP-KGVX',
    announcedOn: '2025-12-25',
    off: [],
    swaps: [{ off: '2026-01-02', worked: '2026-01-10', occasion: 'dịp Tết Dương lịch' }],
  }),
  announced({
    id: 'vn-28-2026-qh16',
    document: 'Nghị quyết 28/2026/QH16',
    note: 'Năm 2026 nghỉ một ngày, không hoán đổi (Công văn 10065/VPCP-KGVX ngày 02/10/2026).',
    article: 'Điều 2',
    announcedOn: '2026-04-24',
    from: '2026-07-01',
    off: [holiday('2026-11-24', 'Ngày Văn hóa Việt Nam'), holiday('2027-11-24', 'Ngày Văn hóa Việt Nam')],
  }),

  labourCodeDays(2027, '04-16', { '05-03': '05-01' }),
  announced({
    id: 'vn-10065-vpcp-kgvx-2026',
    document: 'Công văn 10065/VPCP-KGVX',
    doubt:
      'Theo nguồn dẫn lại; chưa thấy thông báo chính thức của Bộ Nội vụ, có thể còn hoán đổi trong năm 2027.',
    announcedOn: '2026-10-02',
    confidence: 'medium',
    years: [{ year: 2027, standing: 'provisional' }],
    off: [
      ...tet('2027-02-04', [28, 29], { '02-09': '02-06', '02-10': '02-07' }),
      besideNationalDay('2027-09-03'),
    ],
  }),
]

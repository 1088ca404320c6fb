import { type ProcedureCode, procedureCode, vnd } from '@motcua/core'
import { createProcedure, type FeeStatement, missing, type ProcedureDraft, stated } from '../../src/index.ts'

// Facts of ten procedures as the pages of dichvucong.gov.vn showed them on 2026-07-20 (each with its address). Amounts
// that a note leaves to the province are delegated; where amount and note disagree the amount is unknown.

function fee(basis: FeeStatement['basis'], raw: string, amount?: number, note?: string): FeeStatement {
  return {
    kind: null,
    name: null,
    amount: amount === undefined ? null : vnd(amount),
    per: null,
    basis,
    raw,
    note: note ?? null,
  }
}

function legalBasis(...numbers: readonly string[]): ProcedureDraft['legalBasis'] {
  return stated(numbers.map((number) => ({ number, title: null, issuedOn: null, effectiveOn: null })))
}

function results(...codes: readonly string[]): ProcedureDraft['results'] {
  return stated(codes.map((code) => ({ code, name: null })))
}

/** The number of the decision each page names; one is malformed in the source. */
export const announcedBy: Readonly<Record<string, string>> = {
  '1.001193': '163/QĐ-BTP',
  '2.000635': '163/QĐ-BTP',
  '2.000815': '3152/QĐ-BTP',
  '1.001612': '2353/QĐ-BTC',
  '1.013225': '56/QĐ-BXD',
  '1.012812': '2304/QĐ-BNNMT',
  '1.004222': '1523/QĐ-BCA-C06',
  '1.002755': '9354/QĐ-BCA-C06',
  '2.000986': 'QĐ/0001-BTP',
  '2.001159': '9354/QĐ-BCA-C06',
}

/** The procedures, in the order of their codes. */
export const realProcedures: readonly ProcedureDraft[] = [
  createProcedure({
    code: procedureCode('1.001193'),
    name: 'Thủ tục đăng ký khai sinh',
    field: stated({ code: null, name: 'Hộ tịch' }),
    kind: 'detailedByDelegation',
    levels: ['commune'],
    targets: stated(['citizen', 'overseasVietnamese']),
    channels: [
      { channel: 'online', rawTerm: '1', fees: stated([fee('free', 'Miễn phí')]) },
      { channel: 'post', rawTerm: '1', fees: stated([fee('free', 'Miễn phí')]) },
      { channel: 'inPerson', rawTerm: '1', fees: stated([fee('free', 'Miễn phí')]) },
    ],
    results: results('KQ.G15.000031'),
    legalBasis: legalBasis(
      '01/2022/TT-BTP',
      '02/2020/TT-BTP',
      '03/2023/TT-BTP',
      '04/2020/TT-BTP',
      '04/2024/TT-BTP',
      '07/2025/NĐ-CP',
      '08/2025/TT-BTP',
      '104/2022/NĐ-CP',
      '106/2021/TT-BTC',
      '120/2025/NĐ-CP',
      '123/2015/NĐ-CP',
      '18/2026/NĐ-CP',
      '60/2014/QH13',
      '66.7/2025/NQ-CP',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
  }),
  createProcedure({
    code: procedureCode('1.001612'),
    name: 'Đăng ký thành lập hộ kinh doanh',
    field: stated({ code: null, name: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)' }),
    kind: 'detailedByDelegation',
    levels: ['ministry', 'commune'],
    targets: stated(['citizen', 'organisation']),
    channels: [
      {
        channel: 'online',
        rawTerm: 'Không có thông tin',
        fees: stated([
          fee(
            'delegated',
            '150,000 Việt Nam Đồng',
            undefined,
            '- Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định (căn cứ quy định tại Thông tư số …',
          ),
        ]),
      },
      {
        channel: 'post',
        rawTerm: 'Không có thông tin',
        fees: stated([
          fee(
            'delegated',
            '150,000 Việt Nam Đồng',
            undefined,
            '- Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định (căn cứ quy định tại Thông tư số …',
          ),
        ]),
      },
      {
        channel: 'inPerson',
        rawTerm: 'Không có thông tin',
        fees: stated([
          fee(
            'delegated',
            '50,000 VNĐ',
            undefined,
            '- Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định (căn cứ quy định tại Thông tư số …',
          ),
        ]),
      },
    ],
    results: results('KQ.G12.001009', 'KQ.G12.001041'),
    legalBasis: legalBasis(
      '168/2025/NĐ-CP',
      '59/2020/QH14',
      '68/2025/TT-BTC',
      '76/2025/QH15',
      '85/2019/TT-BTC',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d76d-737f-81b9-69258b07240b',
  }),
  createProcedure({
    code: procedureCode('1.002755'),
    name: 'Gia hạn tạm trú',
    field: stated({ code: null, name: 'Đăng ký, quản lý cư trú' }),
    kind: 'detailedByDelegation',
    levels: ['commune'],
    targets: stated(['citizen', 'organisation']),
    channels: [
      {
        channel: 'online',
        term: { unit: 'workingDay', amount: 3 },
        rawTerm: '3 Ngày làm việc',
        fees: stated([
          fee(
            'unknown',
            '5,000 Việt Nam Đồng',
            undefined,
            '- Gia hạn tạm trú (cá nhân, hộ gia đình):  + Trường hợp công dân nộp hồ sơ qua cổng dịch v…',
          ),
        ]),
      },
      {
        channel: 'inPerson',
        term: { unit: 'workingDay', amount: 3 },
        rawTerm: '3 Ngày làm việc',
        fees: stated([
          fee(
            'unknown',
            '10,000 Việt Nam Đồng',
            undefined,
            '- Gia hạn tạm trú theo danh sách: + Trường hợp công dân nộp hồ sơ trực tiếp thu 10.000 đồn…',
          ),
        ]),
      },
    ],
    results: results('KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000067', 'KQ.G01.000066'),
    legalBasis: legalBasis(
      '154/2024/NĐ-CP',
      '17/2024/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '66/2023/TT-BCA',
      '68/2020/QH14',
      '75/2022/TT-BTC',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-6762-77ee-9a0c-965773ce7afe',
  }),
  createProcedure({
    code: procedureCode('1.004222'),
    name: 'Đăng ký thường trú',
    field: stated({ code: null, name: 'Đăng ký, quản lý cư trú' }),
    kind: 'detailedByDelegation',
    levels: ['commune'],
    targets: stated(['citizen', 'overseasVietnamese']),
    channels: [
      {
        channel: 'online',
        term: { unit: 'workingDay', amount: 7 },
        rawTerm: '7 Ngày làm việc',
        fees: stated([
          fee(
            'fixed',
            '10,000 Việt Nam Đồng',
            10000,
            'Trường hợp công dân nộp hồ sơ qua cổng dịch vụ công trực tuyến thu 10.000 đồng/lần đăng ký…',
          ),
        ]),
      },
      {
        channel: 'inPerson',
        term: { unit: 'workingDay', amount: 7 },
        rawTerm: '7 Ngày làm việc',
        fees: stated([
          fee(
            'fixed',
            '20,000 Việt Nam Đồng',
            20000,
            'Trường hợp công dân thuộc diện được miễn phí theo quy định tại Điều 4 Thông tư số 75/2022/…',
          ),
        ]),
      },
    ],
    results: results('KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000067', 'KQ.G01.000066'),
    legalBasis: legalBasis(
      '154/2024/NĐ-CP',
      '17/2024/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '58/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '66/2023/TT-BCA',
      '68/2020/QH14',
      '75/2022/TT-BTC',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7704-7449-9e95-fe7ebb959aa2',
  }),
  createProcedure({
    code: procedureCode('1.012812'),
    name: 'Hòa giải tranh chấp đất đai',
    field: stated({ code: null, name: 'Đất đai' }),
    kind: 'detailedByDelegation',
    levels: ['commune'],
    targets: stated([
      'citizen',
      'official',
      'enterprise',
      'foreignInvestedEnterprise',
      'organisation',
      'cooperative',
    ]),
    channels: [
      {
        channel: 'post',
        term: { unit: 'day', amount: 30 },
        rawTerm: '30 Ngày',
        fees: stated([
          fee(
            'unknown',
            'Miễn phí',
            undefined,
            'Theo quy định của Luật phí và lệ phí và các văn bản quy phạm pháp luật hướng dẫn Luật phí …',
          ),
        ]),
      },
      {
        channel: 'inPerson',
        term: { unit: 'day', amount: 40 },
        rawTerm: '40 Ngày',
        fees: stated([
          fee(
            'unknown',
            'Miễn phí',
            undefined,
            'Theo quy định của Luật phí và lệ phí và các văn bản quy phạm pháp luật hướng dẫn Luật phí …',
          ),
        ]),
      },
    ],
    results: results('KQ.G10.001159', 'KQ.G13.000291'),
    legalBasis: legalBasis('102/2024/NĐ-CP', '43/2024/QH15'),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-76e6-7468-b6f2-3d412e902b88',
  }),
  createProcedure({
    code: procedureCode('1.013225'),
    name: 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ',
    field: stated({ code: null, name: 'Hoạt động xây dựng' }),
    kind: 'detailedByDelegation',
    levels: ['commune', 'other'],
    targets: stated(['citizen', 'enterprise', 'foreignInvestedEnterprise', 'organisation']),
    channels: [
      {
        channel: 'online',
        term: { unit: 'day', amount: 20 },
        rawTerm: '20 Ngày',
        fees: stated([
          fee('delegated', 'Miễn phí', undefined, 'Theo quy định của Hội đồng nhân dân cấp tỉnh'),
        ]),
      },
      {
        channel: 'post',
        term: { unit: 'day', amount: 20 },
        rawTerm: '20 Ngày',
        fees: stated([
          fee('delegated', 'Miễn phí', undefined, 'Theo quy định của Hội đồng nhân dân cấp tỉnh'),
        ]),
      },
      {
        channel: 'inPerson',
        term: { unit: 'day', amount: 15 },
        rawTerm: '15 Ngày',
        fees: stated([
          fee('delegated', 'Miễn phí', undefined, 'Theo quy định của Hội đồng nhân dân cấp tỉnh.'),
        ]),
      },
    ],
    results: results('KQ.G17.000311'),
    legalBasis: legalBasis(
      '105/2025/NĐ-CP',
      '14/2026/NĐ-CP',
      '140/2025/NĐ-CP',
      '144/2025/NĐ-CP',
      '175/2024/NĐ-CP',
      '50/2014/QH13',
      '62/2020/QH14',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfe-9088-744d-aa0a-e846b6dce3d5',
  }),
  createProcedure({
    code: procedureCode('2.000635'),
    name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
    field: stated({ code: null, name: 'Hộ tịch' }),
    kind: 'notDelegatedToLocality',
    levels: ['province', 'commune'],
    targets: stated(['citizen', 'organisation']),
    channels: [
      { channel: 'online', rawTerm: 'Không có thông tin', fees: stated([fee('fixed', '8,000 VNĐ', 8000)]) },
      { channel: 'post', rawTerm: 'Không có thông tin', fees: stated([fee('fixed', '8,000 VNĐ', 8000)]) },
      { channel: 'inPerson', rawTerm: 'Không có thông tin', fees: stated([fee('fixed', '8,000 VNĐ', 8000)]) },
    ],
    results: results('KQ.G15.000342'),
    legalBasis: legalBasis(
      '01/2022/TT-BTP',
      '02/2020/TT-BTP',
      '03/2023/TT-BTP',
      '04/2020/TT-BTP',
      '04/2024/TT-BTP',
      '07/2025/NĐ-CP',
      '08/2025/TT-BTP',
      '106/2021/TT-BTC',
      '120/2025/NĐ-CP',
      '123/2015/NĐ-CP',
      '18/2026/NĐ-CP',
      '281/2016/TT-BTC',
      '60/2014/QH13',
      '66.7/2025/NQ-CP',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-867c-72db-b6a7-dcbd8c763807',
  }),
  createProcedure({
    code: procedureCode('2.000815'),
    name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
    field: stated({ code: null, name: 'Chứng thực' }),
    kind: 'notDelegatedToLocality',
    levels: ['commune', 'other'],
    targets: stated(['citizen', 'overseasVietnamese', 'organisation']),
    channels: [
      {
        channel: 'inPerson',
        rawTerm: 'Không có thông tin',
        fees: stated([
          fee('fixed', '2,000 Việt Nam Đồng', 2000, '/trang'),
          fee('unknown', '10 USD', undefined, '/bản'),
        ]),
      },
    ],
    results: results('KQ.G15.000021'),
    legalBasis: legalBasis(
      '01/2020/TT-BTP',
      '07/2025/NĐ-CP',
      '226/2016/TT-BTC',
      '23/2015/NĐ-CP',
      '257/2016/TT-BTC',
      '264/2016/TT-BTC',
      '280/2025/NĐ-CP',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e22-77ef-819f-e49460350904',
  }),
  createProcedure({
    code: procedureCode('2.000986'),
    name: 'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    field: stated({ code: null, name: 'Hộ tịch' }),
    kind: 'notDelegatedToLocality',
    levels: ['commune'],
    targets: stated(['citizen', 'official']),
    channels: [
      {
        channel: 'inPerson',
        term: { unit: 'day', amount: 20 },
        rawTerm: '20 Ngày',
        fees: stated([fee('free', 'Miễn phí')]),
      },
    ],
    results: results('KQ.G01.000065', 'KQ.G01.000067', 'KQ.G15.000031', 'KQ.G18.000047'),
    legalBasis: legalBasis(
      '02/2014/TT-BTC',
      '06/2012/NĐ-CP',
      '105/2014/NĐ-CP',
      '123/2015/NĐ-CP',
      '15/2015/TT-BTP',
      '158/2005/NĐ-CP',
      '263/2016/TT-BTC',
      '31/2020/TT-BTC',
      '36/2014/TT-BCA',
      '41/2024/QH15',
      '68/2020/QH14',
      '80/2011/TT-BCA',
      '81/2006/QH11',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-95d8-77dd-86c5-880463eb8dbe',
  }),
  createProcedure({
    code: procedureCode('2.001159'),
    name: 'Thông báo lưu trú',
    field: stated({ code: null, name: 'Đăng ký, quản lý cư trú' }),
    kind: 'notDelegatedToLocality',
    levels: ['commune'],
    targets: stated(['citizen', 'official', 'enterprise', 'organisation', 'cooperative']),
    channels: [
      { channel: 'online', term: { unit: 'hour', amount: 1 }, rawTerm: '1 Giờ', fees: missing() },
      { channel: 'inPerson', term: { unit: 'hour', amount: 1 }, rawTerm: '1 Giờ', fees: missing() },
    ],
    results: results('KQ.G01.000066'),
    legalBasis: legalBasis(
      '17/2024/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '62/2021/NĐ-CP',
      '66/2023/TT-BCA',
      '68/2020/QH14',
    ),
    source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-adb7-7329-8d7c-db89ef073ced',
  }),
]

/** One of them by its code. */
export function real(code: string): ProcedureDraft {
  const found = realProcedures.find((procedure) => procedure.code === (code as ProcedureCode))
  if (found === undefined) throw new Error(`no fixture ${code}`)
  return found
}

import { instant, instantFromEpoch, plainDate, plainTime, procedureCode } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DossierPayload,
  type DossierStanding,
  fromDossierPayload,
  neverCarried,
  type PortalDossier,
  type PortalOptions,
  readPortalStatus,
  SUMMARY_LIMIT,
  toDossierPayload,
} from '../src/index.ts'
import { DossierPayloadSchema } from '../src/schemas.ts'

const province: PortalOptions = { dialect: 'province' }

const dossier: PortalDossier = {
  state: 'inProcess',
  code: '000.17.22.H56-210315-0001',
  procedure: {
    code: procedureCode('1.001193'),
    name: 'Đăng ký khai sinh',
    field: { code: 'G15-HT01', name: 'Hộ tịch' },
  },
  summary: 'Đăng ký khai sinh',
  processingUnit: 'UBND xã',
  channel: 'online',
  applicant: {
    kind: 'citizen',
    name: 'Nguyễn Văn A',
    identity: { kind: 'citizenCard', number: '012345678901' },
    phone: '0900000000',
  },
  submittedAt: instant('2021-03-15T08:30:00+07:00'),
  acceptedAt: instant('2021-03-15T09:00:00+07:00'),
  due: { dueOn: plainDate('2021-03-22') },
  attachments: [{ id: 'f1', name: 'to-khai.pdf', component: 'TP1' }],
  supplements: [
    {
      id: 'b1',
      requestedBy: 'Trần Thị B',
      content: 'Bổ sung giấy chứng sinh',
      requestedAt: instant('2021-03-16T10:00:00+07:00'),
      dueBefore: { dueOn: plainDate('2021-03-22') },
      dueAfter: { dueOn: plainDate('2021-03-24'), dueTime: plainTime('17:00') },
    },
  ],
  results: [{ id: 'k1', name: 'Giấy khai sinh', code: 'KQ.G15.000031' }],
}

const payload: DossierPayload = {
  MaHoSo: '000.17.22.H56-210315-0001',
  MaTTHC: '1.001193',
  TenTTHC: 'Đăng ký khai sinh',
  MaLinhVuc: 'G15-HT01',
  TenLinhVuc: 'Hộ tịch',
  TrichYeuHoSo: 'Đăng ký khai sinh',
  DonViXuLy: 'UBND xã',
  KenhThucHien: '2',
  ChuHoSo: 'Nguyễn Văn A',
  LoaiDoiTuong: '1',
  DinhDanhCHS: { LoaiDinhDanh: '1', SoDinhDanh: '012345678901' },
  SoDienThoai: '0900000000',
  NgayNopHoSo: '20210315083000',
  NgayTiepNhan: '20210315090000',
  NgayHenTra: '20210322235959',
  TrangThaiHoSo: '4',
  TaiLieuNop: [{ TepDinhKemId: 'f1', TenTepDinhKem: 'to-khai.pdf', MaThanhPhanHoSo: 'TP1' }],
  DanhSachHoSoBoSung: [
    {
      HoSoBoSungId: 'b1',
      NguoiYeuCauBoSung: 'Trần Thị B',
      NoiDungBoSung: 'Bổ sung giấy chứng sinh',
      NgayBoSung: '20210316100000',
      NgayHenTraTruoc: '20210322235959',
      NgayHenTraMoi: '20210324170000',
    },
  ],
  DanhSachGiayToKetQua: [{ GiayToId: 'k1', TenGiayTo: 'Giấy khai sinh', MaGiayToKetQua: 'KQ.G15.000031' }],
}

describe('sending a dossier', () => {
  it('writes every part where the portal reads it', () => {
    expect(toDossierPayload(dossier, province)).toEqual({ ok: true, value: { value: payload, losses: [] } })
  })

  it('speaks the code lists of its receiver', () => {
    const result = toDossierPayload(dossier, { dialect: 'ministry' })
    expect(result).toMatchObject({ value: { value: { LoaiDoiTuong: '0', KenhThucHien: '2' } } })
  })

  it('lists what the payload cannot say', () => {
    const rich: PortalDossier = {
      ...dossier,
      state: 'resolved',
      outcome: 'refused',
      summary: 'x'.repeat(1001),
      finishedAt: instant('2021-03-19T10:00:00.250+07:00'),
    }
    const lossesWith = (options: PortalOptions) => {
      const result = toDossierPayload(rich, options)
      return result.ok ? result.value.losses : []
    }
    expect(lossesWith(province)).toEqual([
      { code: 'national-portal.text-cut', params: { length: 1001, limit: 1000 }, path: ['summary'] },
      { code: 'national-portal.milliseconds-lost', params: {}, path: ['finishedAt'] },
      { code: 'national-portal.outcome-lost', params: { status: 9, outcome: 'refused' }, path: ['outcome'] },
    ])
    expect(lossesWith({ ...province, refusalAs: 8 }).at(-1)).toEqual({
      code: 'national-portal.refusal-sent-as-stopped',
      params: { status: 8 },
      path: ['outcome'],
    })
    expect(neverCarried.length).toBeGreaterThan(0)
  })

  it('takes a summary of the full length whole', () => {
    const summary = 'x'.repeat(SUMMARY_LIMIT)
    const result = toDossierPayload({ ...dossier, summary }, province)
    expect(result).toMatchObject({ value: { value: { TrichYeuHoSo: summary }, losses: [] } })
  })

  it('cuts a summary between characters', () => {
    const summary = `${'x'.repeat(SUMMARY_LIMIT - 1)}😀`
    const result = toDossierPayload({ ...dossier, summary }, province)
    expect(result.ok && result.value.value.TrichYeuHoSo).toBe('x'.repeat(SUMMARY_LIMIT - 1))
  })

  it('refuses with every problem, and repeats no identity number', () => {
    const bad: PortalDossier = {
      ...dossier,
      state: 'draft',
      applicant: { kind: 'stateBody', name: 'Sở X', identity: { kind: 'oldIdentityCard', number: '123' } },
    }
    const result = toDossierPayload(bad, { dialect: 'ministry' })
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: 'national-portal.not-sent', path: ['state'] },
        { code: 'national-portal.no-code', path: ['applicant', 'kind'] },
        { code: 'national-portal.bad-identity-number', path: ['applicant', 'identity', 'number'] },
      ],
    })
    expect(JSON.stringify(result)).not.toContain('123')
  })
})

describe('reading a payload', () => {
  it('gives back the dossier', () => {
    expect(fromDossierPayload(payload, province)).toEqual({ ok: true, value: { value: dossier, losses: [] } })
  })

  it('names fields it does not read, at every depth, and reads absent lists as empty', () => {
    const { DanhSachHoSoBoSung, ...rest } = payload
    const own = DossierPayloadSchema.parse({
      ...rest,
      Fax: '0',
      TaiLieuNop: [{ TepDinhKemId: 'f1', TenTepDinhKem: 'a.pdf', DuocSoHoa: '1' }],
    })
    const result = fromDossierPayload(own, province)
    expect(result).toMatchObject({
      value: {
        value: { supplements: [] },
        losses: [
          { code: 'national-portal.field-not-read', path: ['Fax'] },
          { code: 'national-portal.field-not-read', path: ['TaiLieuNop', 0, 'DuocSoHoa'] },
        ],
      },
    })
  })

  it('takes the usual reading of an ambiguous status and says so', () => {
    const read = (status: string, options: PortalOptions = province) =>
      fromDossierPayload({ ...payload, TrangThaiHoSo: status }, options)
    expect(read('10')).toMatchObject({
      value: {
        value: { state: 'returned', outcome: 'granted' },
        losses: [
          {
            code: 'national-portal.status-ambiguous',
            params: { status: 10, readings: 'returned (granted); returned (refused)' },
          },
        ],
      },
    })
    expect(read('8')).toMatchObject({ value: { value: { state: 'stopped' }, losses: [] } })
    expect(read('8', { ...province, refusalAs: 8 })).toMatchObject({ value: { value: { state: 'stopped' } } })
  })

  it.each(['0', '11', '4.0', '04', '', 'IV', ' 4'])('refuses status %j', (status) => {
    expect(fromDossierPayload({ ...payload, TrangThaiHoSo: status }, province)).toMatchObject({
      problems: [{ code: 'national-portal.unknown-status', path: ['TrangThaiHoSo'] }],
    })
  })

  it('refuses with every problem and its field', () => {
    const bad: DossierPayload = {
      ...payload,
      MaTTHC: '1,001193',
      KenhThucHien: '9',
      NgayNopHoSo: '20210231000000',
      DanhSachHoSoBoSung: [
        { HoSoBoSungId: 'b', NguoiYeuCauBoSung: 'x', NoiDungBoSung: 'y', NgayBoSung: 'hôm qua' },
      ],
    }
    const result = fromDossierPayload(bad, province)
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['national-portal.unknown-code', 'KenhThucHien'],
      ['national-portal.bad-date', 'NgayNopHoSo'],
      ['national-portal.bad-procedure-code', 'MaTTHC'],
      ['national-portal.bad-date', 'DanhSachHoSoBoSung.0.NgayBoSung'],
    ])
  })
})

describe('there and back', () => {
  const second = fc.integer({ min: 1_500_000_000, max: 1_800_000_000 })
  const at = fc.tuple(second, fc.constantFrom(0, 0, 0, 250)).map(([s, ms]) => instantFromEpoch(s * 1000 + ms))
  const sendable = fc.constantFrom(
    ...Array.from({ length: 10 }, (_, index) => readPortalStatus(index + 1)).flatMap((result) =>
      result.ok ? result.value : [],
    ),
  )
  const text = fc.string({ minLength: 1, maxLength: 20 })
  const anyDossier = fc
    .record(
      {
        standing: sendable as fc.Arbitrary<DossierStanding>,
        summary: fc.string({ maxLength: 1010, minLength: 990 }),
        acceptedAt: at,
        finishedAt: at,
        note: text,
        channel: fc.constantFrom('inPerson', 'online', 'post'),
        kind: fc.constantFrom('citizen', 'enterprise', 'stateBody', 'organisation'),
        submittedAt: at,
      },
      { requiredKeys: ['standing', 'channel', 'kind', 'submittedAt'] },
    )
    .map(({ standing, kind, ...rest }): PortalDossier => {
      const { due, summary, acceptedAt, ...base } = dossier
      return { ...base, ...rest, ...standing, applicant: { kind, name: 'A' } } as PortalDossier
    })

  it('gives the same dossier whenever no loss was listed, and the same payload always', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom(8, 9), (one, refusalAs) => {
        const options: PortalOptions = { dialect: 'province', refusalAs: refusalAs as 8 | 9 }
        const { state, outcome, intakeSupplement, ...rest } = one
        const standing: DossierStanding = {
          state,
          ...(outcome && { outcome }),
          ...(intakeSupplement && { intakeSupplement }),
        }
        const sent = toDossierPayload({ ...rest, ...standing }, options)
        if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
        const back = fromDossierPayload(DossierPayloadSchema.parse(sent.value.value), options)
        if (!back.ok) throw new Error(JSON.stringify(back.problems))
        if (sent.value.losses.length === 0) expect(back.value.value).toEqual({ ...rest, ...standing })
        const again = toDossierPayload(back.value.value, options)
        // What is read as the usual standing is sent as the same status.
        expect(again.ok && again.value.value).toEqual(sent.value.value)
      }),
      { numRuns: 200 },
    )
  })
})

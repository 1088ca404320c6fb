import {
  andThen,
  type Instant,
  okUnless,
  type ProcedureCode,
  parseProcedureCode,
  type Result,
} from '@motcua/core'
import { decodeWord } from './code-table.ts'
import type {
  Converted,
  DossierPayload,
  PortalApplicant,
  PortalAttachment,
  PortalDossier,
  PortalOptions,
  PortalResultPaper,
  PortalSupplement,
  ProcedureField,
  SupplementPayload,
} from './dossier-payload.ts'
import { checkIdentity } from './identity.ts'
import { fieldsNotRead } from './internal/known-fields.ts'
import { compact, type Gathering, gather, take } from './internal/problems.ts'
import type { NationalPortalProblem } from './messages.ts'
import { type DueMoment, parsePortalDue, parsePortalTime } from './portal-time.ts'
import { type DossierStanding, parsePortalStatus, readPortalStatus } from './status.ts'

/**
 * Reads a payload, checked by its schema, into a dossier.
 *
 * @returns the dossier with what stays uncertain: a status that can mean several standings is read as the first of
 *   them, and fields of the sender's own are named; or every problem with its field.
 */
export function fromDossierPayload(
  payload: DossierPayload,
  options: PortalOptions,
): Result<Converted<PortalDossier>, NationalPortalProblem> {
  const into = gather()
  const { dialect } = options
  const standing = readStanding(into, payload.TrangThaiHoSo, options)
  const channel = take(into, decodeWord(dialect, 'channel', payload.KenhThucHien), 'KenhThucHien')
  const submittedAt = time(into, payload.NgayNopHoSo, 'NgayNopHoSo')
  const applicant = readApplicant(into, payload, options)
  const code = readProcedureCode(into, payload.MaTTHC)
  const field = compact<ProcedureField>({ code: payload.MaLinhVuc, name: payload.TenLinhVuc })
  const dossier = {
    ...standing,
    code: payload.MaHoSo,
    procedure: compact<PortalDossier['procedure']>({
      code: code as ProcedureCode,
      name: payload.TenTTHC,
      field: Object.keys(field).length > 0 ? field : undefined,
    }),
    summary: payload.TrichYeuHoSo,
    processingUnit: payload.DonViXuLy,
    note: payload.GhiChu,
    channel,
    applicant,
    submittedAt,
    acceptedAt: time(into, payload.NgayTiepNhan, 'NgayTiepNhan'),
    due: due(into, payload.NgayHenTra, 'NgayHenTra'),
    finishedAt: time(into, payload.NgayKetThucXuLy, 'NgayKetThucXuLy'),
    returnedAt: time(into, payload.NgayTra, 'NgayTra'),
    refusedAt: time(into, payload.NgayTuChoi, 'NgayTuChoi'),
    attachments: payload.TaiLieuNop.map((one) =>
      compact<PortalAttachment>({
        id: one.TepDinhKemId,
        name: one.TenTepDinhKem,
        component: one.MaThanhPhanHoSo,
        url: one.DuongDanTaiTepTin,
      }),
    ),
    supplements: payload.DanhSachHoSoBoSung.map((one, index) => readSupplement(into, one, index)),
    results: payload.DanhSachGiayToKetQua.map((one) =>
      compact<PortalResultPaper>({
        id: one.GiayToId,
        name: one.TenGiayTo,
        code: one.MaGiayToKetQua,
        url: one.DuongDanTepTinKetQua,
      }),
    ),
  }
  into.losses.push(...fieldsNotRead(payload))
  // Without problems every part that had to be there is.
  return okUnless(into.problems, () => ({ value: compact(dossier) as PortalDossier, losses: into.losses }))
}

function readStanding(into: Gathering, text: string, options: PortalOptions): DossierStanding | undefined {
  const read = andThen(parsePortalStatus(text), (status) => readPortalStatus(status, options))
  const readings = take(into, read, 'TrangThaiHoSo')
  if (readings !== undefined && readings.length > 1) {
    const params = { status: Number(text), readings: readings.map(nameStanding).join('; ') }
    into.losses.push({ code: 'national-portal.status-ambiguous', params, path: ['TrangThaiHoSo'] })
  }
  return readings?.[0]
}

function nameStanding({ state, outcome, intakeSupplement }: DossierStanding): string {
  const facts = [outcome, intakeSupplement && 'intakeSupplement'].filter((fact) => fact !== undefined)
  return facts.length === 0 ? state : `${state} (${facts.join(', ')})`
}

function readApplicant(
  into: Gathering,
  payload: DossierPayload,
  { dialect }: PortalOptions,
): PortalApplicant {
  const kind = take(into, decodeWord(dialect, 'applicantKind', payload.LoaiDoiTuong), 'LoaiDoiTuong')
  return compact<PortalApplicant>({
    kind: kind as PortalApplicant['kind'],
    name: payload.ChuHoSo,
    identity: readIdentity(into, payload.DinhDanhCHS, dialect),
    email: payload.Email,
    phone: payload.SoDienThoai,
  })
}

function readIdentity(
  into: Gathering,
  payload: DossierPayload['DinhDanhCHS'],
  dialect: PortalOptions['dialect'],
): PortalApplicant['identity'] | undefined {
  if (payload === undefined) return undefined
  const kind = take(
    into,
    decodeWord(dialect, 'identityKind', payload.LoaiDinhDanh),
    'DinhDanhCHS',
    'LoaiDinhDanh',
  )
  if (kind === undefined) return undefined
  take(into, checkIdentity(kind, payload.SoDinhDanh), 'DinhDanhCHS', 'SoDinhDanh')
  return { kind, number: payload.SoDinhDanh }
}

function readSupplement(into: Gathering, one: SupplementPayload, index: number): PortalSupplement {
  const at = (field: string) => ['DanhSachHoSoBoSung', index, field]
  return compact<PortalSupplement>({
    id: one.HoSoBoSungId,
    requestedBy: one.NguoiYeuCauBoSung,
    content: one.NoiDungBoSung,
    requestedAt: time(into, one.NgayBoSung, ...at('NgayBoSung')) as Instant,
    receivedAt: time(into, one.NgayTiepNhanBoSung, ...at('NgayTiepNhanBoSung')),
    receivedBy: one.NguoiTiepNhanBoSung,
    dueBefore: due(into, one.NgayHenTraTruoc, ...at('NgayHenTraTruoc')),
    dueAfter: due(into, one.NgayHenTraMoi, ...at('NgayHenTraMoi')),
  })
}

function readProcedureCode(into: Gathering, text: string): ProcedureCode | undefined {
  const code = parseProcedureCode(text)
  if (code.ok) return code.value
  into.problems.push({ code: 'national-portal.bad-procedure-code', params: { text }, path: ['MaTTHC'] })
  return undefined
}

function time(into: Gathering, text: string | undefined, ...path: readonly (string | number)[]) {
  return text === undefined ? undefined : take(into, parsePortalTime(text), ...path)
}

function due(into: Gathering, text: string | undefined, ...path: readonly (string | number)[]) {
  return text === undefined ? undefined : (take(into, parsePortalDue(text), ...path) as DueMoment)
}

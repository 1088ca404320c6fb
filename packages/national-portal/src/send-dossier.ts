import { type Instant, okUnless, type Result } from '@motcua/core'
import { encodeWord } from './code-table.ts'
import {
  type AttachmentPayload,
  type Converted,
  type DossierPayload,
  type PortalDossier,
  type PortalOptions,
  type PortalSupplement,
  type ResultPaperPayload,
  SUMMARY_LIMIT,
  type SupplementPayload,
} from './dossier-payload.ts'
import { checkIdentity } from './identity.ts'
import { compact, type Gathering, gather, take } from './internal/problems.ts'
import type { NationalPortalProblem } from './messages.ts'
import { type DueMoment, formatPortalDue, formatPortalTime } from './portal-time.ts'
import { type PortalStatus, toPortalStatus } from './status.ts'

/**
 * A dossier as the payload the portal takes.
 *
 * @returns the payload with what it cannot say, or every problem: a draft, a word without a code in the dialect, an
 *   identity number of the wrong length.
 * @example
 * ```ts
 * const dossier: PortalDossier = {
 *   state: 'resolved',
 *   outcome: 'granted',
 *   code: '000.17.22.H56-210315-0001',
 *   procedure: { code: procedureCode('1.001193'), name: 'Đăng ký khai sinh' },
 *   processingUnit: 'UBND xã',
 *   channel: 'online',
 *   applicant: { kind: 'citizen', name: 'Nguyễn Văn A' },
 *   submittedAt: instant('2021-03-15T08:30:00+07:00'),
 *   attachments: [],
 *   supplements: [],
 *   results: [],
 * }
 * const { value, losses } = unwrap(toDossierPayload(dossier, { dialect: 'province' }))
 * value.NgayNopHoSo // => '20210315083000'
 * losses.map((loss) => loss.code) // => ['national-portal.outcome-lost']
 * ```
 */
export function toDossierPayload(
  dossier: PortalDossier,
  options: PortalOptions,
): Result<Converted<DossierPayload>, NationalPortalProblem> {
  const into = gather()
  const { applicant, procedure } = dossier
  const { dialect } = options
  const status = take(into, toPortalStatus(dossier, options), 'state')
  const channel = take(into, encodeWord(dialect, 'channel', dossier.channel), 'channel')
  const kind = take(into, encodeWord(dialect, 'applicantKind', applicant.kind), 'applicant', 'kind')
  const payload = compact<DossierPayload>({
    MaHoSo: dossier.code,
    MaTTHC: procedure.code,
    TenTTHC: procedure.name,
    MaLinhVuc: procedure.field?.code,
    TenLinhVuc: procedure.field?.name,
    TrichYeuHoSo: cut(into, dossier.summary),
    DonViXuLy: dossier.processingUnit,
    GhiChu: dossier.note,
    KenhThucHien: channel ?? '',
    ChuHoSo: applicant.name,
    LoaiDoiTuong: kind ?? '',
    DinhDanhCHS: identity(into, dossier, options),
    Email: applicant.email,
    SoDienThoai: applicant.phone,
    NgayNopHoSo: time(into, dossier.submittedAt, 'submittedAt'),
    NgayTiepNhan: timeIf(into, dossier.acceptedAt, 'acceptedAt'),
    NgayHenTra: dueIf(dossier.due),
    NgayKetThucXuLy: timeIf(into, dossier.finishedAt, 'finishedAt'),
    NgayTra: timeIf(into, dossier.returnedAt, 'returnedAt'),
    NgayTuChoi: timeIf(into, dossier.refusedAt, 'refusedAt'),
    TrangThaiHoSo: String(status),
    TaiLieuNop: dossier.attachments.map(({ id, name, component, url }) =>
      compact<AttachmentPayload>({
        TepDinhKemId: id,
        TenTepDinhKem: name,
        MaThanhPhanHoSo: component,
        DuongDanTaiTepTin: url,
      }),
    ),
    DanhSachHoSoBoSung: dossier.supplements.map((one, index) => supplement(into, one, index)),
    DanhSachGiayToKetQua: dossier.results.map(({ id, name, code, url }) =>
      compact<ResultPaperPayload>({
        GiayToId: id,
        TenGiayTo: name,
        MaGiayToKetQua: code,
        DuongDanTepTinKetQua: url,
      }),
    ),
  })
  if (status !== undefined) loseStanding(into, dossier, status)
  return okUnless(into.problems, () => ({ value: payload, losses: into.losses }))
}

/** What the status cannot say about where the dossier stands. */
function loseStanding(
  into: Gathering,
  { state, outcome, intakeSupplement }: PortalDossier,
  status: PortalStatus,
) {
  if (status === 8 && outcome === 'refused') {
    into.losses.push({
      code: 'national-portal.refusal-sent-as-stopped',
      params: { status },
      path: ['outcome'],
    })
  } else if ((state === 'resolved' || state === 'returned') && outcome !== undefined) {
    into.losses.push({ code: 'national-portal.outcome-lost', params: { status, outcome }, path: ['outcome'] })
  }
  if (status === 5 && intakeSupplement === 'asked') {
    into.losses.push({
      code: 'national-portal.supplement-stage-lost',
      params: {},
      path: ['intakeSupplement'],
    })
  }
}

function identity(into: Gathering, { applicant }: PortalDossier, { dialect }: PortalOptions) {
  if (applicant.identity === undefined) return undefined
  const path = ['applicant', 'identity'] as const
  const { kind, number } = applicant.identity
  take(into, checkIdentity(kind, number), ...path, 'number')
  const code = take(into, encodeWord(dialect, 'identityKind', kind), ...path, 'kind')
  return { LoaiDinhDanh: code ?? '', SoDinhDanh: number }
}

function supplement(into: Gathering, one: PortalSupplement, index: number): SupplementPayload {
  const at = (field: string) => ['supplements', index, field]
  return compact<SupplementPayload>({
    HoSoBoSungId: one.id,
    NguoiYeuCauBoSung: one.requestedBy,
    NoiDungBoSung: one.content,
    NgayBoSung: time(into, one.requestedAt, ...at('requestedAt')),
    NgayTiepNhanBoSung: timeIf(into, one.receivedAt, ...at('receivedAt')),
    NguoiTiepNhanBoSung: one.receivedBy,
    NgayHenTraTruoc: dueIf(one.dueBefore),
    NgayHenTraMoi: dueIf(one.dueAfter),
  })
}

function time(into: Gathering, at: Instant, ...path: readonly (string | number)[]): string {
  if (!at.endsWith('.000Z')) into.losses.push({ code: 'national-portal.milliseconds-lost', params: {}, path })
  return formatPortalTime(at)
}

function timeIf(into: Gathering, at: Instant | undefined, ...path: readonly (string | number)[]) {
  return at === undefined ? undefined : time(into, at, ...path)
}

function dueIf(due: DueMoment | undefined): string | undefined {
  return due === undefined ? undefined : formatPortalDue(due)
}

function cut(into: Gathering, summary: string | undefined): string | undefined {
  if (summary === undefined || summary.length <= SUMMARY_LIMIT) return summary
  const params = { length: summary.length, limit: SUMMARY_LIMIT }
  into.losses.push({ code: 'national-portal.text-cut', params, path: ['summary'] })
  // Never half of a surrogate pair.
  return summary.slice(0, SUMMARY_LIMIT).replace(/[\ud800-\udbff]$/, '')
}

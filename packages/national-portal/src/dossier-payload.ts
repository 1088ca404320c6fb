import type { Channel, Instant, ProcedureCode } from '@motcua/core'
import type { ApplicantKind, Dialect, IdentityKind } from './code-table.ts'
import type { PortalLoss } from './messages.ts'
import type { DueMoment } from './portal-time.ts'
import type { DossierStanding, StatusOptions } from './status.ts'

/** Who the dossier belongs to (*chủ hồ sơ*), as the portal wants to know them. Personal data. */
export interface PortalApplicant {
  /** Person, enterprise or body. */
  readonly kind: ApplicantKind
  /** Name. */
  readonly name: string
  /** Identity number, of a person. */
  readonly identity?: { readonly kind: IdentityKind; readonly number: string }
  /** E-mail address. */
  readonly email?: string
  /** Telephone number. */
  readonly phone?: string
}

/** The field of a procedure (*lĩnh vực*), as far as it is known. */
export interface ProcedureField {
  /** Code of the field. */
  readonly code?: string
  /** Name of the field. */
  readonly name?: string
}

/** A file handed in (*tài liệu nộp*). */
export interface PortalAttachment {
  /** The file's id. */
  readonly id: string
  /** The file's name. */
  readonly name: string
  /** Code of the component (*thành phần hồ sơ*) it serves. */
  readonly component?: string
  /** Where it can be fetched. */
  readonly url?: string
}

/** One request for supplements (*yêu cầu bổ sung*) and its answer. */
export interface PortalSupplement {
  /** The request's id. */
  readonly id: string
  /** Who asked. */
  readonly requestedBy: string
  /** What is missing and why. */
  readonly content: string
  /** When it was asked. */
  readonly requestedAt: Instant
  /** When the missing part came. */
  readonly receivedAt?: Instant
  /** Who received it. */
  readonly receivedBy?: string
  /** The appointment before. */
  readonly dueBefore?: DueMoment
  /** The appointment after. */
  readonly dueAfter?: DueMoment
}

/** A paper of the result (*giấy tờ kết quả*). */
export interface PortalResultPaper {
  /** The paper's id. */
  readonly id: string
  /** Its name. */
  readonly name: string
  /** Code of the result, e.g. `KQ.G15.000031`. */
  readonly code?: string
  /** Where the file can be fetched. */
  readonly url?: string
}

/** What the portal is told about a dossier (*hồ sơ*): the host fills it from its own records. */
export interface PortalDossier extends DossierStanding {
  /** Code of the dossier (*mã hồ sơ*). */
  readonly code: string
  /** The procedure. */
  readonly procedure: {
    readonly code: ProcedureCode
    readonly name: string
    readonly field?: ProcedureField
  }
  /** Summary (*trích yếu*), at most {@link SUMMARY_LIMIT} characters. */
  readonly summary?: string
  /** The agency that processes it (*đơn vị xử lý*). */
  readonly processingUnit: string
  /** A note. */
  readonly note?: string
  /** How it was lodged. */
  readonly channel: Channel
  /** Who it belongs to. */
  readonly applicant: PortalApplicant
  /** When it was handed in (*ngày nộp*). */
  readonly submittedAt: Instant
  /** When it was accepted (*ngày tiếp nhận*). */
  readonly acceptedAt?: Instant
  /** The appointment (*ngày hẹn trả*). */
  readonly due?: DueMoment
  /** When the work on it ended (*ngày kết thúc xử lý*). */
  readonly finishedAt?: Instant
  /** When the result was returned (*ngày trả*). */
  readonly returnedAt?: Instant
  /** When it was refused (*ngày từ chối*). */
  readonly refusedAt?: Instant
  /** Files handed in. */
  readonly attachments: readonly PortalAttachment[]
  /** Requests for supplements, oldest first. */
  readonly supplements: readonly PortalSupplement[]
  /** Papers of the result. */
  readonly results: readonly PortalResultPaper[]
}

/** The longest summary the portal takes, in UTF-16 units. */
export const SUMMARY_LIMIT = 1000

/** A file in {@link DossierPayload}. */
export interface AttachmentPayload {
  /** Id of the file. */
  readonly TepDinhKemId: string
  /** Name of the file. */
  readonly TenTepDinhKem: string
  /** Code of the component it serves. */
  readonly MaThanhPhanHoSo?: string
  /** Where it can be fetched. */
  readonly DuongDanTaiTepTin?: string
}

/** A request for supplements in {@link DossierPayload}. */
export interface SupplementPayload {
  /** Id of the request. */
  readonly HoSoBoSungId: string
  /** Who asked. */
  readonly NguoiYeuCauBoSung: string
  /** What is missing and why. */
  readonly NoiDungBoSung: string
  /** When it was asked. */
  readonly NgayBoSung: string
  /** When the missing part came. */
  readonly NgayTiepNhanBoSung?: string
  /** Who received it. */
  readonly NguoiTiepNhanBoSung?: string
  /** The appointment before. */
  readonly NgayHenTraTruoc?: string
  /** The appointment after. */
  readonly NgayHenTraMoi?: string
}

/** A paper of the result in {@link DossierPayload}. */
export interface ResultPaperPayload {
  /** Id of the paper. */
  readonly GiayToId: string
  /** Name of the paper. */
  readonly TenGiayTo: string
  /** Code of the result. */
  readonly MaGiayToKetQua?: string
  /** Where the file can be fetched. */
  readonly DuongDanTepTinKetQua?: string
}

/**
 * A dossier as it goes over the wire: field names as the sending systems write them, every value a text, times as
 * `yyyyMMddHHmmss` on the clock of Vietnam.
 */
export interface DossierPayload {
  /** Code of the dossier. */
  readonly MaHoSo: string
  /** Code of the procedure. */
  readonly MaTTHC: string
  /** Name of the procedure. */
  readonly TenTTHC: string
  /** Code of the field. */
  readonly MaLinhVuc?: string
  /** Name of the field. */
  readonly TenLinhVuc?: string
  /** Summary. */
  readonly TrichYeuHoSo?: string
  /** The agency that processes it. */
  readonly DonViXuLy: string
  /** A note. */
  readonly GhiChu?: string
  /** Channel, by the dialect’s code. */
  readonly KenhThucHien: string
  /** Name of the applicant. */
  readonly ChuHoSo: string
  /** Kind of applicant, by the dialect’s code. */
  readonly LoaiDoiTuong: string
  /** Identity number of the applicant and its kind. */
  readonly DinhDanhCHS?: { readonly LoaiDinhDanh: string; readonly SoDinhDanh: string }
  /** E-mail of the applicant. */
  readonly Email?: string
  /** Telephone of the applicant. */
  readonly SoDienThoai?: string
  /** When it was handed in. */
  readonly NgayNopHoSo: string
  /** When it was accepted. */
  readonly NgayTiepNhan?: string
  /** The appointment. */
  readonly NgayHenTra?: string
  /** When the work on it ended. */
  readonly NgayKetThucXuLy?: string
  /** When the result was returned. */
  readonly NgayTra?: string
  /** When it was refused. */
  readonly NgayTuChoi?: string
  /** Status, 1 to 10. */
  readonly TrangThaiHoSo: string
  /** Files handed in. */
  readonly TaiLieuNop: readonly AttachmentPayload[]
  /** Requests for supplements. */
  readonly DanhSachHoSoBoSung: readonly SupplementPayload[]
  /** Papers of the result. */
  readonly DanhSachGiayToKetQua: readonly ResultPaperPayload[]
}

/** What differs between receivers. */
export interface PortalOptions extends StatusOptions {
  /** Whose code lists are spoken. */
  readonly dialect: Dialect
}

/** A document on the other side, with all that was lost or left uncertain on the way. */
export interface Converted<T> {
  /** The document. */
  readonly value: T
  /** Empty when nothing was lost: reading it back gives the same again. */
  readonly losses: readonly PortalLoss[]
}

import {
  ChannelSchema,
  InstantSchema,
  PlainDateSchema,
  PlainTimeSchema,
  ProcedureCodeSchema,
} from '@motcua/core/schemas'
import * as z from 'zod'
import type { PortalAnswer } from './batch.ts'
import type { DossierPayload, PortalDossier } from './dossier-payload.ts'
import type { DueMoment } from './portal-time.ts'
import type { ProgressPayload } from './progress.ts'
import type { PortalStatus } from './status.ts'

/** A status of the portal, 1 to 10 (*trạng thái hồ sơ*). */
export const PortalStatusSchema: z.ZodType<PortalStatus> = /* @__PURE__ */ (() =>
  z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).meta({
    id: 'motcua.national-portal.PortalStatus',
    title: 'Trạng thái hồ sơ trên Cổng',
    description: 'The status of a dossier on the national portal.',
  }))()

/** An appointment: a day, and an hour where one was promised (*ngày hẹn trả*). */
export const DueMomentSchema: z.ZodType<DueMoment> = /* @__PURE__ */ (() =>
  z.object({ dueOn: PlainDateSchema, dueTime: PlainTimeSchema.exactOptional() }).meta({
    id: 'motcua.national-portal.DueMoment',
    title: 'Ngày hẹn trả',
    description: 'The day, and the hour where one was promised, that a result is due.',
  }))()

/** What the portal is told about a dossier. */
export const PortalDossierSchema: z.ZodType<PortalDossier> = /* @__PURE__ */ (() =>
  z
    .object({
      state: z.enum([
        'draft',
        'submitted',
        'notAccepted',
        'accepted',
        'inProcess',
        'awaitingSupplement',
        'awaitingObligation',
        'withdrawRequested',
        'stopped',
        'resolved',
        'returned',
      ]),
      outcome: z.enum(['granted', 'refused']).exactOptional(),
      intakeSupplement: z.literal('asked').exactOptional(),
      code: z.string().min(1),
      procedure: z.object({
        code: ProcedureCodeSchema,
        name: z.string().min(1),
        field: z
          .object({ code: z.string().exactOptional(), name: z.string().exactOptional() })
          .exactOptional(),
      }),
      summary: z.string().exactOptional(),
      processingUnit: z.string().min(1),
      note: z.string().exactOptional(),
      channel: ChannelSchema,
      applicant: z.object({
        kind: z.enum(['citizen', 'enterprise', 'stateBody', 'organisation', 'householdBusiness']),
        name: z.string().min(1),
        identity: z
          .object({ kind: z.enum(['citizenCard', 'oldIdentityCard']), number: z.string() })
          .exactOptional(),
        email: z.string().exactOptional(),
        phone: z.string().exactOptional(),
      }),
      submittedAt: InstantSchema,
      acceptedAt: InstantSchema.exactOptional(),
      due: DueMomentSchema.exactOptional(),
      finishedAt: InstantSchema.exactOptional(),
      returnedAt: InstantSchema.exactOptional(),
      refusedAt: InstantSchema.exactOptional(),
      attachments: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          component: z.string().exactOptional(),
          url: z.string().exactOptional(),
        }),
      ),
      supplements: z.array(
        z.object({
          id: z.string(),
          requestedBy: z.string(),
          content: z.string(),
          requestedAt: InstantSchema,
          receivedAt: InstantSchema.exactOptional(),
          receivedBy: z.string().exactOptional(),
          dueBefore: DueMomentSchema.exactOptional(),
          dueAfter: DueMomentSchema.exactOptional(),
        }),
      ),
      results: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          code: z.string().exactOptional(),
          url: z.string().exactOptional(),
        }),
      ),
    })
    .meta({
      id: 'motcua.national-portal.PortalDossier',
      title: 'Hồ sơ gửi lên Cổng',
      description: 'What the national portal is told about a dossier. Holds personal data.',
    }))()

/**
 * A dossier on the wire. Fields of the sender's own are kept, so that reading can name them; lists that are not sent
 * are read as empty.
 */
export const DossierPayloadSchema: z.ZodType<DossierPayload> = /* @__PURE__ */ (() => {
  const text = () => z.string().exactOptional()
  const list = <T extends z.ZodType>(item: T) => z.array(item).default(() => [])
  return z
    .looseObject({
      MaHoSo: z.string().min(1),
      MaTTHC: z.string(),
      TenTTHC: z.string(),
      MaLinhVuc: text(),
      TenLinhVuc: text(),
      TrichYeuHoSo: text(),
      DonViXuLy: z.string(),
      GhiChu: text(),
      KenhThucHien: z.string(),
      ChuHoSo: z.string(),
      LoaiDoiTuong: z.string(),
      DinhDanhCHS: z.object({ LoaiDinhDanh: z.string(), SoDinhDanh: z.string() }).exactOptional(),
      Email: text(),
      SoDienThoai: text(),
      NgayNopHoSo: z.string(),
      NgayTiepNhan: text(),
      NgayHenTra: text(),
      NgayKetThucXuLy: text(),
      NgayTra: text(),
      NgayTuChoi: text(),
      TrangThaiHoSo: z.string(),
      TaiLieuNop: list(
        z.looseObject({
          TepDinhKemId: z.string(),
          TenTepDinhKem: z.string(),
          MaThanhPhanHoSo: text(),
          DuongDanTaiTepTin: text(),
        }),
      ),
      DanhSachHoSoBoSung: list(
        z.looseObject({
          HoSoBoSungId: z.string(),
          NguoiYeuCauBoSung: z.string(),
          NoiDungBoSung: z.string(),
          NgayBoSung: z.string(),
          NgayTiepNhanBoSung: text(),
          NguoiTiepNhanBoSung: text(),
          NgayHenTraTruoc: text(),
          NgayHenTraMoi: text(),
        }),
      ),
      DanhSachGiayToKetQua: list(
        z.looseObject({
          GiayToId: z.string(),
          TenGiayTo: z.string(),
          MaGiayToKetQua: text(),
          DuongDanTepTinKetQua: text(),
        }),
      ),
    })
    .meta({
      id: 'motcua.national-portal.DossierPayload',
      title: 'Gói tin hồ sơ',
      description: 'A dossier on the wire; times are yyyyMMddHHmmss on the clock of Vietnam.',
    }) as z.ZodType<DossierPayload>
})()

/** One step of a dossier on the wire (*tiến trình xử lý*). */
export const ProgressPayloadSchema: z.ZodType<ProgressPayload> = /* @__PURE__ */ (() =>
  z
    .object({
      MaHoSo: z.string().min(1),
      NguoiXuLy: z.string(),
      ChucDanh: z.string().exactOptional(),
      ThoiDiemXuLy: z.string(),
      PhongBanXuLy: z.string().exactOptional(),
      NoiDungXuLy: z.string(),
      TrangThai: z.string(),
      NgayBatDau: z.string().exactOptional(),
      NgayKetThucTheoQuyDinh: z.string().exactOptional(),
    })
    .meta({
      id: 'motcua.national-portal.ProgressPayload',
      title: 'Gói tin tiến trình xử lý',
      description: 'One step of a dossier on the wire; ten go into one call.',
    }))()

/** What the portal answers. */
export const PortalAnswerSchema: z.ZodType<PortalAnswer> = /* @__PURE__ */ (() =>
  z.object({ error_code: z.string() }).meta({
    id: 'motcua.national-portal.PortalAnswer',
    title: 'Kết quả trả về của Cổng',
    description: 'The portal’s answer; error code 0 is success.',
  }))()

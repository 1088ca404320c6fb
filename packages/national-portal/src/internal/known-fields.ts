import type { DossierPayload } from '../dossier-payload.ts'
import type { PortalLoss } from '../messages.ts'

type Known<T> = Readonly<Record<keyof T, 'known'>>
type ItemOf<F extends 'TaiLieuNop' | 'DanhSachHoSoBoSung' | 'DanhSachGiayToKetQua'> =
  DossierPayload[F][number]

// The compiler keeps these complete: a field added to the payload must be added here.
const ofDossier: Known<DossierPayload> = {
  MaHoSo: 'known',
  MaTTHC: 'known',
  TenTTHC: 'known',
  MaLinhVuc: 'known',
  TenLinhVuc: 'known',
  TrichYeuHoSo: 'known',
  DonViXuLy: 'known',
  GhiChu: 'known',
  KenhThucHien: 'known',
  ChuHoSo: 'known',
  LoaiDoiTuong: 'known',
  DinhDanhCHS: 'known',
  Email: 'known',
  SoDienThoai: 'known',
  NgayNopHoSo: 'known',
  NgayTiepNhan: 'known',
  NgayHenTra: 'known',
  NgayKetThucXuLy: 'known',
  NgayTra: 'known',
  NgayTuChoi: 'known',
  TrangThaiHoSo: 'known',
  TaiLieuNop: 'known',
  DanhSachHoSoBoSung: 'known',
  DanhSachGiayToKetQua: 'known',
}

const ofAttachment: Known<ItemOf<'TaiLieuNop'>> = {
  TepDinhKemId: 'known',
  TenTepDinhKem: 'known',
  MaThanhPhanHoSo: 'known',
  DuongDanTaiTepTin: 'known',
}

const ofSupplement: Known<ItemOf<'DanhSachHoSoBoSung'>> = {
  HoSoBoSungId: 'known',
  NguoiYeuCauBoSung: 'known',
  NoiDungBoSung: 'known',
  NgayBoSung: 'known',
  NgayTiepNhanBoSung: 'known',
  NguoiTiepNhanBoSung: 'known',
  NgayHenTraTruoc: 'known',
  NgayHenTraMoi: 'known',
}

const ofResult: Known<ItemOf<'DanhSachGiayToKetQua'>> = {
  GiayToId: 'known',
  TenGiayTo: 'known',
  MaGiayToKetQua: 'known',
  DuongDanTepTinKetQua: 'known',
}

/** The fields of a payload that have no place in a dossier, each with its path. */
export function fieldsNotRead(payload: DossierPayload): readonly PortalLoss[] {
  const unread = (record: object, known: object, ...path: readonly (string | number)[]) =>
    Object.keys(record)
      .filter((key) => !Object.hasOwn(known, key))
      .map(
        (key): PortalLoss => ({ code: 'national-portal.field-not-read', params: {}, path: [...path, key] }),
      )
  return [
    ...unread(payload, ofDossier),
    ...payload.TaiLieuNop.flatMap((one, i) => unread(one, ofAttachment, 'TaiLieuNop', i)),
    ...payload.DanhSachHoSoBoSung.flatMap((one, i) => unread(one, ofSupplement, 'DanhSachHoSoBoSung', i)),
    ...payload.DanhSachGiayToKetQua.flatMap((one, i) => unread(one, ofResult, 'DanhSachGiayToKetQua', i)),
  ]
}

import type { Localized } from '@motcua/core'

/** Something a dossier knows and no payload has a field for. */
export interface NeverCarried {
  /** What it is. */
  readonly what: Localized
  /** What the receiver therefore cannot do. */
  readonly consequence: Localized
}

/**
 * What is lost in every transfer, whatever the options (*danh mục dữ liệu không chuyển được*). What is lost in one
 * dossier is listed with its payload.
 */
export const neverCarried: readonly NeverCarried[] = [
  {
    what: {
      vi: 'Nhật ký sự kiện và chuỗi mã băm của hồ sơ',
      en: 'The dossier’s log of events and its chain of digests',
    },
    consequence: {
      vi: 'Bên nhận không tự kiểm chứng được lịch sử hồ sơ.',
      en: 'The receiver cannot verify the history.',
    },
  },
  {
    what: {
      vi: 'Thời hạn theo quy định, cách tính và phiên bản lịch nghỉ',
      en: 'The term, how it was counted and the version of the calendar',
    },
    consequence: {
      vi: 'Bên nhận chỉ thấy ngày hẹn trả, không tính lại được.',
      en: 'The receiver sees the appointment only and cannot compute it again.',
    },
  },
  {
    what: {
      vi: 'Các lần tạm dừng, tính lại, xin lỗi và hẹn lại ngoài lần bổ sung',
      en: 'Pauses, restarts, apologies and re-appointments other than for supplements',
    },
    consequence: {
      vi: 'Bên nhận không phân biệt được ngày hẹn ban đầu với ngày hẹn lại.',
      en: 'The receiver cannot tell the first appointment from a later one.',
    },
  },
  {
    what: {
      vi: 'Thời hạn của từng cơ quan trong hồ sơ liên thông, ý kiến phối hợp',
      en: 'Each agency’s share of an interlinked dossier, and consultations',
    },
    consequence: {
      vi: 'Chậm ở cơ quan nào không thể hiện trên Cổng.',
      en: 'The portal does not show which agency was late.',
    },
  },
  {
    what: {
      vi: 'Phí, lệ phí và trạng thái thanh toán: mã loại phí của các hệ thống chưa thống nhất',
      en: 'Charges, fees and their payment: the systems’ codes for them were not settled',
    },
    consequence: {
      vi: 'Phải gửi riêng cho đến khi có bảng mã chính thức.',
      en: 'They are to be sent apart until an official list of codes is found.',
    },
  },
]

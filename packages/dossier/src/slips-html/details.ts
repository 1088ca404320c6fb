/** A person or organisation as a slip names it, from the erasable record. What is missing becomes a line to write on. */
export interface PrintedPerson {
  /** *Họ và tên* or *tên tổ chức*. */
  readonly name: string
  /** *Địa chỉ*. */
  readonly address?: string
  /** *Số điện thoại*. */
  readonly phone?: string
  /** *Email*. */
  readonly email?: string
  /** *Số định danh cá nhân* or the number of the organisation. */
  readonly idNumber?: string
}

/** The desk that makes a slip out, as its head names it. */
export interface PrintedOffice {
  /** The authority it belongs to, such as `UBND huyện Sông Lô`. */
  readonly authority: string
  /** Its own name, such as `Bộ phận Tiếp nhận và Trả kết quả`. */
  readonly name: string
  /** The place before the date, such as `Sông Lô`. */
  readonly place: string
  /** Whom to ask: name, telephone, room. */
  readonly contact?: string
}

/** Who signs for the office. */
export interface PrintedSignatory {
  /** The words above the signature, such as `KT. Trưởng phòng`; the form's own words when absent. */
  readonly title?: string
  /** The name below it. */
  readonly name?: string
}

/**
 * What a slip shows beside its data. None of it is in events: the host reads it from records that can be erased, hands
 * it in for printing, and keeps the print-out as its rules on papers say.
 */
export interface SlipDetails {
  readonly office: PrintedOffice
  /** Whose matter it is. */
  readonly applicant: PrintedPerson
  /** Who handed it in, when somebody else. */
  readonly submitter?: PrintedPerson
  /** The number of the paper (*Số*), such as `125/TNHS`. */
  readonly documentNumber?: string
  /** Who signs for the office. */
  readonly signatory?: PrintedSignatory
  /** Names of desks and agencies by id; a unit without one is shown by its id. */
  readonly unitNames?: Readonly<Record<string, string>>
  /** Where the result is collected; the office when absent. */
  readonly collectAt?: string
  /** How many sets of the dossier were handed in (*số bộ hồ sơ*). */
  readonly sets?: number
  /** What the QR code says, such as the address of the public look-up; the dossier code when absent. */
  readonly qrText?: string
}

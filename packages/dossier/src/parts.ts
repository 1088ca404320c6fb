import type { Instant, Level, PlainDate, ProcedureCode } from '@motcua/core'

/** Which procedure a dossier is for, as it was on the day of submission (*thủ tục hành chính*). */
export interface ProcedureRef {
  /** Its code. */
  readonly code: ProcedureCode
  /** The version the dossier is handled under. */
  readonly version: number
  /** Its name. */
  readonly name: string
  /** Its field (*lĩnh vực*); `null` when the catalogue does not state it. */
  readonly field: { readonly code: string | null; readonly name: string } | null
  /** The level that handles this dossier (*cấp thực hiện*); `null` when not known. */
  readonly level: Level | null
}

/**
 * The promise printed on the slip (*ngày hẹn trả kết quả*). It is a fact that stays as it was given, with the calendar
 * it was computed from; what is due by law is derived from the clock ({@link deadlineOf}).
 */
export interface Appointment {
  /** The day the result is due. */
  readonly dueOn: PlainDate
  /** The last instant of it. */
  readonly dueAt: Instant
  /** Digest of the calendar behind it. */
  readonly calendarVersion: string
}

/** A row of the table of papers on the receipt (*thành phần hồ sơ đã nhận*). */
export interface ReceivedComponent {
  /** Name or code of the component. */
  readonly name: string
  /** Originals (*bản chính*). */
  readonly originals: number
  /** Copies (*bản sao*). */
  readonly copies: number
}

/** Whether hand-over happened on paper or through the system. */
export type Medium = 'paper' | 'electronic'

/** Whether a request reaches the applicant through the one-stop desk or directly (Nghị định 61/2018, Điều 5.1e). */
export type Through = 'oneStop' | 'direct'

/** Whose fault made a further request necessary (Nghị định 63/2010, Điều 20.4). */
export type Fault = 'applicant' | 'authority'

/** Attendance of the applicant at a verification (Điều 19.3): when, where, how many took part, where the record is. */
export interface Attendance {
  /** When it took place. */
  readonly at: Instant
  /** Where. */
  readonly place: string
  /** Number of participants; their names stand in the record. */
  readonly participants: number
  /** Id of the stored verification record. */
  readonly record: string
}

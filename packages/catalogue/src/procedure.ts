import type { Channel, Level, OrganisationCode, PlainDate, ProcedureCode, Vnd } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import type { ProcessingPolicy } from './processing-policy.ts'
import type { Stated } from './stated.ts'
import type { Target } from './target.ts'

/** The field of a procedure (*lĩnh vực*). */
export interface ProcedureField {
  /** The code of the field (*mã ngành, lĩnh vực*), such as `G15-HT01`; `null` when the source shows only a name. */
  readonly code: string | null
  /** The name of the field as worded. */
  readonly name: string
}

/** An agency named by a procedure (*cơ quan*). */
export interface Authority {
  /** Its identification code, where the source gives it. */
  readonly code: OrganisationCode | null
  /** Its name as worded. */
  readonly name: string
}

/** The agencies of a procedure (*cơ quan giải quyết*), by what each does. */
export interface Authorities {
  /** Agencies with the power to decide (*cơ quan có thẩm quyền*). */
  readonly decides: readonly Authority[]
  /** Agencies the power is delegated to (*cơ quan được ủy quyền*). */
  readonly delegated: readonly Authority[]
  /** Agencies that carry it out (*cơ quan thực hiện*). */
  readonly executes: readonly Authority[]
  /** Agencies that work with them (*cơ quan phối hợp*). */
  readonly coordinates: readonly Authority[]
}

/**
 * What is known about one amount: fixed by rule; delegated to the provincial People's Council (then the amount is
 * unknown here, whatever a page displays); free; or unknown.
 */
export type FeeBasis = 'fixed' | 'delegated' | 'free' | 'unknown'

/** One line of the charges and fees of a channel (*phí, lệ phí*) as the procedure states it. */
export interface FeeStatement {
  /** `charge` is *phí*, `fee` is *lệ phí*; `null` when the source does not say. */
  readonly kind: 'charge' | 'fee' | null
  /** The name of the amount, where it has one. */
  readonly name: string | null
  /** The amount in đồng; `null` when it is delegated, unknown or not in đồng. */
  readonly amount: Vnd | null
  /** What is counted, such as `trang`; `null` = per dossier or not said. */
  readonly per: string | null
  /** What is known about the amount. */
  readonly basis: FeeBasis
  /** The wording of the source. */
  readonly raw: string | null
  /** The note beside the amount. */
  readonly note: string | null
}

/** How a channel's time limit is known: stated, stated as none, or missing (also: a number without its unit). */
export type TermState = 'stated' | 'none' | 'missing'

/** One way of lodging (*cách thức thực hiện*) with its own time limit and fees. */
export interface ChannelTerms {
  /** In person, online or by post. */
  readonly channel: Channel
  /** The time limit of this channel (*thời hạn giải quyết*); `null` unless it is stated. */
  readonly term: Term | null
  /** Whether the time limit is stated, stated as none, or missing. */
  readonly termState: TermState
  /** The wording of the time limit. */
  readonly rawTerm: string | null
  /** The charges and fees of this channel. */
  readonly fees: Stated<readonly FeeStatement[]>
  /** What else the source says of this channel. */
  readonly note: string | null
}

/**
 * One row of the dossier's components (*thành phần hồ sơ*). A row with neither originals nor copies is a `note`
 * shown in the table, not a document to be filed.
 */
export interface Component {
  /** `document` is something to file or to show; `note` is a row of text. */
  readonly kind: 'document' | 'note'
  /** The case the row belongs to (*trường hợp*); `null` = every case. */
  readonly case: string | null
  /** The code of the paper (*mã giấy tờ*), where the source gives it. */
  readonly code: string | null
  /** The wording of the row. */
  readonly name: string
  /** Whether the paper is handed in (*nộp*) or only shown (*xuất trình*). */
  readonly purpose: 'submit' | 'present'
  /** Number of originals (*bản chính*). */
  readonly originals: number
  /** Number of copies (*bản sao*). */
  readonly copies: number
  /** The name of its form (*mẫu đơn, tờ khai*), where it has one. */
  readonly form: string | null
}

/** One step of the way through a procedure (*trình tự thực hiện*). */
export interface ProcedureStep {
  /** The case the step belongs to; `null` = every case. */
  readonly case: string | null
  /** What is done. */
  readonly text: string
}

/** One result of a procedure (*kết quả thực hiện*). */
export interface ProcedureResult {
  /** The result code, such as `KQ.G15.000031`; `null` when the source gives none. */
  readonly code: string | null
  /** Its name; `null` when the source shows only a code. */
  readonly name: string | null
}

/** One text a procedure rests on (*căn cứ pháp lý*), by its number. */
export interface LegalBasisItem {
  /** The number, such as `60/2014/QH13`. */
  readonly number: string
  /** Its title, where the source gives it. */
  readonly title: string | null
  /** The day it was issued. */
  readonly issuedOn: PlainDate | null
  /** The day it took effect. */
  readonly effectiveOn: PlainDate | null
}

/** What the catalogue of the nation calls the kind of a procedure (*loại TTHC*). */
export type ProcedureKind = 'detailedByDelegation' | 'notDelegatedToLocality' | 'other'

/** What a procedure consists of (*bộ phận cấu thành*, Nghị định 63/2010/NĐ-CP, Điều 8.2), before it is announced. */
export interface ProcedureDraft {
  /** The code (*mã TTHC*), national or the edition of a province. */
  readonly code: ProcedureCode
  /** The name in Vietnamese (*tên thủ tục*). */
  readonly name: string
  /** The field (*lĩnh vực*). */
  readonly field: Stated<ProcedureField>
  /** The kind as the national catalogue names it; it is never derived from the code. */
  readonly kind: ProcedureKind | null
  /** The levels that carry it out (*cấp thực hiện*). */
  readonly levels: readonly Level[]
  /** Whom it is for (*đối tượng thực hiện*). */
  readonly targets: Stated<readonly Target[]>
  /** Who handles it (*cơ quan giải quyết*). */
  readonly authorities: Stated<Authorities>
  /** The way through it (*trình tự thực hiện*). */
  readonly steps: Stated<readonly ProcedureStep[]>
  /** Ways of lodging, each with its own time limit and fees. */
  readonly channels: readonly ChannelTerms[]
  /** What to file (*thành phần hồ sơ*). */
  readonly components: Stated<readonly Component[]>
  /** Number of sets to file (*số lượng hồ sơ*). */
  readonly sets: Stated<number>
  /** Forms (*mẫu đơn, mẫu tờ khai*). */
  readonly forms: Stated<readonly string[]>
  /** Results (*kết quả*). */
  readonly results: Stated<readonly ProcedureResult[]>
  /** Requirements and conditions (*yêu cầu, điều kiện*). */
  readonly conditions: Stated<readonly string[]>
  /** Texts it rests on (*căn cứ pháp lý*). */
  readonly legalBasis: Stated<readonly LegalBasisItem[]>
  /** How its dossiers are handled. */
  readonly policies: ProcessingPolicy
  /** Where the content was read from. */
  readonly source: string | null
}

/** The days a version is in force; both ends belong to it, `to: null` = until further notice. */
export interface Validity {
  /** First day. */
  readonly from: PlainDate
  /** Last day, or `null`. */
  readonly to: PlainDate | null
}

/** How a version came to be: a new procedure, an amendment of the one before, or the successor of others. */
export interface VersionOrigin {
  /** New, amended, or the successor of replaced procedures. */
  readonly kind: 'new' | 'amended' | 'replacement'
  /** The codes it replaced; empty otherwise. */
  readonly replaces: readonly ProcedureCode[]
}

/** How a version came to its end. */
export interface VersionEnding {
  /** Amended into the next version, replaced by another procedure, or abolished. */
  readonly kind: 'amended' | 'replaced' | 'abolished'
  /** The number of the decision that ended it. */
  readonly announcement: string
  /** The successor of a replaced procedure; `null` otherwise. */
  readonly successor: ProcedureCode | null
}

/**
 * One version of a procedure. Its content never changes; only its end is written, once, by the decision that ends it.
 * A dossier keeps to the version it was received under.
 */
export interface ProcedureVersion extends ProcedureDraft {
  /** 1 for the first version of a code, then counted up through its whole history. */
  readonly version: number
  /** The days it is in force. */
  readonly validity: Validity
  /** The number of the decision of announcement (*quyết định công bố*), or `null` when it is not known. */
  readonly announcedBy: string | null
  /** How it came to be. */
  readonly origin: VersionOrigin
  /** How it ended; `null` while no decision ends it. */
  readonly ending: VersionEnding | null
}

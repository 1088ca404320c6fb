import type { PlainDate, ProcedureCode } from '@motcua/core'
import type { CatalogueWarning } from './messages.ts'
import type { ProcedureDraft } from './procedure.ts'

/** Who announces (Nghị định 63/2010/NĐ-CP, Điều 13): a minister, a provincial chairman, or a delegated agency. */
export type AnnouncingAuthority = 'ministry' | 'province' | 'delegated'

/** One item of a decision of announcement (Nghị định 63/2010/NĐ-CP, Điều 14). */
export type AnnouncementItem =
  | {
      /** A newly issued procedure (*mới ban hành*). */
      readonly kind: 'new'
      /** Its content. */
      readonly procedure: ProcedureDraft
    }
  | {
      /** An amended procedure (*sửa đổi, bổ sung*): same code, next version. */
      readonly kind: 'amended'
      /** Its whole new content. */
      readonly procedure: ProcedureDraft
    }
  | {
      /** A procedure replaced by another (*thay thế*). */
      readonly kind: 'replaced'
      /** The code that ends. */
      readonly code: ProcedureCode
      /** The successor; several items may name the same one with the same content. */
      readonly by: ProcedureDraft
    }
  | {
      /** A procedure abolished or cancelled (*bãi bỏ, hủy bỏ*): its history stays. */
      readonly kind: 'abolished'
      /** The code that ends. */
      readonly code: ProcedureCode
    }

/** A decision of announcement (*quyết định công bố thủ tục hành chính*). */
export interface Announcement {
  /** Its number, such as `1703/QĐ-UBND`. */
  readonly number: string
  /** Who issued it, as worded. */
  readonly issuer: string
  /** What kind of authority issued it; the limits of posting hang on it. `null` = not known. */
  readonly authority: AnnouncingAuthority | null
  /** The day it was signed. */
  readonly signedOn: PlainDate
  /** The day from which its items hold. */
  readonly effectiveOn: PlainDate
  /** The day the legal text behind it takes effect, where it is another day or known apart. */
  readonly textEffectiveOn: PlainDate | null
  /** Whether the text was issued by the shortened procedure (*trình tự, thủ tục rút gọn*). */
  readonly shortened: boolean
  /** What it announces. */
  readonly items: readonly AnnouncementItem[]
}

/** What a catalogue keeps of a decision it has applied. */
export interface AnnouncementRecord extends Omit<Announcement, 'items'> {
  /** The items, by kind and code. */
  readonly items: readonly { readonly kind: AnnouncementItem['kind']; readonly code: ProcedureCode }[]
  /** What was doubtful about it without being refused. */
  readonly warnings: readonly CatalogueWarning[]
}

/** The least one has to say of a decision; the rest gets its typed default. */
export type AnnouncementInput = Pick<
  Announcement,
  'number' | 'issuer' | 'signedOn' | 'effectiveOn' | 'items'
> &
  Partial<Announcement>

/**
 * A decision of announcement from its least parts: authority unknown, no other day of effect, not shortened.
 *
 * @example
 * ```ts
 * const decision = createAnnouncement({
 *   number: '1703/QĐ-UBND',
 *   issuer: 'UBND tỉnh Vĩnh Phúc',
 *   signedOn: plainDate('2021-03-01'),
 *   effectiveOn: plainDate('2021-03-01'),
 *   items: [],
 * })
 * decision.authority // => null
 * ```
 */
export function createAnnouncement(input: AnnouncementInput): Announcement {
  return { authority: null, textEffectiveOn: null, shortened: false, ...input }
}

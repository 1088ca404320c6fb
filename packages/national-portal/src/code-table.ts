import { type Channel, fail, type Level, ok, type Result } from '@motcua/core'
import type { NationalPortalProblem } from './messages.ts'

/**
 * Whose code lists are spoken. The lists contradict each other, so each dialect has its own; both were read in systems
 * that send to the national portal, neither in a published standard.
 * `province`: a provincial back-office. `ministry`: a ministry's adapter to the portal.
 */
export type Dialect = 'province' | 'ministry'

/** Who a dossier belongs to (*loại đối tượng*). */
export type ApplicantKind = 'citizen' | 'enterprise' | 'stateBody' | 'organisation' | 'householdBusiness'

/** An identity number's kind: 12-digit *căn cước công dân*, or the older 9-digit *chứng minh nhân dân*. */
export type IdentityKind = 'citizenCard' | 'oldIdentityCard'

/** What a handed-in paper is (*loại bản*). */
export type CopyKind = 'original' | 'copy' | 'electronic'

/** When a charge or fee is collected (*hình thức thu*). */
export type CollectedAt = 'receipt' | 'supplement' | 'return'

/** One list of codes of one dialect. A word without a code has none in that dialect. */
export type CodeTable<W extends string> = Readonly<Partial<Record<W, string>>>

/** The code lists of a dialect; an empty one was not seen there. */
export interface CodeTables {
  /** *Kênh thực hiện* (KENH). */
  readonly channel: CodeTable<Channel>
  /** *Loại đối tượng* (LoaiDoiTuong). */
  readonly applicantKind: CodeTable<ApplicantKind>
  /** *Loại định danh* (LoaiDinhDanh). */
  readonly identityKind: CodeTable<IdentityKind>
  /** *Cấp thực hiện* (CAPTHUCHIEN). */
  readonly level: CodeTable<Level>
  /** *Loại bản* (LoaiBan). */
  readonly copyKind: CodeTable<CopyKind>
  /** *Hình thức thu* (HinhThucThu). */
  readonly collectedAt: CodeTable<CollectedAt>
}

const channel: CodeTable<Channel> = { inPerson: '1', online: '2', post: '3' }
const identityKind: CodeTable<IdentityKind> = { citizenCard: '1', oldIdentityCard: '2' }

/** The code lists per dialect. */
export const codeTables: Readonly<Record<Dialect, CodeTables>> = {
  province: {
    channel,
    applicantKind: { citizen: '1', enterprise: '2', stateBody: '3', organisation: '4' },
    identityKind,
    level: { ministry: '0', province: '1', district: '2', commune: '3' },
    copyKind: {},
    collectedAt: {},
  },
  ministry: {
    channel,
    applicantKind: { citizen: '0', enterprise: '1', householdBusiness: '2' },
    identityKind,
    level: {},
    copyKind: { original: '0', copy: '1', electronic: '2' },
    collectedAt: { receipt: '1', supplement: '2', return: '4' },
  },
}

/** The words of one code list. */
export type WordOf<T extends keyof CodeTables> = keyof CodeTables[T] & string

/**
 * The code a word has in a dialect.
 *
 * @returns the code, or `national-portal.no-code`: a near one is never guessed.
 * @example
 * ```ts
 * encodeWord('ministry', 'applicantKind', 'citizen') // => { ok: true, value: '0' }
 * encodeWord('province', 'applicantKind', 'citizen') // => { ok: true, value: '1' }
 * encodeWord('ministry', 'applicantKind', 'stateBody').ok // => false
 * ```
 */
export function encodeWord<T extends keyof CodeTables>(
  dialect: Dialect,
  table: T,
  word: WordOf<T>,
): Result<string, NationalPortalProblem> {
  const codes: CodeTable<string> = codeTables[dialect][table]
  const code = codes[word]
  return code === undefined
    ? fail({ code: 'national-portal.no-code', params: { dialect, table, value: word } })
    : ok(code)
}

/**
 * The word a code stands for in a dialect, or `national-portal.unknown-code`.
 *
 * @example
 * ```ts
 * decodeWord('ministry', 'channel', '3') // => { ok: true, value: 'post' }
 * ```
 */
export function decodeWord<T extends keyof CodeTables>(
  dialect: Dialect,
  table: T,
  code: string,
): Result<WordOf<T>, NationalPortalProblem> {
  const codes: CodeTable<string> = codeTables[dialect][table]
  const found = Object.entries(codes).find(([, value]) => value === code)
  return found
    ? ok(found[0] as WordOf<T>)
    : fail({ code: 'national-portal.unknown-code', params: { dialect, table, value: code } })
}

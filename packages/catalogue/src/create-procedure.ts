import type { PlainDate, ProcedureCode } from '@motcua/core'
import type {
  ChannelTerms,
  Component,
  ProcedureDraft,
  ProcedureVersion,
  VersionEnding,
  VersionOrigin,
} from './procedure.ts'
import { defaultProcessingPolicy, type ProcessingPolicy } from './processing-policy.ts'
import { missing } from './stated.ts'

/** A channel from its least parts: a term makes it `stated`. */
export type ChannelInput = Pick<ChannelTerms, 'channel'> & Partial<ChannelTerms>

/** A component from its least parts. */
export type ComponentInput = Pick<Component, 'name'> & Partial<Component>

/** The least one has to say of a procedure. */
export interface ProcedureInput
  extends Partial<Omit<ProcedureDraft, 'code' | 'name' | 'channels' | 'policies'>> {
  /** The code; checked by `checkProcedure`, not here. */
  readonly code: ProcedureCode
  /** The name in Vietnamese. */
  readonly name: string
  /** The channels; a channel may leave out all but its name. */
  readonly channels?: readonly ChannelInput[]
  /** What differs from the default policy. */
  readonly policies?: Partial<ProcessingPolicy>
}

/** A channel with typed defaults: no term means `missing`, fees not mentioned are missing. */
export function createChannel(input: ChannelInput): ChannelTerms {
  const term = input.term ?? null
  return {
    term,
    termState: term === null ? 'missing' : 'stated',
    rawTerm: null,
    fees: missing(),
    note: null,
    ...input,
  }
}

/** A row of the dossier's components; without originals and copies it is a note, not a document. */
export function createComponent(input: ComponentInput): Component {
  const originals = input.originals ?? 0
  const copies = input.copies ?? 0
  return {
    kind: originals + copies > 0 ? 'document' : 'note',
    case: null,
    code: null,
    purpose: 'submit',
    form: null,
    ...input,
    originals,
    copies,
  }
}

/**
 * A procedure from its least parts. Every part not given is *missing* (never "none"), every policy not given is the
 * default one. Nothing is validated here: `checkProcedure` and `applyAnnouncement` do that.
 *
 * @example
 * ```ts
 * const birth = createProcedure({
 *   code: procedureCode('1.001193'),
 *   name: 'Thủ tục đăng ký khai sinh',
 *   levels: ['commune'],
 *   channels: [{ channel: 'inPerson', term: { unit: 'workingDay', amount: 1 } }],
 * })
 * birth.components.state // => 'missing'
 * birth.channels[0]?.termState // => 'stated'
 * ```
 */
export function createProcedure(input: ProcedureInput): ProcedureDraft {
  return {
    field: missing(),
    kind: null,
    levels: [],
    targets: missing(),
    authorities: missing(),
    steps: missing(),
    components: missing(),
    sets: missing(),
    forms: missing(),
    results: missing(),
    conditions: missing(),
    legalBasis: missing(),
    source: null,
    ...input,
    channels: (input.channels ?? []).map(createChannel),
    policies: { ...defaultProcessingPolicy, ...input.policies },
  }
}

/** What makes a version of a draft. */
export interface VersionInput {
  /** First day in force. */
  readonly from: PlainDate
  /** Last day in force; `null` (the default) = until further notice. */
  readonly to?: PlainDate | null
  /** Its number; 1 by default. */
  readonly version?: number
  /** The decision of announcement, if known. */
  readonly announcedBy?: string | null
  /** How it came to be; new by default. */
  readonly origin?: VersionOrigin
  /** How it ended; not ended by default. */
  readonly ending?: VersionEnding | null
}

/**
 * A version of a procedure without a catalogue around it, as a dossier or a test needs it.
 *
 * @example
 * ```ts
 * const birth = createProcedure({ code: procedureCode('1.001193'), name: 'Thủ tục đăng ký khai sinh' })
 * versionOf(birth, { from: plainDate('2021-01-01') }).version // => 1
 * ```
 */
export function versionOf(draft: ProcedureDraft, input: VersionInput): ProcedureVersion {
  return {
    ...draft,
    version: input.version ?? 1,
    validity: { from: input.from, to: input.to ?? null },
    announcedBy: input.announcedBy ?? null,
    origin: input.origin ?? { kind: 'new', replaces: [] },
    ending: input.ending ?? null,
  }
}

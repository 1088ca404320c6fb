import { type Catalogue, procedureOn, versionsOf } from '@motcua/catalogue'
import {
  type DossierId,
  fail,
  type Instant,
  invariant,
  motcuaError,
  ok,
  plainDateOf,
  type Result,
  regimeOn,
  type UnitId,
} from '@motcua/core'
import {
  type ChainHead,
  type DecisionContext,
  type Dossier,
  type DossierCode,
  decide,
  dossierPolicyOn,
  type PublicView,
  publicView,
  type SealedEvent,
  upcastEvent,
} from '@motcua/dossier'
import type { Storage } from '@motcua/storage'
import type { CatalogueDesk } from './catalogue-desk.ts'
import { createCodeDrawer } from './code-drawer.ts'
import type { DossierAnswer, DossierRequest } from './dossier-request.ts'
import { createDossierStore, type KnownDossier, unsealed } from './dossier-store.ts'
import { commandIdReused } from './internal/command-id-reused.ts'
import { createLanes } from './internal/lanes.ts'
import { readRecords } from './internal/read-records.ts'
import { retryConflicts } from './internal/retry.ts'
import { dossierStream, recordKinds } from './keys.ts'
import type { ShopProblem } from './messages.ts'
import type { OneStopShopOptions, Unit } from './options.ts'

/** The desk that handles dossiers (*bộ phận tiếp nhận và trả kết quả*). */
export interface DossierDesk {
  /**
   * Does one thing to one dossier: loads it, decides, and writes events, snapshot, number and messages in one commit.
   * A race that was lost is decided anew on the newer state.
   *
   * @returns the dossier, or every reason against it: nothing was written then
   */
  execute(request: DossierRequest): Promise<Result<DossierAnswer, ShopProblem>>
  /** A dossier as it stands, or null. */
  get(dossier: DossierId): Promise<Dossier | null>
  /**
   * What anybody may know who has a code: the code and how far the dossier is, nothing more (*tra cứu công khai*, Thông
   * tư 01/2018/TT-VPCP, Điều 16 khoản 2 điểm d). Null for a code nobody was given.
   */
  publicLookUp(code: DossierCode): Promise<PublicView | null>
  /** Everything that happened to a dossier, sealed, as it was written: `upcastEvent` gives the shape of this release. */
  history(dossier: DossierId): Promise<readonly SealedEvent[]>
  /** Every dossier with its history, by id: the memory it takes does not grow with their number. */
  files(): AsyncIterable<DossierFile>
}

/** A dossier with everything that is known of it. */
export interface DossierFile {
  /** How it stands. */
  readonly dossier: Dossier
  /** Where its history ends, as its snapshot remembers it. */
  readonly head: ChainHead
  /** Everything that happened to it. */
  readonly history: readonly SealedEvent[]
}

/** Opens the dossier desk of a shop. */
export function createDossierDesk(options: OneStopShopOptions, catalogue: CatalogueDesk): DossierDesk {
  const { storage } = options
  const store = createDossierStore(options)
  const codes = createCodeDrawer(options)
  const lanes = createLanes()
  const units = new Map(options.units.map((unit) => [unit.id, unit]))

  const once = async (request: DossierRequest): Promise<Result<DossierAnswer, ShopProblem>> => {
    const known = await store.load(request.dossier)
    const context = await contextOf(options, units, catalogue, request, known?.dossier ?? null)
    if (!context.ok) return context
    const answer = await codes.withCode(request, context.value, known?.dossier ?? null, async (draw) => {
      const decided = decide(known?.dossier ?? null, request.command, { ...context.value, ...draw.context })
      if (!decided.ok) {
        // A refusal has to rest on the newest state, and what is in memory may be behind another process.
        const newest = await store.reload(request.dossier)
        if (newest?.record !== known?.record) return ok(null)
        // A request answered before is often refused on the state it led to: that is no refusal.
        return (await replayed(storage, store.load, request)) ?? decided
      }
      const written = await store.save(request, known, decided.value, draw.records)
      if (written === null) return (await replayed(storage, store.load, request)) ?? unreachable()
      const done: DossierAnswer = { dossier: written, events: decided.value, outcome: 'done' }
      return ok(done)
    })
    if (!answer.ok) return answer
    return answer.value === null ? once(request) : ok(answer.value)
  }

  return {
    execute: (request) =>
      lanes.run(request.dossier, () =>
        retryConflicts(
          () => once(request),
          () => store.forget(request.dossier),
        ),
      ),
    get: async (dossier) => (await store.load(dossier))?.dossier ?? null,
    async publicLookUp(code) {
      const record = await storage.getRecord(recordKinds.dossierCode, code)
      const known = record && (await store.load(record.value as DossierId))
      return known && publicView(known.dossier)
    },
    async history(dossier) {
      return (await storage.readStream(dossierStream(dossier))).map(unsealed)
    },
    async *files() {
      for await (const { id, value } of readRecords(storage, recordKinds.dossier)) {
        const { dossier, head } = value as unknown as Omit<KnownDossier, 'record'>
        const stored = await storage.readStream(dossierStream(id as DossierId))
        yield { dossier, head, history: stored.map(unsealed) }
      }
    },
  }
}

/** The answer to a request that was answered before; null when it was not. */
async function replayed(
  storage: Storage,
  load: (dossier: DossierId) => Promise<KnownDossier | null>,
  request: DossierRequest,
): Promise<Result<DossierAnswer, ShopProblem> | null> {
  if (!(await storage.getReceipt(request.commandId))) return null
  const stored = await storage.readStream(dossierStream(request.dossier))
  const events = stored
    .filter((event) => event.commandId === request.commandId)
    .map((event) => upcastEvent(unsealed(event).event))
  const known = await load(request.dossier)
  if (events.length === 0 || known === null) {
    throw commandIdReused(request.commandId)
  }
  return ok({ dossier: known.dossier, events, outcome: 'replayed' })
}

function unreachable(): never {
  return invariant(false, 'A replayed commit has no receipt.') as never
}

/** The facts a decision rests on: unit, schedule, version of the procedure, regime, policy, time. */
async function contextOf(
  options: OneStopShopOptions,
  units: ReadonlyMap<UnitId, Unit>,
  catalogue: CatalogueDesk,
  request: DossierRequest,
  dossier: Dossier | null,
): Promise<Result<DecisionContext, ShopProblem>> {
  const at = request.at ?? options.clock()
  const today = plainDateOf(at)
  const desk = deskOf(request, dossier)
  const unit = desk === null ? undefined : units.get(desk)
  if (desk !== null && unit === undefined)
    return fail({ code: 'motcua.unknown-unit', params: { unit: desk } })
  const procedure = await procedureOf(catalogue, request, dossier, at)
  if (!procedure.ok) return procedure
  return ok({
    at,
    actor: request.actor,
    regime: regimeOn(today),
    schedule: unit?.schedule ?? options.schedule,
    procedure: procedure.value,
    // Like its regime, the policy of a dossier is fixed by the day it was received.
    policy: options.policy ?? dossierPolicyOn(plainDateOf(dossier?.acceptedAt ?? at)),
  })
}

function deskOf({ command }: DossierRequest, dossier: Dossier | null): UnitId | null {
  return dossier?.desk ?? ('desk' in command ? command.desk : null)
}

/** A dossier keeps the version it was lodged under; a new one gets the version in force. */
async function procedureOf(
  catalogue: CatalogueDesk,
  request: DossierRequest,
  dossier: Dossier | null,
  at: Instant,
): Promise<Result<DecisionContext['procedure'], ShopProblem>> {
  if (dossier !== null) {
    const { code, version } = dossier.procedure
    const find = (from: Catalogue) => versionsOf(from, code).find((one) => one.version === version)
    const found = find(await catalogue.current()) ?? find(await catalogue.refresh())
    if (found) return ok(found)
    throw motcuaError('motcua.lost-procedure', `The catalogue has lost version ${version} of ${code}.`)
  }
  if (request.procedure === undefined) {
    return fail({ code: 'motcua.procedure-needed', params: { dossier: request.dossier } })
  }
  const on = plainDateOf(at)
  const found = procedureOn(await catalogue.current(), request.procedure, on)
  return found.ok ? found : procedureOn(await catalogue.refresh(), request.procedure, on)
}

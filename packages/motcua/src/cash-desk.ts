import {
  type ActorId,
  type CommandId,
  dateParts,
  type Instant,
  ok,
  type PlainDate,
  plainDateOf,
  type Result,
} from '@motcua/core'
import {
  createReceiptSeries,
  formatReceiptKey,
  issueReceipt,
  newReceiptCounter,
  nextReceiptNumber,
  type Payment,
  type Receipt,
  type ReceiptCounter,
  type ReceiptLine,
  type ReceiptRecord,
  type ReceiptSeries,
  receiptRecord,
  type Statement,
  statement,
} from '@motcua/fees'
import { asJson, type Storage } from '@motcua/storage'
import { commandIdReused } from './internal/command-id-reused.ts'
import { createLanes } from './internal/lanes.ts'
import { retryConflicts } from './internal/retry.ts'
import { isPaymentStream, paymentStream, receiptCounter, recordKinds } from './keys.ts'
import { readWholeLog } from './log.ts'
import type { ShopProblem } from './messages.ts'
import type { OneStopShopOptions } from './options.ts'

/** Money that came in, to be recorded with its receipt. */
export interface CollectRequest {
  /** The same id again is the same request again. */
  readonly commandId: CommandId
  /** The payment. */
  readonly payment: Payment
  /** What it was for. */
  readonly lines: readonly ReceiptLine[]
  /** The series the receipt is numbered in. */
  readonly series: ReceiptSeries
  /** Who collected it. */
  readonly collector: ActorId
  /** When the receipt is issued; when the money came in, if absent. */
  readonly at?: Instant
}

/** A fact of the cash desk: money came in, or a receipt was issued for it. */
export type CashEntry =
  | { readonly kind: 'payment'; readonly payment: Payment }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptRecord }

/** The desk that takes money and gives receipts (*thu phí, lệ phí*). */
export interface CashDesk {
  /**
   * Records a payment and issues its receipt under the next number of the series, in one commit: no number is lost,
   * none is used twice, and no receipt is without its payment.
   */
  collect(request: CollectRequest): Promise<Result<Receipt, ShopProblem>>
  /** Every payment and receipt of a period, compared (*bảng kê*). */
  statement(period: { readonly from: PlainDate; readonly to: PlainDate }): Promise<Statement>
  /** Every payment with its receipts, in the order they were recorded. */
  entries(): AsyncIterable<CashEntry>
}

/** Opens the cash desk of a shop. */
export function createCashDesk({ storage }: OneStopShopOptions): CashDesk {
  const lanes = createLanes()

  const once = async (request: CollectRequest): Promise<Result<Receipt, ShopProblem>> => {
    const { commandId, payment, lines, series, collector } = request
    const checked = createReceiptSeries(series)
    if (!checked.ok) return checked
    const at = request.at ?? payment.paidAt
    const on = plainDateOf(at)
    const counterId = receiptCounter(series.id, dateParts(on).year)
    const stored = await storage.getRecord(recordKinds.counter, counterId)
    const counter = stored ? (stored.value as unknown as ReceiptCounter) : newReceiptCounter(series, on)
    const drawn = nextReceiptNumber(counter, series, on)
    if (!drawn.ok) return drawn
    const receipt = issueReceipt({ series, number: drawn.value.number, payment, lines, at, collector })
    if (!receipt.ok) return receipt
    const record = receiptRecord(receipt.value)
    const committed = await storage.commit({
      commandId,
      events: [
        {
          stream: paymentStream(payment.id),
          expectedVersion: 0,
          events: [
            { type: 'paid', at: payment.paidAt, data: asJson(payment) },
            { type: 'receiptIssued', at, data: asJson(record) },
          ],
        },
      ],
      records: [
        {
          kind: recordKinds.counter,
          id: counterId,
          expectedVersion: stored?.version ?? 0,
          value: asJson(drawn.value.counter),
        },
        {
          kind: recordKinds.receipt,
          id: formatReceiptKey(receipt.value),
          expectedVersion: 0,
          value: asJson(record),
        },
      ],
      messages: [],
    })
    return committed.replayed ? first(request) : receipt
  }

  /** The receipt a request led to before. */
  const first = async ({ commandId, payment }: CollectRequest): Promise<Result<Receipt, ShopProblem>> => {
    const events = await storage.readStream(paymentStream(payment.id))
    const issued = events.find((event) => event.commandId === commandId && event.type === 'receiptIssued')
    if (issued === undefined) throw commandIdReused(commandId)
    return ok((issued.data as unknown as ReceiptRecord).receipt)
  }

  return {
    collect: (request) =>
      lanes.run(request.series.id, () =>
        retryConflicts(async () =>
          (await storage.getReceipt(request.commandId)) ? first(request) : once(request),
        ),
      ),
    async statement(period) {
      const payments: Payment[] = []
      const receipts: ReceiptRecord[] = []
      for await (const entry of cashEntries(storage)) {
        if (entry.kind === 'payment') payments.push(entry.payment)
        else receipts.push(entry.receipt)
      }
      return statement({ period, payments, receipts })
    },
    entries: () => cashEntries(storage),
  }
}

async function* cashEntries(storage: Storage): AsyncGenerator<CashEntry> {
  for await (const { stream, type, data } of readWholeLog(storage)) {
    if (!isPaymentStream(stream)) continue
    if (type === 'paid') yield { kind: 'payment', payment: data as unknown as Payment }
    else yield { kind: 'receipt', receipt: data as unknown as ReceiptRecord }
  }
}

import {
  ActorIdSchema,
  ChannelSchema,
  DecimalSchema,
  DossierIdSchema,
  datedValueSchema,
  InstantSchema,
  LegalSourceSchema,
  PaymentIdSchema,
  PlainDateSchema,
  UnitIdSchema,
  VndSchema,
} from '@motcua/core/schemas'
import * as z from 'zod'
import type { FeeRequest } from './assess.ts'
import type { FeePrice, FeePricing, FeeRule, FeeSchedule } from './fee-rule.ts'
import type { Payment } from './payment.ts'
import type { Receipt, ReceiptKey, ReceiptRecord } from './receipt.ts'
import type { ReceiptCounter } from './receipt-counter.ts'
import type { ReceiptSeries } from './receipt-series.ts'
import type { FeeRelief } from './relief.ts'

/** How an amount is found (*cách tính*). */
export const FeePricingSchema: z.ZodType<FeePricing> = /* @__PURE__ */ (() =>
  z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('free') }),
      z.object({ kind: z.literal('fixed'), amount: VndSchema }),
      z.object({
        kind: z.literal('perUnit'),
        unit: z.string().min(1),
        amount: VndSchema,
        cap: VndSchema.exactOptional(),
      }),
      z.object({
        kind: z.literal('tiered'),
        unit: z.string().min(1),
        tiers: z.array(z.object({ upTo: z.int().min(1).exactOptional(), amount: VndSchema })).min(1),
        cap: VndSchema.exactOptional(),
        times: z.string().min(1).exactOptional(),
      }),
      z.object({ kind: z.literal('delegated') }),
      z.object({
        kind: z.literal('foreign'),
        currency: z.string().regex(/^[A-Z]{3}$/),
        amount: DecimalSchema,
        unit: z.string().min(1).exactOptional(),
      }),
    ])
    .meta({
      id: 'motcua.fees.FeePricing',
      title: 'Cách tính mức thu',
      description: 'How an amount is found; a delegated one is unknown until the province’s table is loaded.',
    }))()

/** The price of a rule while it is in force (*mức thu*). */
export const FeePriceSchema: z.ZodType<FeePrice> = /* @__PURE__ */ (() =>
  z
    .object({
      pricing: FeePricingSchema,
      byChannel: z
        .object({
          inPerson: FeePricingSchema.exactOptional(),
          online: FeePricingSchema.exactOptional(),
          post: FeePricingSchema.exactOptional(),
        })
        .exactOptional(),
    })
    .meta({
      id: 'motcua.fees.FeePrice',
      title: 'Mức thu',
      description: 'The price of a rule, the same on every channel but those listed.',
    }))()

/** One charge or fee (*một khoản phí, lệ phí*). */
export const FeeRuleSchema: z.ZodType<FeeRule> = /* @__PURE__ */ (() =>
  z
    .object({
      id: z.string().min(1),
      name: z.string().min(1),
      kind: z.enum(['charge', 'fee']),
      prices: z.array(datedValueSchema(FeePriceSchema)),
    })
    .meta({
      id: 'motcua.fees.FeeRule',
      title: 'Khoản phí, lệ phí',
      description: 'One charge (phí) or fee (lệ phí) and what it has cost over time.',
    }))()

/** An exemption or reduction (*miễn, giảm*). */
export const FeeReliefSchema: z.ZodType<FeeRelief> = /* @__PURE__ */ (() =>
  z
    .object({
      reason: z.string().min(1),
      name: z.string().min(1),
      kind: z.enum(['exemption', 'reduction']),
      share: DecimalSchema.exactOptional(),
      given: z.enum(['claimed', 'always']),
      rules: z.union([z.literal('all'), z.array(z.string())]),
      channels: z.array(ChannelSchema).exactOptional(),
      from: PlainDateSchema,
      to: PlainDateSchema.exactOptional(),
      law: LegalSourceSchema,
    })
    .meta({
      id: 'motcua.fees.FeeRelief',
      title: 'Miễn, giảm phí, lệ phí',
      description: 'An exemption or a reduction with its reason and the days it is open.',
    }))()

/** A table of charges and fees (*biểu mức thu*). */
export const FeeScheduleSchema: z.ZodType<FeeSchedule> = /* @__PURE__ */ (() =>
  z
    .object({
      id: z.string().min(1),
      rules: z.array(FeeRuleSchema),
      reliefs: z.array(FeeReliefSchema),
    })
    .meta({
      id: 'motcua.fees.FeeSchedule',
      title: 'Biểu mức thu phí, lệ phí',
      description: 'Charges and fees with their exemptions and reductions.',
    }))()

/** What a dossier asks to be assessed for. */
export const FeeRequestSchema: z.ZodType<FeeRequest> = /* @__PURE__ */ (() =>
  z
    .object({
      on: PlainDateSchema,
      channel: ChannelSchema,
      items: z.array(
        z.object({
          rule: z.string().min(1),
          quantities: z.record(z.string(), z.int().min(0)).exactOptional(),
        }),
      ),
      reasons: z.array(z.string().min(1)).exactOptional(),
      exchangeRates: z.record(z.string(), DecimalSchema).exactOptional(),
    })
    .meta({
      id: 'motcua.fees.FeeRequest',
      title: 'Yêu cầu xác định phí, lệ phí',
      description: 'The day, the channel and the rules a dossier is assessed by.',
    }))()

/** A payment (*khoản thanh toán*). */
export const PaymentSchema: z.ZodType<Payment> = /* @__PURE__ */ (() =>
  z
    .object({
      id: PaymentIdSchema,
      dossier: DossierIdSchema,
      amount: VndSchema,
      method: z.enum(['desk', 'transfer', 'post', 'online']),
      paidAt: InstantSchema,
      reference: z.string().exactOptional(),
    })
    .meta({
      id: 'motcua.fees.Payment',
      title: 'Khoản thanh toán',
      description: 'The fact that money came in for a dossier.',
    }))()

/** A run of receipts (*dải biên lai*). */
export const ReceiptSeriesSchema: z.ZodType<ReceiptSeries> = /* @__PURE__ */ (() =>
  z
    .object({
      id: z.string().min(1),
      unit: UnitIdSchema,
      template: z.string(),
      symbol: z.string(),
      from: PlainDateSchema,
      to: PlainDateSchema.exactOptional(),
      title: z.string(),
      organisation: z.string(),
      taxCode: z.string().exactOptional(),
      padTo: z.int().exactOptional(),
    })
    .meta({
      id: 'motcua.fees.ReceiptSeries',
      title: 'Dải biên lai',
      description: 'A template and symbol as the agency registered them; createReceiptSeries checks them.',
    }))()

/** The last number drawn of a series (*bộ đếm số biên lai*). */
export const ReceiptCounterSchema: z.ZodType<ReceiptCounter> = /* @__PURE__ */ (() =>
  z.object({ series: z.string().min(1), year: z.int(), last: z.int().min(0) }).meta({
    id: 'motcua.fees.ReceiptCounter',
    title: 'Bộ đếm số biên lai',
    description: 'The last number drawn of a series in a year.',
  }))()

/** What names a receipt for ever. */
export const ReceiptKeySchema: z.ZodType<ReceiptKey> = /* @__PURE__ */ (() =>
  z.object({ series: z.string().min(1), year: z.int(), number: z.int().min(1) }).meta({
    id: 'motcua.fees.ReceiptKey',
    title: 'Khóa biên lai',
    description: 'Series, year and number of a receipt.',
  }))()

/** A receipt (*biên lai*). */
export const ReceiptSchema: z.ZodType<Receipt> = /* @__PURE__ */ (() =>
  z
    .object({
      series: z.string().min(1),
      year: z.int(),
      number: z.int().min(1),
      unit: UnitIdSchema,
      title: z.string(),
      template: z.string(),
      symbol: z.string(),
      numberText: z.string(),
      organisation: z.string(),
      taxCode: z.string().nullable(),
      collector: ActorIdSchema,
      dossier: DossierIdSchema,
      payment: PaymentIdSchema,
      issuedAt: InstantSchema,
      issuedOn: PlainDateSchema,
      lines: z.array(
        z.object({ rule: z.string(), name: z.string(), kind: z.enum(['charge', 'fee']), amount: VndSchema }),
      ),
      total: VndSchema,
      amountInWords: z.string(),
      replaces: ReceiptKeySchema.nullable(),
      law: LegalSourceSchema.nullable(),
    })
    .meta({
      id: 'motcua.fees.Receipt',
      title: 'Biên lai thu phí, lệ phí',
      description: 'A receipt as issued; checkReceipt says whether it shows what it must.',
    }))()

/** A receipt with what became of it. */
export const ReceiptRecordSchema: z.ZodType<ReceiptRecord> = /* @__PURE__ */ (() =>
  z
    .object({
      receipt: ReceiptSchema,
      notices: z.array(
        z.object({
          at: InstantSchema,
          field: z.enum(['taxCode', 'amount', 'title', 'organisation', 'line', 'date', 'other']),
          correction: z.string(),
        }),
      ),
      replacedBy: ReceiptKeySchema.nullable(),
    })
    .meta({
      id: 'motcua.fees.ReceiptRecord',
      title: 'Biên lai và tình trạng',
      description: 'A receipt, the notices of its errors and its replacement.',
    }))()

import { plainDate, unwrap, vnd } from '@motcua/core'
import { type FeeRequestItem, type FeeSchedule, nationalFees, withLocalPrices } from '@motcua/fees'
import type { Random } from '../random.ts'
import type { ListedProcedure } from './procedures.ts'

/** A stand-in for the resolution of the provincial People's Council: the amounts are chosen for the example. */
const illustrative = (amount: number) => [
  {
    from: plainDate('2020-01-01'),
    to: plainDate('2021-12-31'),
    value: { pricing: { kind: 'fixed', amount: vnd(amount) } as const },
    law: {
      document: 'Biểu mức thu minh họa của ví dụ này',
      from: plainDate('2020-01-01'),
      status: 'unverified' as const,
      note: 'Illustrative: stands in for the table of the province, which was not read.',
    },
  },
]

/** The national table with illustrative amounts where the province decides. */
export const feeSchedule: FeeSchedule = unwrap(
  withLocalPrices(nationalFees, {
    'civil-status': illustrative(5_000),
    'building-permit': illustrative(75_000),
    'land-certificate': illustrative(28_000),
  }),
)

/** What is charged for a procedure at its acceptance; null where the example charges nothing. */
export function feesFor(random: Random, { code, field }: ListedProcedure): readonly FeeRequestItem[] | null {
  switch (code) {
    case '2.000815':
      return [{ rule: 'certified-copy', quantities: { trang: random.int(1, 6), bản: random.int(1, 4) } }]
    case '2.000884':
      return [{ rule: 'certified-signature', quantities: { 'trường hợp': random.int(1, 2) } }]
    case '2.001035':
      return [{ rule: 'certified-transaction', quantities: { 'giao dịch': 1 } }]
    case '2.000913':
      return [{ rule: 'amended-transaction', quantities: { 'giao dịch': 1 } }]
    case '2.000927':
      return [{ rule: 'corrected-transaction', quantities: { 'giao dịch': 1 } }]
    case '2.000635':
      return [{ rule: 'civil-status-extract', quantities: { bản: random.int(1, 3) } }]
    case '1.013225':
    case '1.013226':
    case '1.013229':
      return [{ rule: 'building-permit' }]
    case '1.013831':
    case '1.012783':
    case '1.012784':
      return [{ rule: 'land-certificate' }]
    default:
      return field === 'Hộ tịch' && code.startsWith('1.00489') ? [{ rule: 'civil-status' }] : null
  }
}

/** What the tax office works out for a land file: an amount of the example, in thousands of đồng. */
export function taxNotice(random: Random) {
  const amount = random.int(120, 9_800) * 1_000
  return { kind: 'noticed', name: 'Nghĩa vụ tài chính về đất đai', amount } as const
}

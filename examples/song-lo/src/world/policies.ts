import type { LegPolicy, ProcessingPolicy } from '@motcua/catalogue'

const days = (agency: string, amount: number): LegPolicy => ({ agency, term: { unit: 'day', amount } })
const workingDays = (agency: string, amount: number): LegPolicy => ({
  agency,
  term: { unit: 'workingDay', amount },
})

/**
 * Interlinked procedures (*liên thông*): the total is the page's shortest, the shares of the agencies are chosen for the
 * example, for no page states them.
 */
const interlinked: Readonly<Record<string, Pick<ProcessingPolicy, 'mode' | 'legs'>>> = {
  '2.000986': { mode: 'sequential', legs: [days('ho-tich', 4), days('cong-an', 9), days('bhxh', 7)] },
  '2.001023': { mode: 'parallel', legs: [days('ho-tich', 5), days('bhxh', 10)] },
  '1.012753': {
    mode: 'sequential',
    legs: [workingDays('xa', 5), workingDays('vpdk', 8), workingDays('thue', 4)],
  },
}

/** Results handed over at once where the desk can (Nghị định 61/2018/NĐ-CP, Điều 17.4). */
const immediate = new Set(['2.000815'])

/** Land registration waits for what the tax office works out; the time until it is paid does not count (example). */
const obligations = new Set(['1.012753'])

/** How the dossiers of a procedure are handled where it differs from the ordinary way. */
export function policyOf(code: string): Partial<ProcessingPolicy> {
  return {
    ...interlinked[code],
    ...(immediate.has(code) ? { immediateResult: true } : {}),
    ...(obligations.has(code) ? { excludesFromClock: ['obligation'] } : {}),
  }
}

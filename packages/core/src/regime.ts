import { type Dated, inForce } from './dated.ts'
import type { LegalSource } from './legal-source.ts'
import { type PlainDate, plainDate } from './plain-date.ts'

/**
 * The legal regimes of the one-stop shop (*cơ chế một cửa*), by the day a dossier is received.
 * R0 from 2010-10-14, R1 from 2018-06-21, R2 from 2021-12-06, R3 from 2025-07-01, R4 from 2026-01-01.
 */
export type Regime = 'R0' | 'R1' | 'R2' | 'R3' | 'R4'

/** The regimes as dated law. */
export const regimes: Dated<Regime> = /* @__PURE__ */ (() => {
  const source = (
    document: string,
    from: string,
    status: LegalSource['status'],
    to?: string,
    note?: string,
  ): LegalSource => ({
    document,
    from: plainDate(from),
    ...(to === undefined ? {} : { to: plainDate(to) }),
    status,
    ...(note === undefined ? {} : { note }),
  })

  const decree61 = source('Nghị định 61/2018/NĐ-CP', '2018-06-21', 'verified', '2025-06-30')
  const decree118 = source(
    'Nghị định 118/2025/NĐ-CP',
    '2025-07-01',
    'unverified',
    undefined,
    'The text of articles 19 to 21 was not read.',
  )
  return [
    {
      from: plainDate('2010-10-14'),
      to: plainDate('2018-06-20'),
      value: 'R0',
      law: source(
        'Nghị định 63/2010/NĐ-CP',
        '2010-10-14',
        'verified',
        undefined,
        'On the control of procedures; the one-stop rules of the time, Quyết định 09/2015/QĐ-TTg, were not read.',
      ),
    },
    { from: plainDate('2018-06-21'), to: plainDate('2021-12-05'), value: 'R1', law: decree61 },
    {
      from: plainDate('2021-12-06'),
      to: plainDate('2025-06-30'),
      value: 'R2',
      law: source(
        'Nghị định 107/2021/NĐ-CP',
        '2021-12-06',
        'unverified',
        '2025-06-30',
        'Amends Nghị định 61/2018/NĐ-CP; read in summaries only.',
      ),
    },
    { from: plainDate('2025-07-01'), to: plainDate('2025-12-31'), value: 'R3', law: decree118 },
    {
      from: plainDate('2026-01-01'),
      value: 'R4',
      law: source(
        'Nghị định 367/2025/NĐ-CP',
        '2026-01-01',
        'unverified',
        undefined,
        'Amends Nghị định 118/2025/NĐ-CP, as does Nghị định 309/2026/NĐ-CP from 2026-08-05; press reports only.',
      ),
    },
  ]
})()

/**
 * The regime a dossier received on a day falls under. Days before 2010-10-14 count as R0, the oldest one modelled.
 *
 * @example
 * ```ts
 * regimeOn(plainDate('2021-05-31')) // => 'R1'
 * ```
 */
export function regimeOn(receivedOn: PlainDate): Regime {
  const found = inForce(regimes, receivedOn)
  return found.ok ? found.value.value : 'R0'
}

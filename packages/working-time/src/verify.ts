import {
  type Body,
  type Calendar,
  type CertificateObjection,
  canonical,
  cite,
  type Day,
  dayOf,
  hash,
  lineOf,
  objectionIn,
  refuse,
} from './verify/paper.ts'
import { recount } from './verify/recount.ts'

export type { CertificateObjection }

// A second clerk, who goes over the calendar with a finger, day by day. Nothing comes from the engine, on purpose.

/** What the verifier says of a certificate. */
export type CertificateVerdict =
  | { readonly ok: true; readonly dueOn: string; readonly dueAt: string; readonly digest: string }
  | { readonly ok: false; readonly objections: readonly CertificateObjection[] }

const FORMAT = 'motcua.working-time.certificate/1'

/**
 * Verifies the certificate of a deadline offline: its seals, its days and, by a count of its own, every step, article
 * and result. It does not say who made it, nor whether the notices it cites were read rightly.
 *
 * @param input the certificate as plain JSON
 * @example
 * ```ts
 * verifyCertificate({ format: 'other' }) // => { ok: false, objections: [{ code: 'malformed', at: 'format' }] }
 * ```
 */
export function verifyCertificate(input: unknown): CertificateVerdict {
  const objections: CertificateObjection[] = []
  const differ = (code: CertificateObjection['code'], at: string, expected: unknown, found: unknown) => {
    if (canonical(expected) !== canonical(found)) objections.push({ code, at, expected })
  }
  try {
    const { digest, ...body } = input as Body & { digest: string }
    if (body.format !== FORMAT) refuse('malformed', 'format')
    for (const part of ['calendar', 'clock', 'steps', 'result'] as const)
      differ('seal-broken', part, hash(body[part]), body.seals[part])
    differ('seal-broken', 'digest', hash(body), digest)
    for (const [i, one] of body.calendar.days.entries())
      if (isDoubtful(body.calendar, i)) objections.push({ code: 'day-doubtful', at: one.fact.date })
    const own = recount(body)
    for (let i = 0; i < Math.max(own.steps.length, body.steps.length); i++) {
      const [{ law: article, ...step }, { law, ...found }] = [own.steps[i] ?? {}, body.steps[i] ?? {}]
      differ('step-differs', `steps.${i}`, step, found)
      differ('law-differs', `steps.${i}.law`, article, cite(law))
    }
    const fields = new Set([...Object.keys(own.result), ...Object.keys(body.result)])
    for (const key of fields) differ('result-differs', `result.${key}`, own.result[key], body.result[key])
    const { dueOn, dueAt } = own.result as { readonly dueOn: string; readonly dueAt: string }
    if (objections.length === 0) return { ok: true, dueOn, dueAt, digest }
  } catch (thrown) {
    objections.push(objectionIn(thrown))
  }
  return { ok: false, objections }
}

/** Days follow one another; each is off or worked as its weekday is, or has a source that says otherwise. */
function isDoubtful({ days, weeklyDaysOff }: Calendar, i: number): boolean {
  const { fact, works, open, receives } = days[i] as Day
  const [d, before] = [fact.date, days[i - 1]?.fact.date].map((date) =>
    dayOf(lineOf(`${date ?? fact.date}T00:00:00Z`)),
  )
  const weekend = weeklyDaysOff.includes(((Number(d) + 3) % 7) + 1)
  const ordinary = fact.kind === 'working' ? !weekend : fact.kind === 'weekend' && weekend
  const bounded = [...open, ...receives].every(([from, to]) => from >= 0 && from < to && to <= 1440)
  const follows = i === 0 || Number(d) === Number(before) + 1
  return !follows || !bounded || works !== /^work/.test(fact.kind) || !(ordinary || fact.source?.['document'])
}

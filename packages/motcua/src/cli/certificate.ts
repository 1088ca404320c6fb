import {
  fail,
  failAll,
  formatDateTime,
  type Locale,
  ok,
  type Problem,
  parseInstant,
  parsePlainDate,
  plainDateOf,
  type Result,
  unwrap,
} from '@motcua/core'
import { certify, type DeadlineCertificate, formatWeekday } from '@motcua/working-time'
import { verifyCertificate } from '@motcua/working-time/verify'
import type { Question } from './deadline.ts'

/** What a certificate that holds says. */
export interface Verdict {
  readonly dueOn: string
  readonly dueAt: string
  readonly digest: string
}

/** The certificate of a question's answer. */
export function makeCertificate({ schedule, clock }: Question): Result<DeadlineCertificate, Problem> {
  return certify(schedule, clock)
}

/** Whether a certificate holds, by a count that shares no code with the one that made it. */
export function checkCertificate(file: string, text: string): Result<Verdict, Problem> {
  let certificate: unknown
  try {
    certificate = JSON.parse(text)
  } catch {
    return fail({ code: 'motcua.not-json', params: { file }, path: ['file'] })
  }
  const verdict = verifyCertificate(certificate)
  if (verdict.ok) return ok({ dueOn: verdict.dueOn, dueAt: verdict.dueAt, digest: verdict.digest })
  return failAll(
    verdict.objections.map(({ code, at }) => ({
      code: `motcua.certificate-${code}`,
      params: { at },
      path: at.split('.'),
    })),
  )
}

/** The verdict in words; 00:00 of the next day is written as the 24:00 it is. */
export function renderVerdict({ dueOn, dueAt, digest }: Verdict, locale: Locale): string {
  const date = unwrap(parsePlainDate(dueOn))
  const at = unwrap(parseInstant(dueAt))
  const time = plainDateOf(at) === date ? formatDateTime(at).slice(0, 5) : '24:00'
  const due = `${formatWeekday(date, locale)}, ${time}`
  return locale === 'vi'
    ? `Đúng: hạn ${due}; mọi bước khớp khi đếm lại từng ngày.\nMã bản chứng nhận: ${digest}`
    : `Holds: due ${due}; every step agrees with a count day by day.\nDigest: ${digest}`
}

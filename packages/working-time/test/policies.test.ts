import { plainDate, unwrap } from '@motcua/core'
import { countingLaw, explainDueDate, lawOn, legalPolicy, policyLaw } from '@motcua/working-time'
import {
  parsePolicy,
  policyChoices,
  policyMessages,
  renderPolicyTable,
  sameDayRules,
} from '@motcua/working-time/policies'
import { wordingMessages } from '@motcua/working-time/wording'
import { describe, expect, it } from 'vitest'
import { schedule, vn } from './fixtures.ts'

describe('the policies', () => {
  it('lists every option the engine has, once, with the engine’s own law', () => {
    for (const [policy, options] of Object.entries(policyLaw)) {
      const listed = policyChoices.filter((choice) => choice.policy === policy)
      expect(listed.map(({ option }) => option).sort()).toEqual(Object.keys(options).sort())
      for (const { option, law } of listed) expect(law).toBe(options[option as keyof typeof options] ?? null)
    }
    const names = policyChoices.map(({ policy, option }) => `${policy}=${option}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('calls default what the engine does unasked', () => {
    for (const [policy, option] of Object.entries(legalPolicy)) {
      const defaults = policyChoices.filter((one) => one.policy === policy && one.standing === 'default')
      expect(defaults.map((one) => one.option)).toEqual([option])
    }
  })

  it('makes a table row of each in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const rows = renderPolicyTable(locale).split('\n')
      expect(rows).toHaveLength(policyChoices.length + 2)
      expect(new Set(rows.map((row) => row.match(/\|/g)?.length))).toEqual(new Set([6]))
    }
    expect(renderPolicyTable('vi')).toContain('Thông tư 87/2021/TT-BTC, Điều 10')
    expect(renderPolicyTable('en')).toContain('Nghị định 43/2014/NĐ-CP, Điều 61 (unverified)')
  })

  it('is read from names and options', () => {
    expect(parsePolicy({})).toEqual({ ok: true, value: legalPolicy })
    expect(unwrap(parsePolicy({ roll: 'none' }))).toEqual({ ...legalPolicy, roll: 'none' })
    const refused = parsePolicy({ toString: 'x', end: 'constructor' })
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['working-time.unknown-policy', ['toString']],
      ['working-time.unknown-policy-option', ['end']],
    ])
  })
})

describe('rules that change over time', () => {
  it('cite the code in force when the term began', () => {
    const steps = (start: string) =>
      unwrap(explainDueDate(schedule, vn(start), { unit: 'day', amount: 5 })).steps.flatMap((step) =>
        'law' in step && step.law !== null ? [step.law.document] : [],
      )
    expect(new Set(steps('2016-12-30'))).toEqual(new Set(['Bộ luật Dân sự 2005']))
    expect(new Set(steps('2017-01-03'))).toEqual(new Set(['Bộ luật Dân sự 91/2015/QH13']))
  })

  it('leave a rule that is not of the code alone', () => {
    expect(lawOn(countingLaw.receipt, plainDate('2016-01-04'))).toBe(countingLaw.receipt)
  })

  it('set 15:00 field by field', () => {
    for (const rule of sameDayRules) {
      expect(rule.cutoff).toBe('15:00')
      expect(rule.law.length).toBeGreaterThan(0)
    }
    expect(sameDayRules[0]?.law[0]?.document).toBe(countingLaw.sameDay.document)
  })
})

it('messages of wordings and policies have the same facts in both languages, in composed letters', () => {
  for (const { vi, en } of Object.values({ ...wordingMessages, ...policyMessages })) {
    expect(vi).toBe(vi.normalize('NFC'))
    const facts = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    expect(facts(vi)).toEqual(facts(en))
  }
})

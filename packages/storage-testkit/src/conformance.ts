import type { Storage } from '@motcua/storage'
import { aliasing } from './groups/aliasing.ts'
import { atomicity } from './groups/atomicity.ts'
import { commits } from './groups/commits.ts'
import { durability } from './groups/durability.ts'
import { idempotency } from './groups/idempotency.ts'
import { outbox } from './groups/outbox.ts'
import { queries } from './groups/queries.ts'
import { races } from './groups/races.ts'
import { refusals } from './groups/refusals.ts'
import { text } from './groups/text.ts'
import { versions } from './groups/versions.ts'

/** The two functions of a test runner: vitest's, `node:test`'s, mocha's, jest's. */
export interface Runner {
  /** Groups tests. */
  readonly describe: (name: string, define: () => void) => unknown
  /** Defines a test. */
  readonly it: (name: string, run: () => Promise<void>) => unknown
}

/** The store under test. */
export interface Subject {
  /** What to call it. */
  readonly name: string
  /** Gives a store that holds nothing, one for each test: tests may run in any order and side by side. */
  readonly open: () => Promise<Storage>
  /** Closes a store and opens its data again. Absent: durability is not tested. */
  readonly reopen?: (store: Storage) => Promise<Storage>
  /**
   * Reads an event's or a record's content past the adapter, as it lies in the database, to see that the store does
   * not answer from its own memory. Absent: that is not tested.
   */
  readonly peek?: (
    store: Storage,
    what:
      | { readonly kind: string; readonly id: string }
      | { readonly stream: string; readonly version: number },
  ) => Promise<unknown>
}

/** A named test of the contract. */
export interface ContractTest {
  /** The group it belongs to. */
  readonly group: string
  /** What it proves. */
  readonly name: string
  /** Runs it on a store that holds nothing. It throws when the store breaks the contract. */
  readonly run: (store: Storage, subject: Subject) => Promise<void>
}

/** Tests by name, as a group file lists them. */
export type TestTable = Readonly<Record<string, ContractTest['run']>>

function named(group: string, tests: TestTable): readonly ContractTest[] {
  return Object.entries(tests).map(([name, run]) => ({ group, name, run }))
}

/** Every test that applies to a store. */
export function contractTests(subject: Pick<Subject, 'reopen' | 'peek'>): readonly ContractTest[] {
  return [
    ...named('commit and load', commits),
    ...named('versions', versions),
    ...named('atomicity', atomicity),
    ...named('idempotency', idempotency),
    ...named('races', races),
    ...named('refusals', refusals),
    ...named('queries', queries),
    ...named('outbox', outbox),
    ...named('text', text),
    ...named('aliasing', aliasing),
    ...(subject.reopen ? named('durability', durability) : []),
  ]
}

/**
 * Defines the contract's tests in any test runner. Each opens a fresh store and closes it.
 *
 * @example
 * ```ts
 * contractTests({}).some((test) => test.group === 'durability') // => false
 * ```
 */
export function storageConformance(runner: Runner, subject: Subject): void {
  const tests = contractTests(subject)
  runner.describe(`${subject.name} keeps the storage contract`, () => {
    for (const group of new Set(tests.map((test) => test.group))) {
      runner.describe(group, () => {
        for (const test of tests.filter((candidate) => candidate.group === group)) {
          runner.it(test.name, () => runOn(test, subject))
        }
      })
    }
  })
}

async function runOn(test: ContractTest, subject: Subject): Promise<void> {
  const store = await subject.open()
  try {
    await test.run(store, subject)
  } finally {
    await store.close()
  }
}

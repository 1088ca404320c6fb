import canonicalize from 'canonicalize'
import type { Suite } from '../../suite.ts'

/** An event of a dossier's log, much as an audit chain digests it. */
const event = {
  stream: 'dossier/H59.17-210104-0001',
  type: 'dossier.accepted',
  at: '2021-01-04T02:11:00.000Z',
  by: { role: 'officer', id: 'cb-0012' },
  data: {
    code: 'H59.17-210104-0001',
    procedure: '1.001193',
    term: { unit: 'workingDay', amount: 8 },
    dueOn: '2021-01-14',
    title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    parts: [
      { id: 'don', originals: 1, copies: 0 },
      { id: 'ban-ve', originals: 0, copies: 2 },
    ],
    note: null,
  },
  previous: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
}

export const canonical: Suite<unknown> = {
  name: 'core/canonical-json',
  title: 'Canonical JSON (RFC 8785) of one event',
  input: () => event,
  expected: (input) => [canonicalize(input) ?? ''],
  subjects: [
    { name: 'canonicalJson', file: new URL('canonical/ours.ts', import.meta.url) },
    { name: 'canonicalize', file: new URL('canonical/canonicalize.ts', import.meta.url) },
  ],
  targets: [{ kind: 'faster', than: 'canonicalize', times: 2 }],
}

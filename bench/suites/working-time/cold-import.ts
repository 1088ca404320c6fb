import type { Suite } from '../../suite.ts'

export const coldImport: Suite<null> = {
  name: 'working-time/cold-import',
  title: 'Import in a fresh process, as built',
  input: () => null,
  expected: () => ['loaded'],
  subjects: [
    { name: '@motcua/working-time', file: new URL('cold/ours.ts', import.meta.url) },
    { name: '@motcua/working-time/vietnam', file: new URL('cold/vietnam.ts', import.meta.url) },
    // What the first import of any process costs.
    { name: 'a module of Node itself', file: new URL('cold/nothing.ts', import.meta.url) },
    { name: 'dayjs', file: new URL('cold/dayjs.ts', import.meta.url) },
    { name: 'moment', file: new URL('cold/moment.ts', import.meta.url) },
    { name: 'date-fns', file: new URL('cold/date-fns.ts', import.meta.url) },
    { name: 'date-holidays', file: new URL('cold/date-holidays.ts', import.meta.url) },
  ],
  targets: [{ kind: 'time', nanoseconds: 10e6 }],
}

import { createTable } from '../random.ts'

/** What befalls a dossier, drawn once for each. In thousandths; chosen for the example. */
export const fates = createTable(
  [
    { fate: 'rejectedAtIntake', weight: 14 },
    { fate: 'abandonedAtIntake', weight: 4 },
    { fate: 'suppliedAtIntake', weight: 34 },
    { fate: 'returnedForSupplement', weight: 17 },
    { fate: 'refused', weight: 8 },
    { fate: 'withdrawn', weight: 5 },
    { fate: 'lateWithApology', weight: 8 },
    { fate: 'late', weight: 3 },
    { fate: 'ordinary', weight: 907 },
  ] as const,
  (row) => row.weight,
)

/** One of them. */
export type Fate = ReturnType<typeof fates.draw>['fate']

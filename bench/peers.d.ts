/** Types of peers that bring none, as far as the suites use them. */
declare module 'moment-business-time' {
  interface WorkingMoment {
    addWorkingTime(amount: number, unit: string): WorkingMoment
    toDate(): Date
  }
  interface WorkingMoments {
    (start: Date): WorkingMoment
    updateLocale(name: string, settings: Readonly<Record<string, unknown>>): void
  }
  const moment: WorkingMoments
  export = moment
}

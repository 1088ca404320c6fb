// The package's own types are not reachable through its exports.
declare module 'date-chinese' {
  export class CalendarVietnamese {
    fromJDE(jde: number): this
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number]
  }
}

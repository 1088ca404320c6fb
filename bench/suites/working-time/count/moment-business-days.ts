import moment from 'moment-business-days'
import type { Prepare } from '../../../suite.ts'
import type { CountInput } from '../count.ts'

/** Its difference takes the first day and leaves out the last: asked for a day later, it is the law's. */
export const prepare: Prepare<CountInput> = ({ pairs, off }) => {
  moment.updateLocale('en', { holidays: [...off], holidayFormat: 'YYYY-MM-DD' })
  const dayAfter = (date: string) => moment(date, 'YYYY-MM-DD').add(1, 'day')
  const count = ([from, to]: readonly [string, string]) => dayAfter(to).businessDiff(dayAfter(from))
  return {
    answers: () => pairs.map((pair) => String(count(pair))),
    run: (round) => count(pairs[round & 255] as readonly [string, string]),
  }
}

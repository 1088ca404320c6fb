import moment from 'moment-business-days'
import type { Prepare } from '../../../suite.ts'
import type { AddInput } from '../add.ts'

/** Holidays can be told; days worked on a weekend cannot. */
export const prepare: Prepare<AddInput> = ({ starts, days, off }) => {
  moment.updateLocale('en', { holidays: [...off], holidayFormat: 'YYYY-MM-DD' })
  const add = (start: string) => moment(start, 'YYYY-MM-DD').businessAdd(days).format('YYYY-MM-DD')
  return { answers: () => starts.map(add), run: (round) => add(starts[round & 255] as string) }
}

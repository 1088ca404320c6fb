/** Runs the tests under three time zones: no figure of this library may depend on where the process runs. */
import { must } from './run.ts'

for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York']) {
  process.stdout.write(`\nTZ=${zone}\n`)
  await must('tsx', ['scripts/test.ts', ...process.argv.slice(2)], { env: { TZ: zone } })
}

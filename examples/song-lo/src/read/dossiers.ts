import { unwrap } from '@motcua/core'
import { type DossierProblem, timelineOf } from '@motcua/dossier'
import { createForm06aCollector, type Form06a } from '@motcua/reporting'
import { checkFile, type OneStopShop } from 'motcua'
import type { LateDossier, YearData } from '../report/data.ts'
import { type CodeFindings, checkCodes } from './codes.ts'
import { countDesks, countFields, countLoads, countWeeks, type DeskCounts } from './counts.ts'
import { formRequest, partTitles } from './forms.ts'
import { lateDossier } from './late.ts'

/** What one walk through all dossiers finds. */
export interface DossierFindings {
  readonly dossiers: number
  readonly events: number
  /** Breaks in the chains of events. */
  readonly broken: readonly DossierProblem[]
  readonly codes: CodeFindings
  readonly quarters: YearData['quarters']
  readonly whole: Form06a
  readonly weeks: YearData['weeks']
  readonly fields: YearData['fields']
  readonly loads: YearData['loads']
  readonly desks: ReadonlyMap<string, DeskCounts>
  readonly late: readonly LateDossier[]
}

/**
 * Walks once through every dossier: checks its chain, folds its history, and hands it to everything that counts. One
 * dossier is in memory at a time.
 */
export async function readDossiers(shop: OneStopShop): Promise<DossierFindings> {
  const forms = createForm06aCollector(formRequest)
  const [codes, weeks, fields, loads, desks] = [
    checkCodes(),
    countWeeks(),
    countFields(),
    countLoads(),
    countDesks(),
  ]
  const counters = [forms, codes, weeks, fields, loads, desks]
  const broken: DossierProblem[] = []
  const late: LateDossier[] = []
  let dossiers = 0
  let events = 0
  for await (const file of shop.dossiers.files()) {
    dossiers++
    events += file.history.length
    broken.push(...checkFile(file))
    const timeline = timelineOf(file.history.map((sealed) => sealed.event))
    if (timeline === null) continue
    for (const counter of counters) counter.add(timeline)
    late.push(...lateDossier(file.dossier, timeline))
  }
  const made = unwrap(forms.forms())
  return {
    dossiers,
    events,
    broken,
    codes: codes.result(),
    quarters: partTitles.map((title, index) => ({ title, form: made[index] as Form06a })),
    whole: made[partTitles.length] as Form06a,
    weeks: weeks.result(),
    fields: fields.result(),
    loads: loads.result(),
    desks: desks.result(),
    late: late.sort(byReceipt),
  }
}

function byReceipt(a: LateDossier, b: LateDossier): number {
  const key = ({ receivedAt, code }: LateDossier) => `${receivedAt} ${code}`
  return key(a) < key(b) ? -1 : 1
}

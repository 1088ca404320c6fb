import type { PostingReport } from '@motcua/catalogue'
import type { Timeline } from '@motcua/dossier'
import type { UnitFacts } from '@motcua/reform-index'
import { createRandom, type Random } from '../random.ts'
import { closingAt } from '../world/period.ts'
import type { Place } from '../world/units.ts'
import { isInTime, isLateBy } from './standing.ts'

/** Money a desk took, and the receipts it gave for it. */
export interface DeskMoney {
  readonly payments: number
  readonly receipts: number
}

/**
 * The facts a commune is scored by. Those of the section on procedures are counted from its dossiers, receipts and
 * postings; the others stand in for what its officers would report, and are drawn from the seed.
 */
export function factsOf(
  seed: string,
  place: Place,
  timelines: readonly Timeline[],
  postings: PostingReport,
  money: DeskMoney,
): UnitFacts {
  const random = createRandom(`${seed}/index/${place.id}`)
  const dossiers = random.int(40, 120)
  const reuse = { dossiersReusing: random.int(5, dossiers), dossiers }
  return { ...reported(random), ...counted(place, timelines, postings, money, reuse) }
}

function counted(
  place: Place,
  timelines: readonly Timeline[],
  postings: PostingReport,
  money: DeskMoney,
  reuse: Readonly<Record<string, number>>,
): UnitFacts {
  const received = timelines.filter((timeline) => timeline.receivedAt !== null)
  const resolved = received.filter((timeline) => timeline.finishedAt !== null)
  const late = received.filter((timeline) => isLateBy(timeline, closingAt))
  const counts = postings.counts.find(({ unit }) => unit === place.id)?.counts
  const results = received.filter((timeline) => timeline.returnedAt !== null)
  const count = (test: (timeline: Timeline) => boolean) => received.filter(test).length
  return {
    'TTHC.1': { values: { resolvedOnTime: resolved.filter(isInTime).length, resolved: resolved.length } },
    'TTHC.2': { values: { receivedOnline: count((t) => t.channel === 'online'), received: received.length } },
    'TTHC.3': {
      values: { apologiesIssued: late.filter((t) => t.apologies > 0).length, lateDossiers: late.length },
    },
    'TTHC.4': {
      values: { proceduresPostedInTime: counts?.bothWays ?? 0, proceduresAnnounced: counts?.expected ?? 0 },
    },
    'TTHC.5': { values: { feedbackAnsweredInTime: 0, feedbackReceived: 0 } },
    'TTHC.6': {
      values: {
        withAtMostOneSupplement: count((t) => t.supplementsAtIntake + t.supplementsAfterAppraisal <= 1),
        received: received.length,
      },
    },
    'TTHC.7': { values: { receiptsIssuedElectronically: money.receipts, payments: money.payments } },
    'HDH.3': {
      values: {
        resultsDigitised: results.filter((t) => t.channel === 'online').length,
        results: results.length,
        ...reuse,
      },
    },
  }
}

/** What a commune would report itself. Drawn, not known: nothing of it was published. */
function reported(random: Random): UnitFacts {
  const of = (whole: number, from: number) => random.int(Math.round((whole * from) / 100), whole)
  const tasks = random.int(14, 22)
  const documents = random.int(4, 12)
  const sent = random.int(380, 900)
  const officials = random.int(18, 23)
  const planned = random.int(2_000, 9_000) * 1_000_000
  return {
    'CD.1': { answer: random.weighted(['onTime', 'late'], (id) => (id === 'onTime' ? 9 : 1)) },
    'CD.2': { values: { tasksCompleted: of(tasks, 80), tasksPlanned: tasks } },
    'CD.3': { values: { lateReports: random.int(0, 2), missingReports: 0 } },
    'CD.4': { values: { forms: random.int(2, 4) } },
    'TC.1': { values: { documentsReviewed: of(documents, 75), documentsDue: documents } },
    'TC.2': { answer: random.perMille(900) ? 'pass' : 'fail' },
    'TC.3': { values: { recommendationsDone: random.int(1, 3), recommendations: 3 } },
    'BM.1': { answer: 'pass' },
    'BM.2': { answer: random.weighted(['full', 'part'], (id) => (id === 'full' ? 7 : 3)) },
    'CV.1': { values: { officialsQualified: of(officials, 85), officials } },
    'CV.2': {
      values: {
        reprimands: random.perMille(250) ? 1 : 0,
        warnings: random.perMille(60) ? 1 : 0,
        dismissals: 0,
      },
    },
    'CV.3': { values: { trainings: random.int(2, 5) } },
    'TCC.1': { answer: random.perMille(930) ? 'pass' : 'fail' },
    'TCC.2': { values: { disbursed: of(planned, 62), planned } },
    'HDH.1': { values: { documentsSigned: of(sent, 60), documentsSent: sent } },
    'HDH.2': { answer: random.weighted(['current', 'stale'], (id) => (id === 'current' ? 3 : 1)) },
    // Answers from the worst box to the best.
    'TD.1': { tally: [0, random.int(0, 3), random.int(2, 9), random.int(25, 45), random.int(20, 50)] },
    'TD.2': { values: { positive: of(25, 76), responses: 25 } },
    'DC.1': { values: { initiatives: random.perMille(350) ? 1 : 0 } },
    'DC.2': { values: { violations: 0 } },
  }
}

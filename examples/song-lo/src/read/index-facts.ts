import type { PostingReport } from '@motcua/catalogue'
import type { UnitFacts } from '@motcua/reform-index'
import { createRandom, type Random } from '../random.ts'
import type { Place } from '../world/units.ts'
import type { DeskCounts } from './counts.ts'
import type { DeskMoney } from './money.ts'

/**
 * The facts a commune is scored by. Those of the section on procedures are counted from its dossiers, receipts and
 * postings; the others stand in for what its officers would report, and are drawn from the seed.
 */
export function factsOf(
  seed: string,
  place: Place,
  counts: DeskCounts,
  postings: PostingReport,
  money: DeskMoney,
): UnitFacts {
  const random = createRandom(`${seed}/index/${place.id}`)
  const dossiers = random.int(40, 120)
  const reuse = { dossiersReusing: random.int(5, dossiers), dossiers }
  return { ...reported(random), ...counted(place, counts, postings, money, reuse) }
}

function counted(
  place: Place,
  counts: DeskCounts,
  postings: PostingReport,
  money: DeskMoney,
  reuse: Readonly<Record<string, number>>,
): UnitFacts {
  const posted = postings.counts.find(({ unit }) => unit === place.id)?.counts
  const { received, resolved, resolvedOnTime, receivedOnline, withAtMostOneSupplement } = counts
  return {
    'TTHC.1': { values: { resolvedOnTime, resolved } },
    'TTHC.2': { values: { receivedOnline, received } },
    'TTHC.3': { values: { apologiesIssued: counts.lateWithApology, lateDossiers: counts.late } },
    'TTHC.4': {
      values: { proceduresPostedInTime: posted?.bothWays ?? 0, proceduresAnnounced: posted?.expected ?? 0 },
    },
    'TTHC.5': { values: { feedbackAnsweredInTime: 0, feedbackReceived: 0 } },
    'TTHC.6': { values: { withAtMostOneSupplement, received } },
    'TTHC.7': { values: { receiptsIssuedElectronically: money.receipts, payments: money.payments } },
    'HDH.3': { values: { resultsDigitised: counts.resultsOnline, results: counts.results, ...reuse } },
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
    'CD.1': { answer: random.perMille(900) ? 'onTime' : 'late' },
    'CD.2': { values: { tasksCompleted: of(tasks, 80), tasksPlanned: tasks } },
    'CD.3': { values: { lateReports: random.int(0, 2), missingReports: 0 } },
    'CD.4': { values: { forms: random.int(2, 4) } },
    'TC.1': { values: { documentsReviewed: of(documents, 75), documentsDue: documents } },
    'TC.2': { answer: random.perMille(900) ? 'pass' : 'fail' },
    'TC.3': { values: { recommendationsDone: random.int(1, 3), recommendations: 3 } },
    'BM.1': { answer: 'pass' },
    'BM.2': { answer: random.perMille(700) ? 'full' : 'part' },
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
    'HDH.2': { answer: random.perMille(750) ? 'current' : 'stale' },
    // Answers from the worst box to the best.
    'TD.1': { tally: [0, random.int(0, 3), random.int(2, 9), random.int(25, 45), random.int(20, 50)] },
    'TD.2': { values: { positive: of(25, 76), responses: 25 } },
    'DC.1': { values: { initiatives: random.perMille(350) ? 1 : 0 } },
    'DC.2': { values: { violations: 0 } },
  }
}

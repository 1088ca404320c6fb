export {
  type AgencyScore,
  type DossierScores,
  dossierScores,
  type ScoringOptions,
} from './scoring/dossier-scores.ts'
export type { Points, Score } from './scoring/score.ts'

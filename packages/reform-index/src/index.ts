export { checkCriteriaSet, criteriaSet } from './check-criteria-set.ts'
export { type ClassGap, gapToNextClass } from './class-gap.ts'
export { classify, classSchemeFor, type UnitClass } from './classify.ts'
export type {
  Adjustment,
  ClassBand,
  ClassScheme,
  CriteriaSet,
  Criterion,
  CriterionSource,
  Leaf,
  NotApplicablePolicy,
  Plain,
  Ranking,
  Rounding,
} from './criteria-set.ts'
export { checkCriteriaSets, criteriaSetOn } from './criteria-sets.ts'
export { nationalIndex766 } from './data/national-index-766.ts'
export { songLoIllustrative2021 } from './data/song-lo-illustrative-2021.ts'
export { explainLeaf } from './explain-leaf.ts'
export type { FactValue, LeafInput, UnitFacts } from './leaf-input.ts'
export { type LostPoints, lostPoints } from './lost-points.ts'
export { type ReformIndexProblem, type ReformIndexProblemCode, reformIndexMessages } from './messages.ts'
export { type RankEntry, type RankedUnit, rankUnits } from './rank-units.ts'
export type {
  AnswerLevel,
  Band,
  DeductionRule,
  GivenRule,
  IncrementRule,
  InfoOnlyRule,
  InheritedRule,
  LevelsRule,
  PassFailRule,
  PerItemRule,
  ProportionalRule,
  RatioOf,
  Rule,
  RuleKind,
  StepsRule,
  SurveyConversion,
  SurveyRule,
  Variable,
  WeightedPart,
  WeightedRatiosRule,
  ZeroDenominator,
} from './rule.ts'
export { type ScoreOptions, scoreUnit } from './score-unit.ts'
export {
  type Assessment,
  factsAt,
  finalFacts,
  finalInput,
  type Stage,
  type StageScore,
  stagesOf,
  startAssessment,
  withStage,
} from './stages.ts'
export type { LeafTrace, TraceStep } from './trace.ts'
export { isLeaf, leavesOf } from './tree.ts'
export { type UnitKind, type UnitKindInfo, unitKindInfo, unitKinds } from './unit-kind.ts'
export {
  type Figures,
  type GroupScore,
  type LeafScore,
  type LeafStatus,
  type NodeScore,
  nodeOf,
  type UnitScore,
} from './unit-score.ts'

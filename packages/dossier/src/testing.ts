export type { Mismatch } from './testing/mismatch.ts'
export {
  type EventPattern,
  given,
  type Scenario,
  type ScenarioFacts,
  type ScenarioStep,
} from './testing/scenario.ts'

export {
  type DossierSweep,
  type Duty,
  type DutyId,
  type DutyTransition,
  dutyId,
  type KnownDuties,
  type SweepFacts,
  sweepDossier,
  sweepObligations,
} from './duties/sweep.ts'

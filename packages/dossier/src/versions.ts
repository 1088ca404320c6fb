export type { DossierForecast, DueChange, ForecastBreak, PublicationForecast } from './versions/forecast.ts'
export { type PublicationFacts, simulatePublication } from './versions/simulate-publication.ts'

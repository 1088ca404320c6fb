export { parseTerm, type TermWording } from './parse-term.ts'
export {
  type WordingProblem,
  type WordingProblemCode,
  type WordingWarning,
  type WordingWarningCode,
  wordingMessages,
} from './wording-messages.ts'

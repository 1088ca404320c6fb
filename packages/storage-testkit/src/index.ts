export {
  type ContractTest,
  contractTests,
  type Runner,
  type Subject,
  storageConformance,
  type TestTable,
} from './conformance.ts'

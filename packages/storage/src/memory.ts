export { createMemoryStorage } from './memory/create.ts'

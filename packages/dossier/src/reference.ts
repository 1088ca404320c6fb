export { drawMachine } from './reference/draw-machine.ts'
export { machinePage } from './reference/machine-page.ts'
export { policiesPage } from './reference/policies-page.ts'
export { clockNames, guardNames } from './reference/words.ts'

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lunarTableModule } from './lunar-table.ts'

writeFileSync(fileURLToPath(new URL('../src/data/lunar-table.ts', import.meta.url)), lunarTableModule())

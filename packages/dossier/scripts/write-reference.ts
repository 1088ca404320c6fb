import { mkdirSync, writeFileSync } from 'node:fs'
import { folder, references } from './reference.ts'

mkdirSync(folder, { recursive: true })
for (const [name, text] of references()) writeFileSync(new URL(name, folder), text)

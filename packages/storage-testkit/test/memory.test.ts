import { createMemoryStorage } from '@motcua/storage/memory'
import { describe, it } from 'vitest'
import { storageConformance } from '../src/index.ts'

storageConformance({ describe, it }, { name: 'memory', open: async () => createMemoryStorage() })

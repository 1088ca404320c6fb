import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*', 'examples/*', 'test'],
    pool: 'threads',
    isolate: false,
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
  },
})

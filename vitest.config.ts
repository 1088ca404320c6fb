import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*', 'examples/*', 'test'],
    pool: 'threads',
    // Packages keep no state in modules, so files may share a worker: an order of magnitude faster.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['packages/*/src/data/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
})

import { defineConfig } from 'vitest/config'

/**
 * One project for all tests: files share a worker and the modules it has loaded, which is more than twice as fast as a
 * project for each package. Tests run from source through the `@motcua/source` export condition: no build is needed.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ['@motcua/source', 'module', 'node'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // Packages keep no state in modules, so files may share a worker.
    isolate: false,
    // By default one core is left idle; on a small machine that is half of it.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['packages/*/src/data/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
})

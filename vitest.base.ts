import { defineProject } from 'vitest/config'

/** Tests run from source through the `@motcua/source` export condition: no build is needed first. */
export function projectConfig(name: string, include = 'test/**/*.test.ts') {
  return defineProject({
    ssr: { resolve: { conditions: ['@motcua/source', 'module', 'node'] } },
    test: { name, include: [include], testTimeout: 60_000, hookTimeout: 60_000 },
  })
}

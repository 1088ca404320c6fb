import { defineProject } from 'vitest/config'

/** Tests run from source through the `@motcua/source` export condition: no build is needed first. */
export function projectConfig(name: string) {
  return defineProject({
    ssr: { resolve: { conditions: ['@motcua/source', 'module', 'node'] } },
    test: { name, include: ['test/**/*.test.ts'], testTimeout: 60_000 },
  })
}

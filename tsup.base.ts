import { defineConfig } from 'tsup'

/**
 * ESM-only dependencies that are compiled into the package, so that CommonJS hosts need no loader of their own.
 * They stand in `devDependencies`; their notices stand in the package's THIRD-PARTY-NOTICES.md.
 */
export const bundled: readonly string[] = ['@noble/hashes']

/** One build recipe for every package: ESM and CJS from the listed entries, with declarations for both. */
export function libraryConfig(entry: readonly string[]) {
  return defineConfig({
    entry: [...entry],
    format: ['esm', 'cjs'],
    // tsup injects `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: true,
    target: 'es2022',
    platform: 'neutral',
    noExternal: [...bundled],
  })
}

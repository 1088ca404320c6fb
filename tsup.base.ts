import { defineConfig } from 'tsup'

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
    // ESM-only dependencies are bundled, so that CommonJS hosts need no loader of their own.
    noExternal: ['@noble/hashes', 'canonicalize'],
  })
}

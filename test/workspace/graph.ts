/**
 * Which package may import which, in its own code: the whole architecture. An arrow that is not here does not exist.
 * Read it from the top: words, then time, then models, then contexts, then the read side, then the host.
 */
export const graph: Readonly<Record<string, readonly string[]>> = {
  '@motcua/core': [],
  '@motcua/working-time': ['@motcua/core'],
  '@motcua/catalogue': ['@motcua/core', '@motcua/working-time'],

  '@motcua/dossier': ['@motcua/core', '@motcua/working-time', '@motcua/catalogue'],
  '@motcua/fees': ['@motcua/core', '@motcua/working-time', '@motcua/catalogue'],
  '@motcua/feedback': ['@motcua/core', '@motcua/working-time', '@motcua/catalogue'],
  '@motcua/reform-index': ['@motcua/core', '@motcua/working-time', '@motcua/catalogue'],

  '@motcua/reporting': [
    '@motcua/core',
    '@motcua/working-time',
    '@motcua/catalogue',
    '@motcua/dossier',
    '@motcua/fees',
    '@motcua/feedback',
    '@motcua/reform-index',
  ],
  '@motcua/national-portal': [
    '@motcua/core',
    '@motcua/working-time',
    '@motcua/catalogue',
    '@motcua/dossier',
    '@motcua/fees',
    '@motcua/feedback',
  ],

  '@motcua/storage': ['@motcua/core'],
  '@motcua/storage-sql': ['@motcua/core', '@motcua/storage'],
  '@motcua/storage-testkit': ['@motcua/core', '@motcua/storage'],

  // The umbrella composes everything over the port; which database stands behind it is the host's choice.
  motcua: [
    '@motcua/core',
    '@motcua/working-time',
    '@motcua/catalogue',
    '@motcua/dossier',
    '@motcua/fees',
    '@motcua/feedback',
    '@motcua/reform-index',
    '@motcua/reporting',
    '@motcua/national-portal',
    '@motcua/storage',
  ],
}

/** Files that may touch the machine, as path prefixes: database adapters and the command line. Everything else is pure. */
export const impure: readonly string[] = [
  'packages/storage-sql/src/',
  'packages/motcua/src/cli.ts',
  'packages/motcua/src/cli/',
]

import ts from 'typescript'
import type { SourceFile } from './packages.ts'

/** One import in a source file. */
export interface Import {
  readonly path: string
  readonly line: number
  readonly specifier: string
}

/** Every import of a file: static, dynamic, type-only and re-exports. */
export function importsOf(file: SourceFile): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true)
  return importedFiles.map((found) => ({
    path: file.path,
    line: file.text.slice(0, found.pos).split('\n').length,
    specifier: found.fileName,
  }))
}

/** The package a bare specifier names: `@motcua/core/schemas` → `@motcua/core`; null for relative and `node:` ones. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return null
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? null)
}

import ts from 'typescript'

/** A piece of documentation that claims to run. */
export interface Example {
  /** File from the root of the workspace. */
  readonly path: string
  /** The line of the file on which the first line of code stands. */
  readonly line: number
  readonly code: string
}

/** An example made runnable: its claims have become calls of `check(line, actual, expected)`. */
export interface Runnable {
  /** CommonJS JavaScript; imports are calls of `require`. */
  readonly script: string
  /** Every module it imports. */
  readonly imports: readonly string[]
  /** How many `// =>` it holds. */
  readonly claims: number
}

const fence = /^```ts([^\n]*)\n([\s\S]*?)^```/gm
const arrow = /\/\/ =>/

/** The ```ts blocks below `@example` in the docstrings of a source file. */
export function docstringExamples(path: string, text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    // The margin of each line is taken away, and no line: the numbers stay those of the file.
    const plain = comment[0].replace(/^[ \t]*\* ?/gm, '')
    const begin = plain.search(/@example\b/)
    if (begin < 0) return []
    const line = lineAt(text, comment.index)
    return blocks(path, plain.slice(begin), line + lineAt(plain, begin) - 1)
  })
}

/** The ```ts blocks in the first lines of a README that make a claim. */
export function readmeExamples(path: string, text: string, lines = 40): readonly Example[] {
  return blocks(path, text, 1).filter(({ code, line }) => line <= lines && arrow.test(code))
}

/** The blocks of a text; one marked ```ts continued goes on where the one before it ended, as one program. */
function blocks(path: string, text: string, line: number): readonly Example[] {
  const found: Example[] = []
  for (const block of text.matchAll(fence)) {
    const [, info = '', code = ''] = block
    const start = line + lineAt(text, block.index)
    const before = found.at(-1)
    if (before !== undefined && /\bcontinued\b/.test(info)) {
      // Empty lines in between keep the numbers those of the file.
      const next = before.line + before.code.split('\n').length - 1
      found[found.length - 1] = { ...before, code: `${before.code}${'\n'.repeat(start - next)}${code}` }
    } else found.push({ path, line: start, code })
  }
  return found
}

/** The number of the line, from 1, that a position stands on. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/**
 * Turns each `expression // => literal` and `const name = … // => literal` into a check.
 *
 * @throws Error, with file and line, for a claim that stands beside nothing or is no literal: it would never be checked.
 */
export function prepare({ path, line, code }: Example): Runnable {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const at = (position: number) => line + lineAt(code, position) - 1
  const total = code.split(arrow).length - 1
  let claims = 0
  const statements = source.statements.map((statement, index) => {
    const text = statement.getText(source)
    const until = source.statements[index + 1]?.getStart(source) ?? code.length
    const claim = claimIn(code.slice(statement.end, until))
    if (claim === null) return text
    claims += 1
    const where = at(statement.end)
    if (!isExpression(claim)) throw new Error(`${path}:${where} claims what is no literal: ${claim}`)
    if (ts.isExpressionStatement(statement)) {
      return `__check(${where}, ${claimed(statement.expression, source)}, (${claim}));`
    }
    const name = ts.isVariableStatement(statement) && statement.declarationList.declarations.at(-1)?.name
    if (name && ts.isIdentifier(name)) return `${text}\n__check(${where}, ${name.text}, (${claim}));`
    throw new Error(`${path}:${where} makes a claim about a statement that has no value`)
  })
  if (claims !== total) {
    throw new Error(`${path}:${line} has ${total} claims, of which ${claims} stand beside a statement`)
  }
  const { outputText } = ts.transpileModule(statements.join('\n'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const { importedFiles } = ts.preProcessFile(code, true, true)
  return { script: outputText, imports: importedFiles.map(({ fileName }) => fileName), claims }
}

/** The text of a claim in what follows a statement; it may go on in the comment lines below. */
function claimIn(after: string): string | null {
  const lines = after.split('\n').map((text) => text.trim())
  const first = lines.findIndex((text) => /^;?\s*\/\/ =>/.test(text))
  if (first < 0 || lines.slice(0, first).some((text) => text !== '' && text !== ';')) return null
  let claim = (lines[first] ?? '').replace(/^;?\s*\/\/ =>/, '').trim()
  for (const text of lines.slice(first + 1)) {
    if (!text.startsWith('//') || isExpression(claim)) break
    claim += `\n${text.slice(2).trim()}`
  }
  return claim
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true })
  return text !== '' && diagnostics.length === 0
}

/** `console.log(x) // => y` is a claim about `x`. */
function claimed(expression: ts.Expression, source: ts.SourceFile): string {
  const printed =
    ts.isCallExpression(expression) &&
    expression.expression.getText(source) === 'console.log' &&
    expression.arguments[0]
  return `(${(printed || expression).getText(source)})`
}

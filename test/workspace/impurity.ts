import ts from 'typescript'
import type { SourceFile } from './packages.ts'

/** Globals that belong to a host: the machine, the outside world, timers, the terminal. */
const hostGlobals = new Set([
  'process',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'console',
  'fetch',
  'performance',
  'crypto',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
])

/** Date methods that ask the zone of the process. */
const localDateMethod =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toLocale(?:Date|Time)String)$/

/** What in a file asks the machine for the time, its zone, chance, or anything else: `path:line what`. */
export function impuritiesOf(file: SourceFile): readonly string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const declared = declaredNames(source)
  const report = (node: ts.Node, what: string) =>
    found.push(
      `${file.path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} uses ${what}`,
    )

  const visit = (node: ts.Node): void => {
    // Types say nothing about what runs.
    if (ts.isTypeNode(node)) return
    if (
      ts.isIdentifier(node) &&
      hostGlobals.has(node.text) &&
      isReference(node) &&
      !declared.has(node.text)
    ) {
      report(node, node.text)
    }
    if (ts.isPropertyAccessExpression(node)) visitAccess(node)
    if (isNamed(node, ts.isNewExpression, 'Date')) {
      const count = node.arguments?.length ?? 0
      if (count === 0) report(node, 'new Date()')
      if (count > 1) report(node, 'new Date(year, month, …), which is local time')
    }
    if (isNamed(node, ts.isCallExpression, 'Date')) report(node, 'Date()')
    ts.forEachChild(node, visit)
  }
  const visitAccess = (node: ts.PropertyAccessExpression): void => {
    const whole = node.getText(source)
    if (whole === 'Date.now' || whole === 'Math.random') report(node, whole)
    if (whole === 'Intl.DateTimeFormat') report(node, whole)
    if (whole === 'import.meta.url' || whole.startsWith('globalThis.')) report(node, whole)
    if (localDateMethod.test(node.name.text)) report(node, `.${node.name.text}`)
  }
  visit(source)
  return found
}

function isNamed<T extends ts.NewExpression | ts.CallExpression>(
  node: ts.Node,
  kind: (node: ts.Node) => node is T,
  name: string,
): node is T {
  return kind(node) && ts.isIdentifier(node.expression) && node.expression.text === name
}

/** Whether an identifier reads a variable, and is not the name of a property or of a declaration. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node }
  return (named.name !== node || ts.isShorthandPropertyAssignment(parent)) && named.propertyName !== node
}

/** Names a file declares itself: a `process` of the office is not the `process` of Node. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

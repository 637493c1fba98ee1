import ts from 'typescript'

/** The words a call begins with: `it.each` of `it.each(…)('…', …)`. */
function caller(node: ts.Expression): readonly string[] {
  if (ts.isCallExpression(node)) return caller(node.expression)
  if (ts.isPropertyAccessExpression(node)) return [...caller(node.expression), node.name.text]
  return ts.isIdentifier(node) ? [node.text] : []
}

/** Titles of the tests of a file as the runner prints them, `group > test`; skipped ones do not count. */
export function titlesOf(path: string, text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const [word = '', ...more] = ts.isCallExpression(node) ? caller(node.expression) : []
    const title = ts.isCallExpression(node) && node.arguments[0]
    if (!title || !ts.isStringLiteralLike(title) || !['it', 'test', 'describe'].includes(word)) {
      ts.forEachChild(node, (child) => visit(child, groups))
    } else if (!more.includes('skip') && !more.includes('todo')) {
      const path = [...groups, title.text]
      if (word === 'describe') ts.forEachChild(node, (child) => visit(child, path))
      else found.push(path.join(' > '))
    }
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), [])
  return found
}

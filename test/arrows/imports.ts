import ts from 'typescript'
import type { File } from '../house/files.ts'

/** One import as it is written: what it names, its line, and whether only types pass through it. */
export interface Import {
  readonly of: string
  readonly line: number
  readonly typeOnly: boolean
}

/** All imports of a TypeScript, JavaScript, Svelte or CSS file, dynamic ones with a literal name included. */
export function importsOf({ path, text }: File): Import[] {
  if (path.endsWith('.css')) return styles(text)
  if (!path.endsWith('.svelte')) return scripts(path, text)
  const { script, rest } = parts(text)
  return [...scripts(`${path}.ts`, script), ...styles(rest), ...markup(rest)]
}

/** The file as a syntax tree; of a Svelte file its scripts, on the lines where they stand. */
export function treeOf({ path, text }: File): ts.SourceFile {
  return ts.createSourceFile(path, path.endsWith('.svelte') ? parts(text).script : text, ts.ScriptTarget.Latest, true)
}

function scripts(path: string, text: string): Import[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const [name, typeOnly] = named(node)
    if (name && ts.isStringLiteralLike(name)) {
      found.push({ of: name.text, line: tree.getLineAndCharacterOfPosition(name.pos).line + 1, typeOnly })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The name an import, export, `import()`, `require()`, `import.meta.resolve()` or import type gives, if this node is one. */
function named(node: ts.Node): [ts.Node | undefined, boolean] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, typesOnly(node.importClause)]
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly]
  if (ts.isImportTypeNode(node)) return [ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true]
  if (ts.isExternalModuleReference(node)) return [node.expression, false]
  if (!ts.isCallExpression(node)) return [undefined, false]
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || ['require', 'import.meta.resolve'].includes(node.expression.getText())
  return [loads ? node.arguments[0] : undefined, false]
}

function typesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly)
}

/** Scripts and everything else of a Svelte file, each with the other blanked out, so that lines stay where they are. */
function parts(text: string): { script: string; rest: string } {
  const blank = (piece: string): string => piece.replaceAll(/[^\n]/g, ' ')
  const block = /(<script[^>]*>)([\s\S]*?)(<\/script>)/g
  let script = ''
  let end = 0
  for (const match of text.matchAll(block)) {
    const [whole, open = '', body = '', close = ''] = match
    script += blank(text.slice(end, match.index)) + blank(open) + body + blank(close)
    end = match.index + whole.length
  }
  return { script: script + blank(text.slice(end)), rest: text.replaceAll(block, (whole: string) => blank(whole)) }
}

const styles = (text: string): Import[] => literals(text, /@import\s+(?:url\()?\s*['"]([^'"]+)['"]/g)
const markup = (text: string): Import[] => literals(text, /\bimport\(\s*['"`]([^'"`]+)['"`]/g)

const literals = (text: string, pattern: RegExp): Import[] =>
  [...text.matchAll(pattern)].map((match) => ({
    of: match[1]!,
    line: text.slice(0, match.index).split('\n').length,
    typeOnly: false,
  }))

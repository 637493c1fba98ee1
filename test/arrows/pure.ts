import ts from 'typescript'
import type { File } from '../house/files.ts'
import { treeOf } from './imports.ts'
import { isTest } from './members.ts'

/** Names that stand for the machine, the browser, the clock, the network or chance. */
const outside = new Map(
  Object.entries({
    'the machine': 'process globalThis global Buffer console require __dirname __filename',
    'the browser': 'window document navigator location localStorage sessionStorage self',
    'the network': 'fetch XMLHttpRequest WebSocket EventSource',
    'the clock': 'performance setTimeout setInterval setImmediate queueMicrotask',
    chance: 'crypto',
    'the locale': 'Intl',
  }).flatMap(([what, names]) => names.split(' ').map((name) => [name, what])),
)
/** Methods that ask for the machine's language or time zone. */
const local =
  /^(toLocale\w*|localeCompare|getTimezoneOffset|get(Day|Date|Month|FullYear|Hours|Minutes|Seconds)|set(Date|Month|FullYear|Hours|Minutes|Seconds))$/

const because =
  'Core sees no clock, locale, chance, network, machine or browser: the same rulebook, facts and day give the same answer everywhere, and again in ten years.'

/** Every place in core that reads something besides its inputs, in words. Tests of core may. */
export const impure = (files: readonly File[]): string[] =>
  files.filter(({ path }) => path.startsWith('packages/core/src/') && path.endsWith('.ts') && !isTest(path)).flatMap(inFile)

function inFile(file: File): string[] {
  const tree = treeOf(file)
  const own = new Set<string>()
  const found: string[] = []
  const say = (node: ts.Node, what: string): void => {
    found.push(
      `${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} reads ${what}: ${node.getText()}. ${because}`,
    )
  }
  const declare = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name))
      own.add(node.name.text)
    if ((ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node)) && node.name) own.add(node.name.text)
    ts.forEachChild(node, declare)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isIdentifier(node) && outside.has(node.text) && !own.has(node.text) && !isLabel(node))
      say(node, outside.get(node.text)!)
    if (ts.isPropertyAccessExpression(node)) {
      const { text } = node.name
      if (local.test(text)) say(node, 'the locale or time zone')
      if (node.expression.getText() === 'Date' && text === 'now') say(node, 'the clock')
      if (node.expression.getText() === 'Math' && text === 'random') say(node, 'chance')
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date') {
      const given = node.arguments?.length ?? 0
      if (given === 0 || ts.isCallExpression(node)) say(node, 'the clock')
      if (given > 1) say(node, 'the time zone')
    }
    if (ts.isMetaProperty(node)) say(node, 'the machine')
    ts.forEachChild(node, visit)
  }
  declare(tree)
  visit(tree)
  return found
}

/** A name after a dot, before a colon or of a member is no use of the global of that name. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isQualifiedName(parent)) {
    return ('name' in parent ? parent.name : parent.right) === node
  }
  return ts.isBindingElement(parent)
    ? parent.propertyName === node
    : ts.isMethodDeclaration(parent) || ts.isPropertySignature(parent) || ts.isImportSpecifier(parent)
}

import ts from 'typescript'

/** One word of the contract: its name, what it is written with, and what is promised about it. */
export interface Entry {
  readonly name: string
  /** The keys a phrase of this kind has, in order, `a or b` where it is one of several; or the words it is one of. */
  readonly keys: readonly string[]
  readonly means: string
}

/** The sentences above a declaration. */
export const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

type Aliases = ReadonlyMap<string, ts.TypeNode>

/** The words a key stands for: those of a union of texts, `Fold`; nothing for a key that goes over a pack's own names. */
function wordsOf(type: ts.TypeNode | undefined, aliases: Aliases): readonly string[] {
  if (!type) return []
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text]
  if (ts.isUnionTypeNode(type)) {
    const each = type.types.map((one) => wordsOf(one, aliases))
    return each.every((words) => words.length > 0) ? each.flat() : []
  }
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? wordsOf(aliases.get(type.typeName.text), aliases) : []
}

/** Keys of a type as it is written: its own, those of both sides of `&`, and of what it is for each of a pack's names; not those of its values. */
function keysOf(type: ts.Node, aliases: Aliases): readonly string[] {
  if (ts.isInterfaceDeclaration(type) || ts.isTypeLiteralNode(type)) {
    return type.members.flatMap((member) => (member.name ? [member.name.getText().replaceAll("'", '')] : []))
  }
  if (ts.isParenthesizedTypeNode(type)) return keysOf(type.type, aliases)
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((each) => keysOf(each, aliases))
  if (ts.isUnionTypeNode(type)) return [...new Set(type.types.flatMap((each) => keysOf(each, aliases)))]
  if (ts.isIndexedAccessTypeNode(type)) return keysOf(type.objectType, aliases)
  if (!ts.isMappedTypeNode(type) || !type.type) return []
  const { name, constraint } = type.typeParameter
  const inside = constraint ? new Map([...aliases, [name.text, constraint]]) : aliases
  const inner = keysOf(type.type, inside)
  if (inner.length > 0) return inner
  const words = wordsOf(constraint, aliases)
  return words.length > 0 ? [words.join(' or ')] : []
}

/** Declared types of a file, by name. */
const aliasesOf = (file: ts.SourceFile): Aliases =>
  new Map(file.statements.filter(ts.isTypeAliasDeclaration).map((alias) => [alias.name.text, alias.type]))
const isDeclared = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)

/** Every documented type and member of a file of the contract, in order; a member as `Type.member`. */
export function entriesOf(path: string, text: string): readonly Entry[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const aliases = aliasesOf(file)
  return file.statements.flatMap((statement) => {
    if (!isDeclared(statement)) return []
    const type = ts.isTypeAliasDeclaration(statement) ? statement.type : statement
    const words = ts.isInterfaceDeclaration(type) ? [] : wordsOf(type, aliases)
    const own = { name: statement.name.text, keys: words.length > 0 ? words : keysOf(type, aliases), means: docOf(statement) }
    const members: Entry[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) && docOf(node) !== '') {
        members.push({ name: `${own.name}.${node.name.getText()}`, keys: [], means: docOf(node) })
      }
      ts.forEachChild(node, visit)
    }
    visit(statement)
    return own.means === '' ? members : [own, ...members]
  })
}

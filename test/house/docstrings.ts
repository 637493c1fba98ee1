import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  noLib: true,
  types: [],
}

/** The files that a package shows the world, by its package.json. */
export function entriesOf(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>
  }
  return Object.values(exports).map((file) => join(folder, file))
}

/** Every name that these files export, their own or passed on, of which no sentence says what it promises. */
export function undocumented(files: readonly string[]): string[] {
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const silent = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    return (module ? checker.getExportsOfModule(module) : []).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const place = symbol.declarations?.[0]?.getSourceFile().fileName ?? file
      return symbol.getDocumentationComment(checker).length > 0 ? [] : [`${place}: ${exported.name}`]
    })
  })
  return [...new Set(silent)].toSorted()
}

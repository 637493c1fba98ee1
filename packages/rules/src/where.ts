import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Whether this is the repository's own command; one installed from a package is JavaScript. */
export const isFromSource = import.meta.url.endsWith('.ts')
/** The folder the person stood in: npm runs the repository's scripts elsewhere and says where that was. */
export const calledFrom = (): string => (isFromSource ? process.env['INIT_CWD'] : undefined) ?? process.cwd()
/** What a person types before the name of a command. */
export const typedFirst = isFromSource ? 'npm run -s rules --' : 'npx wenxiao-rules'

/** The repository that this command belongs to, when it runs from source. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
/** Where packs stand side by side: `plugins/` of the repository; for an installed command, the folder it is called in. */
export const plugins = isFromSource ? join(repository, 'plugins') : calledFrom()

/** An absolute path as the person would type it, for messages. */
export const asTyped = (path: string): string => {
  const short = relative(calledFrom(), path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}
/** Whether one folder lies directly in another that is there. */
export const isFolderOf = (parent: string, child: string): boolean => dirname(child) === parent && existsSync(parent)

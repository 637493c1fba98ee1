import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder the person stood in: npm runs scripts elsewhere and says where that was. */
export const calledFrom = (): string => process.env['INIT_CWD'] ?? process.cwd()

/** The repository that this command belongs to. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
export const plugins = join(repository, 'plugins')

/** An absolute path as the person would type it, for messages. */
export const asTyped = (path: string): string => {
  const short = relative(calledFrom(), path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}
export const isFolderOf = (parent: string, child: string): boolean => dirname(child) === parent && existsSync(parent)

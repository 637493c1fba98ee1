import { existsSync, statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRefused, readPack } from '@wenxiao/core'
import type { Pack, Refused } from '@wenxiao/core'
import { open } from '@wenxiao/core/manifest'
import { refuse } from '../refuse.ts'
import { asTyped } from '../where.ts'
import { readDocument } from './file.ts'

/** A pack as it was asked for: where it lies, and what it says before anything was checked. */
export interface Found {
  /** Absolute path, as given. */
  readonly path: string
  /** The plugin folder; undefined for a built pack. */
  readonly folder?: string
  readonly raw: unknown
}
let isHooked = false
/** A plugin may lie anywhere, also where nothing is installed: the words it is written in are those of this command's core. */
function lendCore(): void {
  if (isHooked) return
  isHooked = true
  registerHooks({
    resolve: (specifier, context, next) =>
      /^@wenxiao\/core(\/|$)/.test(specifier)
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
  })
}

/** Author's code speaks on standard error: standard output belongs to the answer. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  try {
    return await work()
  } finally {
    process.stdout.write = write
  }
}

/** A plugin is its author's own code on the author's own machine, and is run; a built pack is only data. */
async function fromFolder(folder: string): Promise<Found | Refused> {
  const file = join(folder, 'pack.ts')
  if (!existsSync(file))
    return refuse(
      'not-found',
      `${asTyped(folder)} 里没有 pack.ts`,
      '规则包文件夹以 pack.ts 为入口',
      '请核对路径，或用 new 命令新建一个',
    )
  lendCore()
  try {
    const module: { readonly default?: unknown } = await quietly(() => import(pathToFileURL(file).href))
    return module.default === undefined
      ? refuse('absent', `${asTyped(file)} 没有默认导出`, '读不到规则包', '请写 export default definePack(words, { … })')
      : { path: folder, folder, raw: module.default }
  } catch (error) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return refuse('wrong-value', `${asTyped(file)} 运行不起来：${said}`, '读不到规则包', '请按提示改正 pack.ts')
  }
}

function fromBuilt(file: string): Found | Refused {
  const document = readDocument(file)
  if (isRefused(document)) return document
  const opened = open(document.value)
  return isRefused(opened) ? opened : { path: file, raw: opened.pack }
}

/** Finds a pack, a plugin folder or a built `pack.json`, without judging what it says. */
export async function findPack(path: string): Promise<Found | Refused> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return refuse('not-found', `没有 ${asTyped(path)}`, '读不到规则包', '请核对路径；路径从执行命令的文件夹算起')
  if (stat.isDirectory()) return fromFolder(path)
  if (path.endsWith('.json')) return fromBuilt(path)
  return refuse(
    'wrong-value',
    `${asTyped(path)} 既不是文件夹，也不是 .json 文件`,
    '规则包是含 pack.ts 的文件夹，或编译好的 pack.json',
    '请改写路径',
  )
}

/** A pack that can be scored with: found, readable and free of problems; else refused with all of them. */
export async function usablePack(path: string): Promise<{ readonly pack: Pack; readonly folder?: string } | Refused> {
  const found = await findPack(path)
  if (isRefused(found)) return found
  const pack = readPack(found.raw)
  return isRefused(pack) ? pack : found.folder === undefined ? { pack } : { pack, folder: found.folder }
}

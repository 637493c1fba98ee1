import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Call, Wrong } from '../command.ts'
import { wrongUsage } from '../command.ts'
import { plugins } from '../where.ts'

/** The packs a command was asked about: those named, or with `--all` every one that stands where packs do. */
export function whichPacks(call: Call, usage: string): readonly string[] | Wrong {
  const isAll = call.flags['all'] === true
  if (isAll && call.words.length > 0) return wrongUsage('mismatch', '', '既写了规则包，又写了 --all', `用法：${usage}`)
  if (!isAll && call.words.length === 0) return wrongUsage('absent', '', '没有写规则包', `用法：${usage}`)
  if (!isAll) return call.words.map((word) => call.path(word))
  return readdirSync(plugins)
    .map((name) => join(plugins, name))
    .filter((folder) => existsSync(join(folder, 'pack.ts')))
    .toSorted()
}

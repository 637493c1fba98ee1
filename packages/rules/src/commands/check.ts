import { check as checkPack, isRefused, readPack } from '@wenxiao/core'
import type { Refusal, Refused } from '@wenxiao/core'
import type { Command } from '../command.ts'
import { refusalsInWords } from '../print/refusals.ts'
import { findPack } from '../read/pack.ts'
import { whichPacks } from '../read/which.ts'
import { asTyped } from '../where.ts'

/** A problem and the pack it was found in. */
export type Problem = Refusal & { readonly pack: string }
const usage = 'check <pack…|--all>'

/** Everything that is wrong with one pack; refused when there is nothing to look at. */
export async function problemsOf(
  path: string,
): Promise<{ readonly pack: string; readonly problems: readonly Problem[] } | Refused> {
  const found = await findPack(path)
  if (isRefused(found)) return found
  const read = readPack(found.raw)
  const refusals = isRefused(read) ? read.refused : checkPack(read)
  const pack = isRefused(read) ? asTyped(path) : read.id
  return {
    pack,
    problems: refusals.map(({ code, path: at, found: what, because, remedy }) => ({
      pack,
      code,
      path: at,
      found: what,
      because,
      remedy,
    })),
  }
}

/** Reads packs without scoring anything: words, names, units, sums, cycles, makers. */
export const check: Command = {
  usage,
  does: '检查规则包：词汇、名称、单位、分值合计、循环、来源是否齐全',
  takes: [0, 1000],
  flags: { all: { type: 'boolean' } },
  async run(call) {
    const paths = whichPacks(call, usage)
    if ('wrong' in paths) return paths
    const results = []
    const refused: Refusal[] = []
    for (const path of paths) {
      const result = await problemsOf(path)
      if (isRefused(result)) refused.push(...result.refused)
      else results.push(result)
    }
    if (refused.length > 0) return { refused }
    const problems = results.flatMap((r) => r.problems)
    const text = results
      .map((r) =>
        r.problems.length === 0
          ? `${r.pack}：没有问题`
          : `${r.pack}：${r.problems.length} 处问题\n${refusalsInWords(r.problems)}`,
      )
      .join('\n')
    return { json: { problems }, text, hasProblems: problems.length > 0 }
  },
}

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

const problemIn =
  (pack: string) =>
  ({ code, path, found, because, remedy }: Refusal): Problem => ({ pack, code, path, found, because, remedy })

interface Checked {
  readonly pack: string
  readonly problems: readonly Problem[]
  /** What is worth a look and keeps nothing from being built. */
  readonly warnings: readonly Problem[]
}
/** Everything that is wrong with one pack; refused when there is nothing to look at. */
async function checkOne(path: string): Promise<Checked | Refused> {
  const found = await findPack(path)
  if (isRefused(found)) return found
  const read = readPack(found.raw)
  if (isRefused(read)) return { pack: asTyped(path), problems: read.refused.map(problemIn(asTyped(path))), warnings: [] }
  const told = checkPack(read)
  return {
    pack: read.id,
    problems: told.filter(({ warning }) => warning !== true).map(problemIn(read.id)),
    warnings: told.filter(({ warning }) => warning === true).map(problemIn(read.id)),
  }
}
const inWords = ({ pack, problems, warnings }: Checked): string =>
  [
    problems.length === 0 ? `${pack}：没有问题` : `${pack}：${problems.length} 处问题\n${refusalsInWords(problems)}`,
    ...(warnings.length === 0 ? [] : [`${pack}：提醒 ${warnings.length} 处\n${refusalsInWords(warnings)}`]),
  ].join('\n')

/** Reads packs without scoring anything: words, names, units, sums, cycles, makers. */
export const check: Command = {
  usage,
  does: '检查规则包：词汇、名称、单位、分值合计、循环、来源是否齐全',
  takes: [0, 1000],
  flags: { all: { type: 'boolean' } },
  async run(call) {
    const paths = whichPacks(call, usage)
    if ('wrong' in paths) return paths
    const results: Checked[] = []
    const refused: Refusal[] = []
    for (const path of paths) {
      const result = await checkOne(path)
      if (isRefused(result)) refused.push(...result.refused)
      else results.push(result)
    }
    if (refused.length > 0) return { refused }
    const problems = results.flatMap((result) => result.problems)
    const warnings = results.flatMap((result) => result.warnings)
    return {
      json: { problems, ...(warnings.length === 0 ? {} : { warnings }) },
      text: results.map(inWords).join('\n'),
      hasProblems: problems.length > 0,
    }
  },
}

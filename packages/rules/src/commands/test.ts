import { isRefused } from '@wenxiao/core'
import type { Pack, Refusal } from '@wenxiao/core'
import { runCases, thresholds } from '@wenxiao/core/testing'
import type { Outcome } from '@wenxiao/core/testing'
import type { Command } from '../command.ts'
import { refusalsInWords } from '../print/refusals.ts'
import { soundPack } from '../read/case.ts'
import { whichPacks } from '../read/which.ts'
import { asTyped } from '../where.ts'

const usage = 'test <pack…|--all>'
/** What became of one published case or one threshold. */
export type Tried = Outcome & { readonly pack: string; readonly kind: 'case' | 'threshold' }

/** Runs a pack's published cases and tries both sides of each of its thresholds. */
export function outcomesOf(pack: Pack): readonly Tried[] {
  const of =
    (kind: Tried['kind']) =>
    ({ case: name, ok, problems }: Outcome): Tried => ({ pack: pack.id, kind, case: name, ok, problems })
  return [...runCases(pack).map(of('case')), ...thresholds(pack).map(of('threshold'))]
}

/** Tries packs by their own cases and on both sides of each threshold; with a failure it ends with problems. */
export const test: Command = {
  usage,
  does: '重算规则包发布的样例，并在每个界限的两侧各试一次',
  takes: [0, 1000],
  flags: { all: { type: 'boolean' } },
  async run(call) {
    const paths = whichPacks(call, usage)
    if ('wrong' in paths) return paths
    const outcomes: Tried[] = []
    const refused: Refusal[] = []
    for (const path of paths) {
      const pack = await soundPack(path)
      if (!isRefused(pack)) outcomes.push(...outcomesOf(pack))
      else if (paths.length === 1) refused.push(...pack.refused)
      else refused.push(...pack.refused.map((one) => ({ ...one, path: `${asTyped(path)}: ${one.path}` })))
    }
    if (refused.length > 0) return { refused }
    const failures = outcomes.filter((o) => !o.ok)
    const count = (kind: Tried['kind']): string =>
      `${outcomes.filter((o) => o.kind === kind && o.ok).length}/${outcomes.filter((o) => o.kind === kind).length}`
    return {
      json: { passed: outcomes.length - failures.length, failed: failures.length, outcomes },
      text: [
        `样例通过 ${count('case')}，界限两侧通过 ${count('threshold')}`,
        ...failures.map((f) => `✗ ${f.pack}：${f.case}\n${refusalsInWords(f.problems)}`),
      ].join('\n'),
      hasProblems: failures.length > 0,
    }
  },
}

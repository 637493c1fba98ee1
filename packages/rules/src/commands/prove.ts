import { methods, proveMethod, proveSharing } from '@wenxiao/core/testing'
import type { Method } from '@wenxiao/core/testing'
import { flag, wrongUsage } from '../command.ts'
import type { Command } from '../command.ts'
import { table } from '../print/table.ts'

const usage = 'prove [--method METHOD] [--cells N] [--seed N]'
const titles: Readonly<Record<Method, string>> = {
  proportional: '按比例',
  bands: '分档',
  levels: '分级',
  checklist: '清单',
  deduct: '扣分',
  each: '逐个计分',
}
const wholeNumber = (text: string | undefined, otherwise: number): number | undefined =>
  text === undefined ? otherwise : /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : undefined

/** Scores random cells with the engine and again in exact rationals; a million for each method unless told. */
export const prove: Command = {
  usage,
  does: '每种计分方法随机造一百万个得分，与另一套精确分数算法逐个对照',
  takes: [0, 0],
  flags: { method: { type: 'string' }, cells: { type: 'string' }, seed: { type: 'string' } },
  async run(call) {
    const cells = wholeNumber(flag(call, 'cells'), 1_000_000)
    const seed = wholeNumber(flag(call, 'seed'), 20_221_231)
    const asked = flag(call, 'method')
    const chosen = asked === undefined ? methods : methods.filter((method) => method === asked)
    if (cells === undefined || seed === undefined)
      return wrongUsage('wrong-value', '', '--cells 和 --seed 要写大于零的整数', `用法：${usage}`)
    if (chosen.length === 0)
      return wrongUsage('unknown-name', '', `没有“${asked}”这种计分方法`, `请写其中之一：${methods.join('、')}`)
    const results = chosen.map((method) => {
      process.stderr.write(`核验${titles[method]}……\n`)
      return proveMethod(method, cells, seed)
    })
    const sharing = asked === undefined ? proveSharing(cells, seed) : undefined
    const wrong = (sharing?.wrong ?? 0) + results.reduce((sum, result) => sum + result.wrong, 0)
    return {
      json: {
        cells: results.reduce((sum, result) => sum + result.cells, 0),
        wrong,
        seed,
        methods: results,
        ...(sharing ? { sharing } : {}),
      },
      text: table(
        ['计分方法', '试算', '恰在一半', '无可计', '不符'],
        results
          .map((r) => [titles[r.method], String(r.cells), String(r.ties), String(r.empty), String(r.wrong)])
          .concat(sharing ? [['分值分摊', String(sharing.cells), '', '', String(sharing.wrong)]] : []),
        [1, 2, 3, 4],
      ),
      hasProblems: wrong > 0,
    }
  },
}

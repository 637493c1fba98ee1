import { isRefused } from '@wenxiao/core'
import { explain as explainLine, score } from '@wenxiao/core/engine'
import type { Explanation } from '@wenxiao/core/engine'
import { flag } from '../command.ts'
import type { Command } from '../command.ts'
import { explanationInWords } from '../print/explanation.ts'
import { readReady } from '../read/case.ts'
import { asking, askedFor } from './score.ts'

/** Why lines earned what they did: clause, measure, facts, arithmetic. */
export const explain: Command = {
  usage: 'explain <pack> <facts.json> [--line ID] [--scheme ID] [--subject ID] [--track TOTAL] [--on DAY]',
  does: '逐行说明得分的来由：条款、算法、事实、演算；不写 --line 时说明有扣分的各行',
  takes: [2, 2],
  flags: { ...asking, line: { type: 'string' } },
  async run(call) {
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const asked = askedFor(call)
    const sheet = score(ready.book, ready.record, asked)
    if (isRefused(sheet)) return sheet
    const line = flag(call, 'line')
    const lines = line === undefined ? sheet.lines.filter((one) => one.findings.length > 0).map((one) => one.id) : [line]
    const explanations: Explanation[] = []
    for (const id of lines) {
      const explanation = explainLine(ready.book, ready.record, { ...asked, line: id })
      if (isRefused(explanation)) return explanation
      explanations.push(explanation)
    }
    return {
      json: { explanations },
      text: explanations.map((one) => explanationInWords(ready.pack, one)).join('\n\n') || '没有扣分',
    }
  },
}

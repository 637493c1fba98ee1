import { isRefused } from '@wenxiao/core'
import { decide as decideOn } from '@wenxiao/core/engine'
import { flag, required } from '../command.ts'
import type { Command } from '../command.ts'
import { changesInWords } from '../print/changes.ts'
import { table } from '../print/table.ts'
import { notADay, readReady } from '../read/case.ts'

const usage =
  'decide <pack> <facts.json> --proposal ID --subject ID --as ROLE --by DOCUMENT [--choose OPTION] [--proposed-on DAY] [--on DAY]'

/** Settles a proposal as a person decided it: what changed, and the money line by line. */
export const decide: Command = {
  usage,
  does: '对一条处理建议作出决定，给出变化和资金台账',
  takes: [2, 2],
  flags: {
    proposal: { type: 'string' },
    subject: { type: 'string' },
    as: { type: 'string' },
    by: { type: 'string' },
    choose: { type: 'string' },
    'proposed-on': { type: 'string' },
    on: { type: 'string' },
  },
  async run(call) {
    const asked = required(call, ['proposal', 'subject', 'as', 'by'], usage)
    if ('wrong' in asked) return asked
    const wrong = notADay(call, ['proposed-on'])
    if (wrong) return wrong
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const [choose, proposedOn] = [flag(call, 'choose'), flag(call, 'proposed-on')]
    const decided = decideOn(ready.book, ready.file, {
      ...asked,
      ...(choose === undefined ? {} : { choose }),
      ...(proposedOn === undefined ? {} : { proposedOn }),
    })
    if (isRefused(decided)) return decided
    const { facts, ledger, publish, next } = decided
    return {
      json: { facts, ledger, publish, next },
      text: [
        changesInWords(ready.pack, facts),
        ...(ledger.length > 0
          ? [
              '',
              table(
                ['资金', '原额（元）', '变动（元）', '现额（元）'],
                ledger.map((line) => [line.line, line.before, line.change, line.after]),
                [1, 2, 3],
              ),
            ]
          : []),
        ...publish.map((form) => `公布：${form}`),
      ].join('\n'),
    }
  },
}

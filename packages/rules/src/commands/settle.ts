import { isRefused } from '@wenxiao/core'
import { propose, score, settle as settleFacts } from '@wenxiao/core/engine'
import type { Proposed, Sheet } from '@wenxiao/core/engine'
import type { Command } from '../command.ts'
import { settledFacts } from '../print/settled.ts'
import { sheetInWords } from '../print/sheet.ts'
import { table } from '../print/table.ts'
import { readReady } from '../read/case.ts'

/** The subject's own facts are reason enough on a screen; the document holds every one. */
const reasonOf = ({ subject, because }: Proposed): string =>
  because
    .filter((fact) => fact.id === subject.id)
    .slice(0, 3)
    .map((fact) => `${fact.title}${fact.value ?? '—'}`)
    .join('，')

/** Everything that the rules settle over everything on record: facts, score sheets, proposals, and what could not be told. */
export const settle: Command = {
  usage: 'settle <pack> <facts.json> [--on DAY]',
  does: '算出全部推算事实、评分表和处理建议',
  takes: [2, 2],
  flags: { on: { type: 'string' } },
  async run(call) {
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const { pack, book, record } = ready
    const settled = settleFacts(book, record)
    const facts = settledFacts(settled)
    const sheets: Sheet[] = []
    for (const thing of record.things.values()) {
      for (const scheme of (pack.schemes ?? []).filter((one) => one.subject === thing.is)) {
        for (const { total } of scheme.tracks) {
          const sheet = score(book, record, { subject: thing.id, scheme: scheme.id, track: total })
          // A sheet that is refused shows in the facts: its total stays unknown, with the reason.
          if (!isRefused(sheet)) sheets.push(sheet)
        }
      }
    }
    const { proposals, undecidable } = propose(settled)
    return {
      json: { facts, sheets, proposals, undecidable },
      text: [
        table(
          ['对象', '事实', '结果'],
          facts.map((fact) => [fact.id, fact.title, fact.value ?? `未知：${fact.unknown?.why}`]),
        ),
        ...sheets.map((sheet) => `\n${sheetInWords(pack, sheet)}`),
        ...(proposals.length > 0
          ? [
              '',
              table(
                ['处理建议', '对象', '由谁决定', '理由'],
                proposals.map((one) => [one.title, one.subject.title, one.decidedBy.title, reasonOf(one)]),
              ),
            ]
          : []),
        ...(undecidable.length > 0
          ? [
              '',
              table(
                ['不能判断的建议', '对象', '原因'],
                undecidable.map((one) => [one.title, one.subject.title, one.unknown.why]),
              ),
            ]
          : []),
      ].join('\n'),
    }
  },
}

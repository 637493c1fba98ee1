import { isRefused } from '@wenxiao/core'
import { score as scoreSheet } from '@wenxiao/core/engine'
import type { Asked } from '@wenxiao/core/engine'
import { flag } from '../command.ts'
import type { Call, Command } from '../command.ts'
import { sheetInWords } from '../print/sheet.ts'
import { readReady } from '../read/case.ts'

/** What is scored, as far as it was named. */
export function askedFor(call: Call): Asked {
  const [scheme, subject, track] = [flag(call, 'scheme'), flag(call, 'subject'), flag(call, 'track')]
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(subject === undefined ? {} : { subject }),
    ...(track === undefined ? {} : { track }),
  }
}
/** The flags that say what is scored. */
export const asking = {
  scheme: { type: 'string' },
  subject: { type: 'string' },
  track: { type: 'string' },
  on: { type: 'string' },
} as const

/** Scores one subject by one scheme: the sheet, or everything for want of which it cannot be scored. */
export const score: Command = {
  usage: 'score <pack> <facts.json> [--scheme ID] [--subject ID] [--track TOTAL] [--on DAY]',
  does: '按规则给一个评价对象评分；不写 --on 时按事实文件的日期',
  takes: [2, 2],
  flags: asking,
  async run(call) {
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const sheet = scoreSheet(ready.book, ready.record, askedFor(call))
    return isRefused(sheet) ? sheet : { json: sheet, text: sheetInWords(ready.pack, sheet) }
  },
}

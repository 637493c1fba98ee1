import { isRefused } from '@wenxiao/core'
import { figures as figuresOf, settle } from '@wenxiao/core/engine'
import type { Command } from '../command.ts'
import { table } from '../print/table.ts'
import { readReady } from '../read/case.ts'

/** Every metric of a pack over everything on record, from one facts file or several. */
export const metrics: Command = {
  usage: 'metrics <pack> <facts.json…> [--on DAY]',
  does: '计算规则包的监督指标；可给几个事实文件，日期按第一个',
  takes: [2, 1000],
  flags: { on: { type: 'string' } },
  async run(call) {
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const figures = figuresOf(settle(ready.book, ready.record))
    return {
      json: { figures },
      text: table(
        ['指标', '范围', '值', '单位', '说明'],
        figures.map((f) => [
          f.title,
          [f.of?.title, f.by?.title].filter((part) => part !== undefined).join('／') || '全部',
          f.value ?? '—',
          f.value === null ? '' : f.unit,
          f.unknown?.why ?? '',
        ]),
        [2],
      ),
    }
  },
}

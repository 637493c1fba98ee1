import { isRefused } from '@wenxiao/core'
import { draw as drawLots, settle } from '@wenxiao/core/engine'
import { required } from '../command.ts'
import type { Command } from '../command.ts'
import { table } from '../print/table.ts'
import { readReady } from '../read/case.ts'

const usage = 'draw <pack> <facts.json> --campaign ID --seed N [--on DAY]'

/** Draws whom a campaign scores; the same seed draws the same ones, for whoever checks it. */
export const draw: Command = {
  usage,
  does: '按专项评价的规则抽签；同一个种子抽出同样的结果，任何人可以复核',
  takes: [2, 2],
  flags: { campaign: { type: 'string' }, seed: { type: 'string' }, on: { type: 'string' } },
  async run(call) {
    const asked = required(call, ['campaign', 'seed'], usage)
    if ('wrong' in asked) return asked
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const drawn = drawLots(settle(ready.book, ready.record), asked.campaign, asked.seed)
    return isRefused(drawn)
      ? drawn
      : {
          json: drawn,
          text: [
            `${drawn.title}　种子 ${drawn.seed}`,
            table(
              ['分层', '总数', '抽中', '名单'],
              drawn.strata.map((s) => [s.title, String(s.of), String(s.drawn.length), s.drawn.join('、')]),
              [1, 2],
            ),
            ...drawn.undecidable.map((one) => `不能判断：${one.id}，${one.why}`),
          ].join('\n'),
        }
  },
}

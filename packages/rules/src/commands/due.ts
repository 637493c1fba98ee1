import { dueDay, printDay, readDay } from '@wenxiao/core/engine'
import { required, wrongUsage } from '../command.ts'
import type { Command } from '../command.ts'

const usage = 'due --from DAY --days N --counted working|calendar'

/** The last day of a period: the day it starts from does not count, a last day off moves to the next working day. */
export const due: Command = {
  usage,
  does: '推算期限届满日：起算日不计，届满日是休息日的顺延到下一个工作日',
  takes: [0, 0],
  flags: { from: { type: 'string' }, days: { type: 'string' }, counted: { type: 'string' } },
  run(call) {
    const asked = required(call, ['from', 'days', 'counted'], usage)
    if ('wrong' in asked) return Promise.resolve(asked)
    const from = readDay(asked.from)
    const days = /^\d{1,5}$/.test(asked.days) ? Number(asked.days) : undefined
    if (from === undefined)
      return Promise.resolve(wrongUsage('wrong-value', '', `--from ${asked.from}`, '日期写成 2022-12-31 这样'))
    if (days === undefined)
      return Promise.resolve(wrongUsage('wrong-value', '', `--days ${asked.days}`, '天数写成 0 到 99999 的整数'))
    if (asked.counted !== 'working' && asked.counted !== 'calendar')
      return Promise.resolve(
        wrongUsage('wrong-value', '', `--counted ${asked.counted}`, '写 working（工作日）或 calendar（自然日）'),
      )
    const { due: last, provisional } = dueDay(from, asked.counted === 'working' ? { workingDays: days } : from + days)
    return Promise.resolve({
      json: { due: printDay(last), provisional },
      text: `${printDay(last)}${provisional ? '（暂定：节假日安排尚未公布或仍可能调整）' : ''}`,
    })
  },
}

import type { Pack } from '../contract/pack.ts'
import type { Earn, Rounding } from '../contract/scheme.ts'
import type { Fact, Words } from '../contract/words.ts'
import { answers, choices, marks } from './cells.ts'

/** One line to be proved: how it earns, what it is worth, how it is rounded, and the fact that keeps its points. */
export interface Proved {
  readonly total: string
  readonly earn: Earn<Words, string>
  readonly points: `${number}`
  readonly rounding: Rounding
}

const yuan = (title: string): Fact => ({ title, unit: 'yuan', from: 'filed' })
const each = (names: readonly string[], fact: (name: string) => Fact): Record<string, Fact> =>
  Object.fromEntries(names.map((name) => [name, fact(name)]))

/** A made-up pack with one scheme of one line for each rule to be proved. */
export const proofPack = (lines: readonly Proved[]): Pack => ({
  id: 'proof',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '核验',
  rounding: { places: 2, mode: 'half-up' },
  words: {
    sources: {},
    roles: { engine: '引擎' },
    parameters: {},
    subjects: {
      thing: {
        title: '对象',
        facts: {
          ...each(marks, yuan),
          ...each(answers, (title) => ({ title, unit: 'yes-no', from: 'filed' })),
          times: { title: '次数', unit: '次', from: 'filed' },
          choice: { title: '选项', unit: 'choice', from: 'filed', options: Object.fromEntries(choices.map((c) => [c, c])) },
          ...each(
            lines.map((line) => line.total),
            (title) => ({ title, unit: 'points', from: 'scheme' }),
          ),
        },
      },
      item: {
        title: '分项',
        links: { thing: 'thing' },
        facts: { m: yuan('实际'), full: yuan('目标'), weight: { title: '权重', unit: '份', from: 'filed' } },
      },
    },
  },
  workings: {},
  schemes: lines.map(({ total, earn, points, rounding }) => ({
    id: total,
    subject: 'thing',
    title: total,
    tracks: [{ title: '核验', by: 'engine', total }],
    groups: [{ id: 'all', title: '全部' }],
    lines: [{ id: total, title: total, in: 'all', points, earn, missing: 'refuse', cite: 'example' }],
    rounding,
  })),
})

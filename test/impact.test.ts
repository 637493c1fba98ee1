import { readdirSync, readFileSync } from 'node:fs'
import type { FactsFile, Pack } from '@wenxiao/core'
import { columns } from '@wenxiao/core/columns'
import { impact, type Impact } from '@wenxiao/core/difference'
import { readFacts, rulebook, settle, type OnRecord, type Rulebook } from '@wenxiao/core/engine'
import { randomRecord } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'

const plugins = new URL('../plugins/', import.meta.url)
const on = '2024-06-30'
const seeds = 2
let changed = 0

function lawful<T extends object>(answer: T): Exclude<T, { readonly refused: unknown }> {
  if ('refused' in answer) throw new Error(JSON.stringify(answer))
  return answer as Exclude<T, { readonly refused: unknown }>
}
/** The rules as they are, and with every value that may be changed alone at an end of its bounds, where that is lawful. */
function othersOf(pack: Pack): readonly Rulebook[] {
  return Object.entries(pack.words.parameters).flatMap(([parameter, { class: kind, by, bounds }]) => {
    if (kind === 'locked' || by !== undefined || !bounds) return []
    const other = rulebook(pack, { on, revisions: [{ parameter, is: bounds.most, from: on, knownSince: on, document: '试算' }] })
    return 'refused' in other ? [] : [other]
  })
}
/** By things and by columns; the columns of the one side taken over from the other, as the server does. */
function bothWays(before: Rulebook | null, after: Rulebook, record: OnRecord): readonly [Impact, Impact] {
  const will = columns(after, record)
  const byColumns = impact(before && columns(before, record, will), will)
  changed += byColumns.changed.length
  return [byColumns, impact(before && settle(before, record), settle(after, record))]
}

describe.each(readdirSync(plugins))('%s', (name) => {
  it('has the same impact by things and by columns: of every value that may change, and of coming into force', async () => {
    const { default: pack } = (await import(new URL(`${name}/pack.ts`, plugins).href)) as { default: Pack }
    const rules = lawful(rulebook(pack, { on }))
    const cases = new URL(`${name}/cases/`, plugins)
    const files = readdirSync(cases).filter((file) => file.endsWith('.facts.json'))
    const sheets = files.map((file) => JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as FactsFile)
    const random = Array.from({ length: seeds }, (_, seed) => randomRecord(pack, seed + 1))
    const others = othersOf(pack)
    for (const [i, sheet] of [...sheets, ...random].entries()) {
      const record = lawful(readFacts(pack, sheet))
      const [fast, slow] = bothWays(null, rules, record)
      expect(fast, `record ${i} from nothing`).toEqual(slow)
      const some = i < sheets.length ? others : others.filter((_, k) => k % seeds === i % seeds)
      for (const [k, other] of some.entries()) {
        const [fast, slow] = bothWays(rules, other, record)
        expect(fast, `record ${i}, change ${k}`).toEqual(slow)
      }
    }
  })
})

it('was tried with changes that change something', () => {
  expect(changed).toBeGreaterThan(200)
})

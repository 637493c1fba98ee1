import { readdirSync, readFileSync } from 'node:fs'
import type { FactsFile, Pack, Tabled } from '@wenxiao/core'
import { impact, type Changed } from '@wenxiao/core/difference'
import { readFacts, rulebook, settle } from '@wenxiao/core/engine'
import { describe, expect, it } from 'vitest'
import { prepare, simulate } from '../apps/admin/src/lib/simulate/simulate.ts'

const plugins = new URL('../plugins/', import.meta.url)
const samples = readdirSync(plugins).flatMap((name) => {
  const cases = new URL(`${name}/cases/`, plugins)
  return readdirSync(cases)
    .filter((file) => file.endsWith('.facts.json'))
    .map((file) => [name, new URL(file, cases)] as const)
})

/** The ends of its bounds, where they are not the present value; none where a parameter may not be changed alone. */
const ends = (pack: Pack, id: string): readonly Tabled[] => {
  const { class: kind, bounds, by, values } = pack.words.parameters[id] ?? {}
  const is = values?.at(-1)?.is
  return kind === 'locked' || by !== undefined
    ? []
    : [bounds?.least, bounds?.most].flatMap((end) => (end === undefined || end === is ? [] : [end]))
}

/** Without what only a page needs. */
const asEngine = ({ is, id, title, totals, verdicts, proposals, cut }: Changed): Changed => ({
  is,
  id,
  title,
  totals,
  verdicts,
  proposals,
  cut,
})
let changes = 0
describe.each(samples)('%s', (name, file) => {
  it('says of every single change, in the browser, what the engine says of it row by row', async () => {
    const { default: pack } = (await import(new URL(`${name}/pack.ts`, plugins).href)) as { default: Pack }
    const facts = JSON.parse(readFileSync(file, 'utf8')) as FactsFile
    const on = facts.on
    const county = { code: pack.jurisdiction, title: '' }
    const version = { digest: '', id: pack.id, version: pack.version, title: pack.title }
    const ready = prepare({ jurisdiction: county, version, pack, rulesOn: on, revisions: [], facts, leftOut: [] })
    const [rules, record] = [rulebook(pack, { on }), readFacts(pack, facts)]
    if ('refused' in ready || 'refused' in rules || 'refused' in record) throw new Error('the sample is refused')
    const before = settle(rules, record)
    for (const [id, is] of Object.keys(pack.words.parameters).flatMap((name) =>
      ends(pack, name).map((end) => [name, end] as const),
    )) {
      const revision = { parameter: id, is, from: on, knownSince: on, document: '试算' }
      const other = rulebook(pack, { on, revisions: [revision] })
      const tried = simulate(ready, { [id]: is })
      expect('refused' in tried, id).toBe('refused' in other)
      if ('refused' in other || 'refused' in tried) continue
      const engine = impact(before, settle(other, record))
      const rows = (list: readonly { readonly id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(rows(tried.rows.map(asEngine)), id).toEqual(rows(engine.changed))
      expect(tried.cut, id).toEqual(engine.cut)
      expect(new Map(tried.proposals.map((one) => [one.id, one])), id).toEqual(
        new Map(engine.proposals.map((one) => [one.id, one])),
      )
      for (const verdict of engine.verdicts) {
        const own = tried.verdicts.find((one) => one.is === verdict.is && one.fact === verdict.fact)
        expect(own?.counts, id).toEqual(verdict.counts)
        expect(own?.transitions.reduce((all, move) => all + move.things, 0)).toBe(own?.things)
      }
      changes += engine.changed.length
    }
  })
})

it('was tried with changes that change something', () => {
  expect(changes).toBeGreaterThan(100)
})

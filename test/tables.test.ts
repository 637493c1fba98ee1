import { readdirSync } from 'node:fs'
import type { Pack } from '@wenxiao/core'
import { isRefused } from '@wenxiao/core'
import { readFacts, type OnRecord } from '@wenxiao/core/engine'
import { columnsOf, notesOf, readTables, writeTables, type Table, type ThingStanding } from '@wenxiao/core/tables'
import { randomRecord } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'

const plugins = new URL('../plugins/', import.meta.url)
const rounds = 12

/** What a record says, and not how it was written. */
const said = (pack: Pack, file: unknown) => {
  const record = readFacts(pack, file)
  if (isRefused(record)) throw new Error(JSON.stringify(record.refused.slice(0, 5)))
  const thing = (one: OnRecord['byKind'] extends ReadonlyMap<string, readonly (infer T)[]> ? T : never) => ({
    is: one.is,
    id: one.id,
    links: one.links,
    facts: Object.fromEntries([...one.facts].map(([name, { is }]) => [name, is])),
  })
  return [...record.things.values()].map(thing).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
/** The same table with its columns the other way round: their order does not matter. */
const turned = (table: Table): Table => ({ ...table, rows: table.rows.map((row) => row.toReversed()) })

describe.each(readdirSync(plugins))('%s', async (name) => {
  const { default: pack } = (await import(new URL(`${name}/pack.ts`, plugins).href)) as { default: Pack }

  it('has a header of its own for every fact and link, and a note for every fact', () => {
    for (const is of Object.keys(pack.words.subjects)) {
      const headers = columnsOf(pack, is).map(({ header }) => header)
      expect(new Set(headers).size, is).toBe(headers.length)
    }
    for (const [sheet, header, text] of notesOf(pack)) expect([sheet, header, text].every((words) => words.length > 0)).toBe(true)
    expect(new Set(writeTables(pack, []).map((table) => table.name)).size).toBe(Object.keys(pack.words.subjects).length)
  })

  it('says in tables what it says on record, whatever is on record', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const file = randomRecord(pack, seed) as { on: string; given: readonly ThingStanding[] }
      const tables = writeTables(pack, file.given)
      const read = readTables(pack, seed % 2 === 0 ? tables.map(turned) : tables, [])
      if (isRefused(read)) throw new Error(`seed ${seed}: ${JSON.stringify(read.refused.slice(0, 5))}`)
      expect(said(pack, { on: file.on, given: read.given }), `seed ${seed}`).toEqual(said(pack, file))
    }
  })
})

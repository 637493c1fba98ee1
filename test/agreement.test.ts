import { readdirSync } from 'node:fs'
import type { Pack } from '@wenxiao/core'
import { disagreements } from '@wenxiao/core/columns'
import { readFacts, rulebook, settle } from '@wenxiao/core/engine'
import { randomRecord } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'

const plugins = new URL('../plugins/', import.meta.url)
const rounds = 20

describe.each(readdirSync(plugins))('%s', (name) => {
  it('settles alike by rows and by columns, whatever is on record', async () => {
    const { default: pack } = (await import(new URL(`${name}/pack.ts`, plugins).href)) as { default: Pack }
    const states = new Set<string>()
    for (let seed = 1; seed <= rounds; seed++) {
      const record = readFacts(pack, randomRecord(pack, seed))
      const rules = rulebook(pack, { on: '2024-06-30' })
      if ('refused' in record || 'refused' in rules) throw new Error(JSON.stringify([record, rules]))
      expect(disagreements(pack, rules, record), `seed ${seed}`).toEqual([])
      const settled = settle(rules, record)
      for (const thing of record.things.values()) {
        for (const [fact, { from }] of Object.entries(pack.words.subjects[thing.is]?.facts ?? {})) {
          if (!['measure', 'scheme', 'verdict'].includes(from)) continue
          const answer = settled.fact(thing, fact)
          states.add('state' in answer ? answer.state : 'known')
        }
      }
    }
    // Agreement would be cheap if everything were missing.
    expect([...states]).toEqual(expect.arrayContaining(['known', 'missing']))
  })
})

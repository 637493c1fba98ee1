import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRefused } from '@wenxiao/core'
import { answer, type Answer } from '../../apps/server/src/impact/answer.ts'
import { merge } from '../../apps/server/src/impact/merge.ts'
import { changxing200 } from '../../apps/server/src/sample/changxing-200.ts'
import { partsOf } from '../../apps/server/src/sheets/filed.ts'
import pack from '../../plugins/changxing/pack.ts'

const sample = JSON.parse(readFileSync('plugins/changxing/cases/sample.facts.json', 'utf8')) as Parameters<typeof changxing200>[1]
const sheets = changxing200(pack, sample)
let whole: Answer
beforeAll(() => {
  const found = answer(
    null,
    { pack, on: sample.on, revisions: [] },
    sample.on,
    merge(sheets.map((sheet) => sheet.given)),
    () => undefined,
  )
  if (isRefused(found)) throw new Error(found.refused[0]?.found)
  whole = found
})
const counts = (fact: string) =>
  Object.fromEntries(whole.verdicts.find((one) => one.fact === fact)?.counts.map((one) => [one.answer, one.after]) ?? [])

describe('the two hundred projects of the sample', () => {
  it('are the same each time they are made, and all marked as assumed', () => {
    expect(changxing200(pack, sample)).toEqual(sheets)
    const filed = sheets.flatMap((sheet) => sheet.given.flatMap((thing) => Object.values(thing.facts).map(partsOf)))
    expect(
      filed.filter(({ plain, origin }) => origin !== 'assumed' && (typeof plain === 'string' || Array.isArray(plain))),
    ).toEqual([])
  })
  it('are two hundred, read by the pack without anything left out', () => {
    expect(sheets.flatMap((sheet) => sheet.projects)).toHaveLength(200)
    expect(whole.kinds['project']).toBe(200)
    expect(whole.leftOut).toEqual([])
  })
  it('are spread over units, vendors, categories, grades and lights', () => {
    expect(sheets.length).toBeGreaterThan(20)
    expect(whole.kinds['vendor']).toBe(12)
    const projects = sheets.flatMap((sheet) => sheet.given.filter((thing) => thing.is === 'project'))
    expect(new Set(projects.map((project) => JSON.stringify(project.facts['category']))).size).toBe(14)
    for (const fact of ['grade', 'light', 'unit-light'])
      for (const n of Object.values(counts(fact)).slice(0, 3)) expect(n, fact).toBeGreaterThan(0)
    expect(Number(whole.cut.after)).toBeGreaterThan(0)
  })
})

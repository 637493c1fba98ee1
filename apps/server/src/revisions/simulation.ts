import { isRefused, type FactsFile, type Filed, type Refused } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import { mergedRecord, sheetsOnRecord } from '../impact/impact.queries.ts'
import type { Standing } from '../impact/merge.ts'
import { readable } from '../impact/readable.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { Simulation } from './revision.ts'
import { historyOf, rulesOn } from './rules.ts'

/** What a browser needs to try other values over everything on record; undefined where the pack is not in use. */
export async function simulation(
  trx: Work,
  jurisdiction: JurisdictionName,
  pack: string,
  rulesDay: string,
): Promise<Simulation | Refused | undefined> {
  const rules = rulesOn(await historyOf(trx, jurisdiction.code, pack), rulesDay, '9999-12-31')
  const opened = rules && (await findPack(trx, rules.pack.digest))
  if (!rules || !opened) return undefined
  const sheets = await sheetsOnRecord(trx, jurisdiction.code, pack)
  const on = sheets.day ?? rulesDay
  const things = await mergedRecord(trx, jurisdiction.code, sheets.ids)
  const read = things.length === 0 ? { given: [], leftOut: [] } : readable(opened, on, things)
  if (isRefused(read)) return read
  return {
    jurisdiction,
    version: rules.pack,
    pack: opened,
    rulesOn: rulesDay,
    revisions: rules.revisions,
    facts: { on, given: read.given.map(bare) } as unknown as FactsFile,
    leftOut: read.leftOut,
  }
}
/** Values only: who filed them and on what evidence does not change what comes out. */
function bare(thing: Standing): Standing {
  const values = (list: Standing['facts']): Standing['facts'] =>
    Object.fromEntries(Object.entries(list).map(([name, filed]) => [name, value(filed)]))
  return {
    ...thing,
    facts: values(thing.facts),
    ...(thing.anew ? { anew: Object.fromEntries(Object.entries(thing.anew).map(([track, list]) => [track, values(list)])) } : {}),
  }
}
function value(filed: Filed): Filed {
  if (typeof filed === 'string' || Array.isArray(filed) || !('value' in filed) || 'excused' in filed) return filed
  return filed.unit === undefined ? filed.value : { value: filed.value, unit: filed.unit }
}

import { isRefused } from '@wenxiao/core'
import { maintenance } from '../audit/record.ts'
import { within, type Store } from '../database/store.ts'
import { addJurisdiction, recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { RefusedError } from '../refuse.ts'
import type { Said } from './commands.ts'

/** Puts one more jurisdiction on record beneath those above it, as the page does; refuses a code that cannot stand there. */
export async function addPlace(store: Store, code: string, title: string, by: string): Promise<Said> {
  const { by: actor, jurisdiction: under, scope } = maintenance(by)
  const added = await within(store, scope, async (trx) => {
    await recordDivisions(trx)
    return addJurisdiction(trx, actor, { code, title, under, ground: null })
  })
  if (isRefused(added)) throw new RefusedError(added.refused)
  return { code: 0, lines: [`已登记：${code} ${title}`], data: added }
}

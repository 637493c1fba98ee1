import { isRefused } from '@wenxiao/core'
import { maintenance } from '../audit/record.ts'
import { within, type Store } from '../database/store.ts'
import { addJurisdiction, recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { RefusedError } from '../refuse.ts'
import { trouble } from '../trouble.ts'
import type { Said } from './commands.ts'

/** Puts one more jurisdiction on record beneath those above it, as the page does; refuses a code that cannot stand there and a title that is none. */
export async function addPlace(store: Store, code: string, title: string, by: string): Promise<Said> {
  const name = title.trim()
  if (name.length < 2 || name.length > 60)
    throw trouble(`“${title}”不是辖区名称`, '名称显示在每一页上，二到六十个字', '写全称，如 安吉县')
  const { by: actor, jurisdiction: under, scope } = maintenance(by)
  const added = await within(store, scope, async (trx) => {
    await recordDivisions(trx)
    return addJurisdiction(trx, actor, { code, title: name, under, ground: null })
  })
  if (isRefused(added)) throw new RefusedError(added.refused)
  return { code: 0, lines: [`已登记：${code} ${name}`], data: added }
}

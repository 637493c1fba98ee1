import { sql } from 'kysely'
import type { Refusal } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import type { GivenThing } from '../sheets/filed.ts'
import { thingKey } from '../sheets/standing.ts'

/** Whether each of these things is on record as classified, by `thingKey`; those that are not on record are not in it. */
export async function classifiedOnRecord(
  trx: Work,
  jurisdiction: string,
  given: readonly GivenThing[],
): Promise<ReadonlyMap<string, boolean>> {
  const known = await trx
    .selectFrom('subject')
    .select(['kind', 'id', 'classified'])
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', sql<string>`any(${given.map((thing) => thing.id)}::text[])`)
    .execute()
  return new Map(known.map((row) => [thingKey(row.kind, row.id), row.classified]))
}

/** Things that are said to be classified and are on record as not, or the other way round. Pure. */
export const changedSecrecy = (given: readonly GivenThing[], before: ReadonlyMap<string, boolean>): readonly Refusal[] =>
  given.flatMap((thing, i): readonly Refusal[] => {
    const was = before.get(thingKey(thing.is, thing.id))
    if (was === undefined || was === (thing.classified === true)) return []
    return [
      {
        code: 'mismatch',
        path: `given[${i}].classified`,
        found: was ? `“${thing.id}”已登记为涉密，这里没有标明` : `“${thing.id}”已登记为非涉密，这里标为涉密`,
        because: '一个对象是否涉密不能随填报改变',
        remedy: was ? '标明 "classified": true 并删去名称，或改用另一个编号' : '确已定密的，换一个编号另行登记',
      },
    ]
  })

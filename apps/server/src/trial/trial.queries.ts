import type { Work } from '../database/store.ts'

/** The text of the visible fact sheet that was filed last by this pack. */
export async function exampleFor(trx: Work, pack: string): Promise<string | null> {
  const row = await trx
    .selectFrom('sheet')
    .select('text')
    .where('pack', '=', pack)
    .orderBy('filed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.text ?? null
}

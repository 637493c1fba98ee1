import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../database/store.ts'
import type { ActOnRecord, Choice, Decided, EnablementAct, PackVersion } from './enablement.ts'
import type { Act } from './standing.ts'

export const actTitles: Readonly<Record<EnablementAct, string>> = {
  enable: '启用',
  upgrade: '升级',
  'roll-back': '退回',
  hold: '暂停',
  resume: '恢复',
}

/** Acts about packs of one jurisdiction, in the order in which they were done; of one pack when it is named. */
export async function listActs(trx: Work, jurisdiction: string, pack?: string): Promise<readonly ActOnRecord[]> {
  const rows = await trx
    .selectFrom('enablement as e')
    .innerJoin('pack as p', 'p.digest', 'e.digest')
    .select(['e.id', 'e.act', 'e.pack', 'e.digest', 'p.version', 'p.title', 'e.from_day', 'e.document', 'e.reason'])
    .select(['e.done_on', 'e.done_at', 'e.done_by'])
    .where('e.jurisdiction', '=', jurisdiction)
    .$if(pack !== undefined, (query) => query.where('e.pack', '=', pack ?? ''))
    .orderBy('e.sequence')
    .execute()
  const choices = await trx
    .selectFrom('enablement_choice')
    .select(['enablement', 'revision_set', 'parameter', 'choice'])
    .where('jurisdiction', '=', jurisdiction)
    .orderBy('parameter')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    act: row.act,
    title: actTitles[row.act],
    pack: { digest: row.digest, id: row.pack, version: row.version, title: row.title },
    from: row.from_day,
    document: row.document,
    reason: row.reason,
    on: row.done_on,
    at: row.done_at,
    by: row.done_by,
    decided: choices
      .filter((one) => one.enablement === row.id)
      .map((one): Decided => ({ revision: { set: one.revision_set, parameter: one.parameter }, choice: one.choice })),
  }))
}

/** An act as far as it decides what is in force. */
export const actOf = ({ id, act, pack, from, on, decided }: ActOnRecord): Act => ({
  id,
  act,
  digest: pack.digest,
  from,
  on,
  choices: decided.map(({ revision, choice }) => ({ ...revision, choice })),
})

export interface NewAct {
  readonly jurisdiction: string
  readonly act: EnablementAct
  readonly pack: PackVersion
  readonly from: string
  readonly document: string
  readonly reason: string | null
  readonly on: string
  readonly by: { readonly person: string | null; readonly title: string }
  readonly choices: readonly { readonly set: string; readonly parameter: string; readonly choice: Choice }[]
}
/** Puts an act on record, with every choice that was made in it. */
export async function insertAct(trx: Work, { jurisdiction, act, pack, from, by, choices, ...rest }: NewAct): Promise<string> {
  const id = randomUUID()
  await trx
    .insertInto('enablement')
    .values({
      jurisdiction,
      id,
      act,
      pack: pack.id,
      digest: pack.digest,
      from_day: from,
      document: rest.document,
      reason: rest.reason,
      done_on: rest.on,
      done_by: by.title,
      person: by.person,
    })
    .execute()
  if (choices.length > 0)
    await trx
      .insertInto('enablement_choice')
      .values(choices.map(({ set, ...one }) => ({ jurisdiction, enablement: id, revision_set: set, ...one })))
      .execute()
  return id
}

/** One act or revision of a jurisdiction at a time: what is judged is what is then written. */
export const oneAtATime = (trx: Work, jurisdiction: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('wenxiao packs in use'), hashtext(${jurisdiction}))`.execute(trx)

/** Installed versions of a pack, by its name, the newest first. */
export async function versionsOf(trx: Work, pack: string): Promise<readonly (PackVersion & { readonly jurisdiction: string })[]> {
  const rows = await trx
    .selectFrom('pack')
    .select(['digest', 'pack as id', 'version', 'title', 'jurisdiction'])
    .where('pack', '=', pack)
    .orderBy(sql`string_to_array(version, '.')::int[]`, 'desc')
    .orderBy('installed_at', 'desc')
    .execute()
  return rows
}

import { createHash } from 'node:crypto'
import { isRefused } from '@wenxiao/core'
import { canonical } from '@wenxiao/core/manifest'
import { sql } from 'kysely'
import { allOf, type Scope } from '../access/scope.ts'
import type { Work } from '../database/store.ts'
import { platform } from '../jurisdictions/divisions.ts'
import { recordHead } from './heads.ts'

/** Something a person did: who did what to what, on what ground. */
export interface Act {
  /** The jurisdiction in whose chain it stands. */
  readonly jurisdiction: string
  /** Id and title of the person; null for the server itself and for maintenance, whose title says which. */
  readonly by: { readonly person: string | null; readonly title: string }
  /** Subject and verb, as `sheet.filed`. */
  readonly act: string
  /** What it was done to, with the title it had. */
  readonly to: { readonly is: string; readonly id: string; readonly title?: string }
  /** Document number or reason; null where none is asked for. */
  readonly ground: string | null
  /** What else must be known later: digests, values, days. Never the content of what was filed. */
  readonly more?: Readonly<Record<string, string | number | boolean | null>>
}
/** What stands in a record. */
export type Recorded = Act & { readonly sequence: number; readonly at: string }

/** Who acts, where, and with which scope, for work that opens its own transactions. */
export interface Acting {
  readonly by: Act['by']
  readonly jurisdiction: string
  readonly scope: Scope
}
/** The server itself or a maintenance command, acting for the platform. */
export const maintenance = (title: string, jurisdiction = platform): Acting => ({
  by: { person: null, title },
  jurisdiction,
  scope: allOf([jurisdiction]),
})

export const beginning = '0'.repeat(64)
export const hashOf = (previous: string, content: string): string =>
  createHash('sha256').update(`${previous}\n${content}`).digest('hex')

/**
 * Puts an act on its jurisdiction's audit trail, in the transaction of the act: both stand or neither does. Acts of one
 * jurisdiction wait for each other from here to the end of the transaction, so record last.
 */
export async function record(trx: Work, act: Act): Promise<void> {
  const { jurisdiction } = act
  await sql`select pg_advisory_xact_lock(hashtext('wenxiao audit'), hashtext(${jurisdiction}))`.execute(trx)
  const last = await trx
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .where('jurisdiction', '=', jurisdiction)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const now = await sql<{ at: string }>`select clock_timestamp() as at`.execute(trx)
  const sequence = (last?.sequence ?? 0) + 1
  const previous = last?.hash ?? beginning
  const content = canonical({ ...act, sequence, at: now.rows[0]?.at })
  if (isRefused(content)) throw new Error(`an act that is not plain data: ${content.refused[0]?.path}`)
  const hash = hashOf(previous, content)
  await trx.insertInto('audit').values({ jurisdiction, sequence, previous, content, hash }).execute()
  recordHead(trx, { jurisdiction, sequence, hash })
}

import type { TrustedKey } from '@wenxiao/core/manifest'
import { sql } from 'kysely'
import type { Work } from '../database/store.ts'
import type { KeyShown } from './key.ts'

/** All keys that were ever trusted, each for its jurisdiction, with the day from which one is not any more. */
export async function trustedKeys(trx: Work): Promise<readonly TrustedKey[]> {
  const rows = await trx
    .selectFrom('trusted_key')
    .leftJoin('withdrawn_key', (join) =>
      join
        .onRef('withdrawn_key.key', '=', 'trusted_key.key')
        .onRef('withdrawn_key.jurisdiction', '=', 'trusted_key.jurisdiction'),
    )
    .select(['trusted_key.key', 'public_key', 'owner', 'trusted_key.jurisdiction', 'valid_from', 'valid_to', 'withdrawn_from'])
    .orderBy('trusted_at')
    .execute()
  return rows.map((row) => ({
    key: row.key,
    publicKey: row.public_key,
    owner: row.owner,
    jurisdiction: row.jurisdiction,
    from: row.valid_from as TrustedKey['from'],
    ...(row.valid_to === null ? {} : { to: row.valid_to as TrustedKey['from'] }),
    ...(row.withdrawn_from === null ? {} : { withdrawn: row.withdrawn_from as TrustedKey['from'] }),
  }))
}

/** All keys as the registry shows them, by jurisdiction and the day from which they are good. */
export async function listKeys(trx: Work, today: string): Promise<readonly KeyShown[]> {
  const rows = await trx
    .selectFrom('trusted_key as k')
    .innerJoin('jurisdiction as j', 'j.code', 'k.jurisdiction')
    .leftJoin('withdrawn_key as w', (join) => join.onRef('w.key', '=', 'k.key').onRef('w.jurisdiction', '=', 'k.jurisdiction'))
    .select(['k.key', 'code', 'title', 'public_key', 'owner', 'valid_from', 'valid_to', 'trusted_at', 'trusted_by'])
    .select(['withdrawn_from', 'because', 'withdrawn_at', 'withdrawn_by'])
    .select((eb) =>
      eb
        .selectFrom('pack_signature as s')
        .whereRef('s.key', '=', 'k.key')
        .whereRef('s.jurisdiction', '=', 'k.jurisdiction')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('packs'),
    )
    .orderBy('code')
    .orderBy('valid_from')
    .orderBy('owner')
    .execute()
  return rows.map((row) => ({
    key: row.key,
    publicKey: row.public_key,
    owner: row.owner,
    jurisdiction: { code: row.code, title: row.title },
    from: row.valid_from,
    to: row.valid_to,
    trusted: { by: row.trusted_by, at: row.trusted_at },
    withdrawn:
      row.withdrawn_from === null || row.because === null || row.withdrawn_at === null || row.withdrawn_by === null
        ? null
        : { from: row.withdrawn_from, because: row.because, by: row.withdrawn_by, at: row.withdrawn_at },
    good:
      row.valid_from <= today &&
      (row.valid_to === null || today <= row.valid_to) &&
      (row.withdrawn_from === null || today < row.withdrawn_from),
    packs: row.packs ?? 0,
  }))
}

/** Trusts a key for its jurisdiction from a day on; one that is trusted for it already stays as it is. */
export async function trust(trx: Work, key: TrustedKey, by: string): Promise<boolean> {
  const added = await trx
    .insertInto('trusted_key')
    .values({
      key: key.key,
      public_key: key.publicKey,
      owner: key.owner,
      jurisdiction: key.jurisdiction,
      valid_from: key.from,
      valid_to: key.to ?? null,
      trusted_by: by,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** From this day on nothing the key signed is taken in its jurisdiction and beneath. */
export async function withdraw(
  trx: Work,
  { key, jurisdiction }: Pick<TrustedKey, 'key' | 'jurisdiction'>,
  from: string,
  because: string,
  by: string,
): Promise<void> {
  await trx.insertInto('withdrawn_key').values({ jurisdiction, key, withdrawn_from: from, because, withdrawn_by: by }).execute()
}

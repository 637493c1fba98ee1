import type { TrustedKey } from '@wenxiao/core/manifest'
import type { Work } from '../database/store.ts'

/** All keys that were ever trusted, with the day from which one is not any more. */
export async function trustedKeys(trx: Work): Promise<readonly TrustedKey[]> {
  const rows = await trx
    .selectFrom('trusted_key')
    .leftJoin('withdrawn_key', 'withdrawn_key.key', 'trusted_key.key')
    .select(['trusted_key.key', 'public_key', 'owner', 'valid_from', 'valid_to', 'withdrawn_from'])
    .orderBy('trusted_at')
    .execute()
  return rows.map((row) => ({
    key: row.key,
    publicKey: row.public_key,
    owner: row.owner,
    from: row.valid_from as TrustedKey['from'],
    ...(row.valid_to === null ? {} : { to: row.valid_to as TrustedKey['from'] }),
    ...(row.withdrawn_from === null ? {} : { withdrawn: row.withdrawn_from as TrustedKey['from'] }),
  }))
}

/** Trusts a key from a day on; one that is trusted already stays as it is. */
export async function trust(trx: Work, key: TrustedKey, by: string): Promise<boolean> {
  const added = await trx
    .insertInto('trusted_key')
    .values({
      key: key.key,
      public_key: key.publicKey,
      owner: key.owner,
      valid_from: key.from,
      valid_to: key.to ?? null,
      trusted_by: by,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** From this day on nothing the key signed is taken. */
export async function withdraw(trx: Work, key: string, from: string, because: string, by: string): Promise<void> {
  await trx.insertInto('withdrawn_key').values({ key, withdrawn_from: from, because, withdrawn_by: by }).execute()
}

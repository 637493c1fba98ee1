import { randomUUID } from 'node:crypto'
import type { Pack, Refusal } from '@wenxiao/core'
import { digest as digestOfValue, type Signed, type Verified } from '@wenxiao/core/manifest'
import { readingOf } from './reading.ts'
import { digestOf } from '../files.ts'
import type { Work } from '../database/store.ts'
import type { PackSummary, RefusedFile } from './pack.ts'

const opened = new Map<string, Pack>()
const mostOpened = 32

/** The pack of this digest, as it was signed; a stored text that is not that any more is an error. */
export async function findPack(trx: Work, digest: string): Promise<Pack | undefined> {
  const known = opened.get(digest)
  if (known) return known
  const row = await trx.selectFrom('pack').select('file').where('digest', '=', digest).executeTakeFirst()
  if (!row) return undefined
  const { signed } = JSON.parse(row.file) as Signed
  if (digestOfValue(signed) !== digest) throw new Error(`the stored pack ${digest} was changed in the database`)
  if (opened.size >= mostOpened) opened.delete(opened.keys().next().value ?? '')
  opened.set(digest, signed)
  return signed
}

/** Installed versions, by jurisdiction and name, the newest first; one when a digest is given. */
export async function listPacks(trx: Work, digest?: string): Promise<readonly PackSummary[]> {
  const rows = await trx
    .selectFrom('pack')
    .innerJoin('jurisdiction', 'jurisdiction.code', 'pack.jurisdiction')
    .select([
      'digest',
      'pack',
      'version',
      'pack.title',
      'code',
      'jurisdiction.title as jurisdiction_title',
      'cases',
      'installed_at',
    ])
    .$if(digest !== undefined, (query) => query.where('digest', '=', digest ?? ''))
    .orderBy('code')
    .orderBy('pack')
    .orderBy('installed_at', 'desc')
    .execute()
  const signatures = await trx
    .selectFrom('pack_signature')
    .innerJoin('trusted_key', (join) =>
      join
        .onRef('trusted_key.key', '=', 'pack_signature.key')
        .onRef('trusted_key.jurisdiction', '=', 'pack_signature.jurisdiction'),
    )
    .select(['digest', 'trusted_key.key', 'owner'])
    .execute()
  return Promise.all(
    rows.map(async (row): Promise<PackSummary> => ({
      digest: row.digest,
      id: row.pack,
      version: row.version,
      title: row.title,
      jurisdiction: { code: row.code, title: row.jurisdiction_title },
      installed: row.installed_at,
      signedBy: signatures.filter((s) => s.digest === row.digest).map(({ key, owner }) => ({ key, owner })),
      cases: { total: row.cases, reproduced: row.cases },
      standing: readingOf((await findPack(trx, row.digest)) as Pack).standing,
    })),
  )
}

/** Stores a verified pack; says whether it was there already. */
export async function insertPack(
  trx: Work,
  { pack, digest, owners }: Verified,
  text: string,
  cases: number,
  by: string,
): Promise<boolean> {
  const added = await trx
    .insertInto('pack')
    .values({
      digest,
      pack: pack.id,
      version: pack.version,
      jurisdiction: pack.jurisdiction,
      title: pack.title,
      file: text,
      cases,
      installed_by: by,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return true
  await trx
    .insertInto('pack_signature')
    .values(owners.map(({ key, jurisdiction }) => ({ digest, key, jurisdiction })))
    .execute()
  return false
}

/** Puts a refused file on record by its digest, which is given back. */
export async function insertRefusedFile(
  trx: Work,
  {
    jurisdiction,
    text,
    refused,
    by,
  }: { readonly jurisdiction: string; readonly text: string; readonly refused: readonly Refusal[]; readonly by: string },
): Promise<string> {
  const file = digestOf(text)
  await trx
    .insertInto('refused_file')
    .values({
      id: randomUUID(),
      jurisdiction,
      file,
      size: Buffer.byteLength(text),
      refused: JSON.stringify(refused.slice(0, 200)),
      handed_in_by: by,
    })
    .execute()
  return file
}

/** The newest hundred files that were not installed. */
export async function listRefusedFiles(trx: Work): Promise<readonly RefusedFile[]> {
  const rows = await trx.selectFrom('refused_file').selectAll().orderBy('refused_at', 'desc').limit(100).execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.refused_at,
    by: row.handed_in_by,
    file: row.file,
    size: row.size,
    refused: row.refused,
  }))
}

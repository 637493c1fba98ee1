import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../database/store.ts'
import type { SheetPage, SheetSummary } from './sheet.ts'

export interface NewSheet {
  readonly jurisdiction: string
  readonly pack: string
  readonly digest: string
  readonly day: string
  readonly about: { readonly is: string; readonly id: string }
  readonly text: string
  readonly by: string
  /** Why something on record is corrected. */
  readonly reason: string | null
}

/** Puts a sheet on record, under a new id. */
export async function insertSheet(trx: Work, { about, by, ...sheet }: NewSheet): Promise<string> {
  const id = randomUUID()
  await trx
    .insertInto('sheet')
    .values({ ...sheet, id, about_kind: about.is, about: about.id, filed_by: by })
    .execute()
  return id
}

/** Sheets filed in a jurisdiction by a pack, the last first. */
const filedBy = (trx: Work, { jurisdiction, pack }: Pick<NewSheet, 'jurisdiction' | 'pack'>) =>
  trx
    .selectFrom('sheet')
    .select(['id', 'digest'])
    .where('jurisdiction', '=', jurisdiction)
    .where('pack', '=', pack)
    .orderBy('filed_at', 'desc')
    .limit(1)

/** The sheet filed last about this thing by this pack. */
export const latestSheet = (
  trx: Work,
  { about, ...filed }: Pick<NewSheet, 'jurisdiction' | 'pack' | 'about'>,
): Promise<{ id: string; digest: string } | undefined> =>
  filedBy(trx, filed).where('about_kind', '=', about.is).where('about', '=', about.id).executeTakeFirst()

/** The sheet that holds exactly this, whenever it was filed. */
export const sameSheet = (
  trx: Work,
  { digest, ...filed }: Pick<NewSheet, 'jurisdiction' | 'pack' | 'digest'>,
): Promise<{ id: string; digest: string } | undefined> => filedBy(trx, filed).where('digest', '=', digest).executeTakeFirst()

/** What an evaluation rests on. */
export const findSheet = (
  trx: Work,
  jurisdiction: string,
  id: string,
): Promise<{ id: string; pack: string; text: string; day: string; digest: string } | undefined> =>
  trx
    .selectFrom('sheet')
    .select(['id', 'pack', 'text', 'day', 'digest'])
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', id)
    .executeTakeFirst()

/** Visible sheets, the newest first. */
export async function listSheets(
  trx: Work,
  which: { readonly jurisdiction?: string | undefined; readonly id?: string; readonly most?: number | undefined },
): Promise<readonly SheetSummary[]> {
  const rows = await summaries(trx)
    .$if(which.jurisdiction !== undefined, (query) => query.where('sheet.jurisdiction', '=', which.jurisdiction ?? ''))
    .$if(which.id !== undefined, (query) => query.where('sheet.id', '=', which.id ?? ''))
    .orderBy('filed_at', 'desc')
    .limit(which.most ?? 500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    jurisdiction: { code: row.code, title: row.jurisdiction_title },
    pack: { digest: row.pack_digest, title: row.pack_title, version: row.version },
    about: { is: row.about_kind, id: row.about, title: row.about_title },
    on: row.day,
    digest: row.digest,
    things: row.things ?? 0,
    facts: row.facts ?? 0,
    filed: row.filed_at,
    by: row.filed_by,
  }))
}

/** A sheet with its text. */
export async function sheetPage(trx: Work, id: string): Promise<SheetPage | undefined> {
  const [sheet] = await listSheets(trx, { id })
  if (!sheet) return undefined
  const row = await findSheet(trx, sheet.jurisdiction.code, id)
  return row && { sheet, text: row.text }
}

const summaries = (trx: Work) =>
  trx
    .selectFrom('sheet')
    .innerJoin('pack', 'pack.digest', 'sheet.pack')
    .innerJoin('jurisdiction', 'jurisdiction.code', 'sheet.jurisdiction')
    .innerJoin('statement as about', (join) =>
      join
        .onRef('about.jurisdiction', '=', 'sheet.jurisdiction')
        .onRef('about.sheet', '=', 'sheet.id')
        .onRef('about.kind', '=', 'sheet.about_kind')
        .onRef('about.id', '=', 'sheet.about'),
    )
    .select((eb) => [
      'sheet.id',
      'sheet.digest',
      'sheet.day',
      'sheet.about_kind',
      'sheet.about',
      'sheet.filed_at',
      'sheet.filed_by',
      'about.title as about_title',
      'pack.digest as pack_digest',
      'pack.title as pack_title',
      'pack.version',
      'jurisdiction.code',
      'jurisdiction.title as jurisdiction_title',
      eb
        .selectFrom('statement')
        .whereRef('statement.jurisdiction', '=', 'sheet.jurisdiction')
        .whereRef('statement.sheet', '=', 'sheet.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('things'),
      eb
        .selectFrom('fact')
        .whereRef('fact.jurisdiction', '=', 'sheet.jurisdiction')
        .whereRef('fact.sheet', '=', 'sheet.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('facts'),
    ])

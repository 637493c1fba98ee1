import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import type { Acting } from '../audit/record.ts'
import { record } from '../audit/record.ts'
import { within, type Store, type Work } from '../database/store.ts'
import type { Exported } from '../workbook.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import { findPack } from '../packs/pack.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { fileSheet, outside } from './file.ts'
import { readBeside, writeBeside } from './in-thread.ts'
import type { Imported, ImportPreview } from './preview.ts'
import { sheetTexts, type SheetText } from './standing.ts'
import type { Readied } from './upload.ts'

/** A file handed in: an .xlsx or .csv table, or a facts file. */
export interface HandedIn {
  readonly jurisdiction: string
  /** Digest of the pack by which it is read. */
  readonly pack: string
  readonly on: string
  readonly is?: string | undefined
  /** Base64. */
  readonly content: string
}
type Who = Pick<Acting, 'scope' | 'by'>

async function packOf(trx: Work, digest: string): Promise<Pack> {
  const pack = await findPack(trx, digest)
  if (!pack) throw notFound('规则包', digest)
  return pack
}

async function ready(
  store: Store,
  { scope }: Pick<Who, 'scope'>,
  { jurisdiction, pack: digest, on, is, content }: HandedIn,
): Promise<{ readonly pack: Pack; readonly sheets: readonly SheetText[]; readonly readied: Readied } | Refused> {
  const found = await within(store, scope, async (trx) => {
    const pack = await packOf(trx, digest)
    return { pack, wrong: outside(pack, jurisdiction), sheets: (await sheetTexts(trx, jurisdiction, pack.id)).sheets }
  })
  if (found.wrong) return found.wrong
  const readied = await readBeside({ ...found, on, is, bytes: Buffer.from(content, 'base64') })
  return isRefused(readied) ? readied : { ...found, readied }
}

/** What filing a file would add, replace or leave; stores nothing. */
export async function previewImport(store: Store, who: Pick<Who, 'scope'>, handedIn: HandedIn): Promise<ImportPreview | Refused> {
  const answer = await ready(store, who, handedIn)
  return isRefused(answer) ? answer : answer.readied.preview
}

/** Files what a file adds and changes, all of it or nothing; refuses what was not shown so before. */
export async function importFile(
  store: Store,
  { scope, by }: Who,
  handedIn: HandedIn,
  seen: string | undefined,
): Promise<Imported | Refused> {
  const answer = await ready(store, { scope }, handedIn)
  if (isRefused(answer)) return answer
  const { pack, sheets, readied } = answer
  const { preview, files } = readied
  if (seen !== undefined && seen !== preview.seen) return changedSince
  if (preview.counts.added + preview.counts.changed === 0) return nothingNew
  const { jurisdiction } = handedIn
  return within(store, scope, async (trx) => {
    const now = await sheetTexts(trx, jurisdiction, pack.id)
    if (now.sheets.length !== sheets.length) return changedSince
    const ids: string[] = []
    for (const text of files) {
      const filed = await fileSheet(trx, { jurisdiction, digest: handedIn.pack, pack, text, by: by.title })
      if (isRefused(filed)) throw refuse(filed) // nothing of the others is kept either
      ids.push(filed.sheet.id)
      await record(trx, {
        jurisdiction,
        by,
        act: 'sheet.filed',
        to: { is: 'sheet', id: filed.sheet.id, title: filed.sheet.about.title ?? filed.sheet.about.id },
        ground: null,
        more: { digest: filed.sheet.digest, pack: handedIn.pack, things: filed.sheet.things, facts: filed.sheet.facts },
      })
    }
    return { counts: preview.counts, facts: preview.facts, sheets: ids }
  })
}
const changedSince: Refused = {
  refused: [
    {
      code: 'mismatch',
      path: 'seen',
      found: '核对之后，文件或已入库的事实又有变动',
      because: '入库的须是核对过的',
      remedy: '重新核对下面的变动，再入库',
    },
  ],
}
const nothingNew: Refused = {
  refused: [{ code: 'absent', path: 'file', found: '没有新增，也没有改动', because: '与已入库的完全一样', remedy: '不用再入库' }],
}

export interface Wanted {
  readonly jurisdiction: string
  readonly pack: string
  readonly format: 'csv' | 'xlsx'
  readonly is?: string | undefined
}
/** What is on record in a jurisdiction for a pack, as tables that can be filed again. */
export async function exportTables(
  store: Store,
  scope: Who['scope'],
  { jurisdiction, pack: digest, format, is }: Wanted,
): Promise<Exported | Refused> {
  const found = await within(store, scope, async (trx) => {
    const pack = await packOf(trx, digest)
    const place = await findJurisdiction(trx, jurisdiction)
    if (!place) throw notFound('辖区', jurisdiction)
    return { pack, place, sheets: (await sheetTexts(trx, jurisdiction, pack.id)).sheets }
  })
  return named(
    `${found.place.title}-事实`,
    found.pack,
    format,
    is,
    await writeBeside({ pack: found.pack, format, is, sheets: found.sheets }),
  )
}
/** The tables of a pack, to fill in. */
export async function templateTables(
  store: Store,
  scope: Who['scope'],
  { pack: digest, format, is }: Omit<Wanted, 'jurisdiction'>,
): Promise<Exported | Refused> {
  const pack = await within(store, scope, (trx) => packOf(trx, digest))
  return named('填报模板', pack, format, is, await writeBeside({ pack, format, is, sheets: [] }))
}
const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
function named(
  what: string,
  pack: Pack,
  format: 'csv' | 'xlsx',
  is: string | undefined,
  bytes: Uint8Array | Refused,
): Exported | Refused {
  if (isRefused(bytes)) return bytes
  const kind = format === 'csv' ? `-${pack.words.subjects[is ?? '']?.title ?? ''}` : ''
  return {
    name: `${what}-${pack.title}-${pack.version}${kind}.${format}`.replaceAll(/[\\/:*?"<>|]/g, ' '),
    type: types[format],
    base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  }
}

import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import { digest } from '@wenxiao/core/manifest'
import type { Work } from '../database/store.ts'
import { above } from '../jurisdictions/divisions.ts'
import { recordThings } from '../subjects/record.ts'
import { changedSecrecy, classifiedOnRecord } from '../subjects/secrecy.ts'
import { givenIn, readFiled } from './filed.ts'
import { insertSheet, latestSheet, listSheets, sameSheet } from './sheet.queries.ts'
import type { SheetFiled } from './sheet.ts'

export interface Filing {
  readonly jurisdiction: string
  /** Digest of the pack by which it is read. */
  readonly digest: string
  readonly pack: Pack
  readonly text: string
  readonly by: string
  /** Files it only if it never was: a person who files an earlier state again means it, a start that loads samples does not. */
  readonly once?: true
  /** Why something on record is corrected. */
  readonly reason?: string
}

/** Puts a facts file on record: the sheet as canonical text, and every thing and fact in it. The same file filed again changes nothing; a wrong one is refused whole. */
export async function fileSheet(trx: Work, filing: Filing): Promise<SheetFiled | Refused> {
  const { jurisdiction, pack } = filing
  const wrong = outside(pack, jurisdiction)
  if (wrong) return wrong
  const filed = readFiled(pack, filing.text)
  if (isRefused(filed)) return filed
  const given = givenIn(filed.text)
  const secrecy = changedSecrecy(given, await classifiedOnRecord(trx, jurisdiction, given))
  if (secrecy.length) return { refused: secrecy }
  const first = filed.record.things.get(filed.record.first)
  if (!first) throw new Error('a facts file that was read has a first thing')
  const sheet = {
    jurisdiction,
    pack: filing.digest,
    digest: digest(filed.text),
    day: dayIn(filed.text),
    about: { is: first.is, id: first.id },
    text: filed.text,
    by: filing.by,
    reason: filing.reason ?? null,
  }
  const before = await (filing.once === true ? sameSheet : latestSheet)(trx, sheet)
  const already = before?.digest === sheet.digest
  const id = already ? before.id : await insertSheet(trx, sheet)
  if (!already) await recordThings(trx, pack, { jurisdiction, sheet: id }, given)
  const [stored] = await listSheets(trx, { id })
  if (!stored) throw new Error('a sheet that was just filed is not there')
  return { sheet: stored, already }
}
/** Why a pack is not for a jurisdiction; undefined when it is. */
export const outside = (pack: Pack, jurisdiction: string): Refused | undefined =>
  pack.jurisdiction === jurisdiction || above(jurisdiction).includes(pack.jurisdiction)
    ? undefined
    : {
        refused: [
          {
            code: 'mismatch',
            path: 'pack',
            found: `“${pack.title}”是 ${pack.jurisdiction} 的规则`,
            because: `辖区 ${jurisdiction} 不在它的范围内`,
            remedy: '选用本辖区或其上级的规则包',
          },
        ],
      }
const dayIn = (text: string): string => (JSON.parse(text) as { on: string }).on

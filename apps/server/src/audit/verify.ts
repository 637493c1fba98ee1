import type { Work } from '../database/store.ts'
import type { AuditFault, AuditVerified } from './audit.ts'
import type { Head } from './heads.ts'
import { beginning, hashOf } from './record.ts'

interface Row {
  readonly sequence: number
  readonly previous: string
  readonly content: string
  readonly hash: string
}
const most = 100

/** Reads a jurisdiction's chain from its first record to its last, and says every place where it does not hold. */
export async function verifyChain(trx: Work, jurisdiction: string, noted: Head | undefined): Promise<AuditVerified> {
  const faults: AuditFault[] = []
  let [records, sequence, hash] = [0, 0, beginning]
  for await (const row of chain(trx, jurisdiction)) {
    records++
    faults.push(...faultsAt(row, { jurisdiction, sequence, hash }))
    if (row.sequence === noted?.sequence && row.hash !== noted.hash)
      faults.push({
        sequence: row.sequence,
        what: 'rewritten',
        found: `摘要 ${row.hash.slice(0, 12)}，库外所记 ${noted.hash.slice(0, 12)}`,
      })
    ;({ sequence, hash } = row)
    if (faults.length >= most) break
  }
  if (faults.length < most && noted && sequence < noted.sequence)
    faults.push({ sequence: sequence + 1, what: 'cut', found: `只到第 ${sequence} 条，库外所记已到第 ${noted.sequence} 条` })
  const head = records === 0 ? null : hash
  return { jurisdiction, whole: faults.length === 0, records, head, noted: noted?.sequence ?? null, faults }
}

function faultsAt(
  { sequence, previous, content, hash }: Row,
  last: Omit<Row, 'previous' | 'content'> & { readonly jurisdiction: string },
): AuditFault[] {
  const fault = (what: AuditFault['what'], found: string): AuditFault => ({ sequence, what, found })
  if (sequence !== last.sequence + 1)
    return [{ sequence: last.sequence + 1, what: 'missing', found: `第 ${last.sequence} 条之后是第 ${sequence} 条` }]
  const said = placeIn(content)
  return [
    ...(hashOf(previous, content) === hash ? [] : [fault('changed', '内容与摘要不符')]),
    ...(said?.sequence === sequence && said.jurisdiction === last.jurisdiction
      ? []
      : [fault('order', `内容自称是 ${String(said?.jurisdiction)} 的第 ${String(said?.sequence)} 条`)]),
    ...(previous === last.hash ? [] : [fault('order', '不接在前一条之后')]),
  ]
}

function placeIn(content: string): { readonly sequence?: unknown; readonly jurisdiction?: unknown } | null {
  try {
    return JSON.parse(content) as object | null
  } catch {
    return null
  }
}

/** A chain in pieces, so that a long one needs no more memory than a short one. */
async function* chain(trx: Work, jurisdiction: string): AsyncGenerator<Row> {
  for (let after = 0, more = true; more;) {
    const rows = await trx
      .selectFrom('audit')
      .select(['sequence', 'previous', 'content', 'hash'])
      .where('jurisdiction', '=', jurisdiction)
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(5_000)
      .execute()
    yield* rows
    after = rows.at(-1)?.sequence ?? after
    more = rows.length > 0
  }
}

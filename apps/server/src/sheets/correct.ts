import { isRefused, type Fact, type Filed, type Pack, type Plain, type Refusal, type Refused } from '@wenxiao/core'
import { readFacts } from '@wenxiao/core/engine'
import { isFault, readCell, sameValue } from '@wenxiao/core/tables'
import { record, type Act } from '../audit/record.ts'
import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import { notFound } from '../refuse.ts'
import { bareOf, belonging } from './compose.ts'
import { fileSheet } from './file.ts'
import { partsOf } from './filed.ts'
import type { SheetFiled } from './sheet.ts'
import { factKey, sheetTexts, standingOf, thingKey } from './standing.ts'
import { daysOf } from './upload.ts'

/** One fact of one thing on record, said anew. */
export interface Correction {
  readonly jurisdiction: string
  readonly is: string
  readonly id: string
  readonly fact: string
  /** Total of the track for which it was filed anew. */
  readonly anew?: string | undefined
  readonly on: string
  readonly state: 'known' | 'pending' | 'excused'
  /** As a table has it: 是, the title of an option, several joined by 、. */
  readonly value: string
  /** 元, 万元 or 亿元 for money. */
  readonly unit?: string | undefined
  readonly why?: string | undefined
  readonly evidence?: string | undefined
  readonly by?: string | undefined
  readonly at?: string | undefined
  readonly reason: string
}

/** Files one fact anew with its reason; what stood stays on record. Refuses, by field, what is no value, says nothing new, or gives no reason. */
export async function correctFact(trx: Work, by: Act['by'], correction: Correction): Promise<SheetFiled | Refused> {
  const { jurisdiction, is, id, fact: name, anew = null, on } = correction
  const last = await trx
    .selectFrom('statement')
    .innerJoin('sheet', (join) =>
      join.onRef('sheet.jurisdiction', '=', 'statement.jurisdiction').onRef('sheet.id', '=', 'statement.sheet'),
    )
    .select('sheet.pack')
    .where('statement.jurisdiction', '=', jurisdiction)
    .where('statement.kind', '=', is)
    .where('statement.id', '=', id)
    .orderBy('sheet.filed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const pack = last && (await findPack(trx, last.pack))
  const standing = pack && standingOf((await sheetTexts(trx, jurisdiction, pack.id)).sheets)
  const thing = standing?.get(thingKey(is, id))
  const fact = pack?.words.subjects[is]?.facts[name]
  if (!last || !standing || !thing || !fact) throw notFound('事实', `${id}.${name}`)
  const before = thing.facts.get(factKey(anew, name))?.filed
  const value = valueOf(fact, correction, before)
  const faults = [...(isRefused(value) ? value.refused : []), ...missing(fact, correction)]
  if (isRefused(value) || faults.length > 0) return { refused: faults }
  const filed = attested(value, correction)
  const bare = bareOf(pack, new Map(), standing)
  const facts = anew === null ? { facts: { [name]: filed } } : { facts: {}, anew: { [anew]: { [name]: filed } } }
  const given = { ...bare(is, id), ...facts }
  const more = belonging(pack, [given], bare)
  const wrong = unreadable(pack, {
    on,
    given: [{ ...given, facts: { ...daysOf(pack, given, standing), ...given.facts } }, ...more],
  })
  if (wrong) return wrong
  const text = JSON.stringify({ on, given: [given, ...more] })
  const sheet = await fileSheet(trx, {
    jurisdiction,
    digest: last.pack,
    pack,
    text,
    by: by.title,
    reason: correction.reason.trim(),
  })
  if (isRefused(sheet)) return sheet
  await record(trx, {
    jurisdiction,
    by,
    act: 'fact.corrected',
    to: { is: 'sheet', id: sheet.sheet.id, title: `${thing.title ?? id}：${fact.title}` },
    ground: correction.reason.trim(),
    more: { digest: sheet.sheet.digest, pack: last.pack, subject: `${is}/${id}`, fact: name },
  })
  return sheet
}

const fault = (path: string, found: string, because: string, remedy: string, code: Refusal['code'] = 'absent'): Refusal => ({
  code,
  path,
  found,
  because,
  remedy,
})
const missing = (fact: Fact, { reason, evidence = '' }: Correction): readonly Refusal[] => [
  ...(reason.trim() === '' ? [fault('reason', '没有写更正理由', '为什么改，以后要说得清', '写上一句理由')] : []),
  ...(fact.evidence && evidence.trim() === ''
    ? [fault('evidence', '没有写佐证材料', `${fact.title}须有佐证材料`, '写上文件名或文号')]
    : []),
]

function valueOf(
  fact: Fact,
  { state, value, why = '', unit, evidence = '' }: Correction,
  before: Filed | undefined,
): Plain | Refused {
  const text = value.trim()
  const isText = fact.unit === 'text' || fact.unit === 'paper'
  const known = isText && text !== '' ? `文字：${text}` : text
  const said =
    state === 'known' ? known : state === 'pending' ? `未到时：${why}` : `免考：${why}${text === '' ? '' : `；已知值：${text}`}`
  const read = readCell(fact, { text: said })
  if (read === undefined)
    return { refused: [fault('value', '没有写值', '更正要有一个新的值', '写上值；还没有结果的，选“未到时”并写理由')] }
  if (isFault(read)) return { refused: [{ ...read, path: state !== 'known' && why.trim() === '' ? 'why' : 'value' }] }
  const old = before && partsOf(before)
  if (old && sameValue(fact, [old.plain, old.unit ?? undefined], [read, unit]) && (evidence.trim() || null) === old.evidence)
    return { refused: [fault('value', '与现行的一样', '值和佐证材料都没有变', '改成新的值，或补上佐证材料', 'mismatch')] }
  return read
}
function attested(value: Plain, { unit, evidence = '', by = '', at = '' }: Correction): Filed {
  const hasValue = typeof value === 'string' || Array.isArray(value) || 'value' in value
  return {
    value,
    ...(unit !== undefined && hasValue ? { unit } : {}),
    origin: 'filed',
    ...(by.trim() ? { by: by.trim() } : {}),
    ...(at ? { at: at as `${number}-${number}-${number}` } : {}),
    ...(evidence.trim() ? { evidence: evidence.trim() } : {}),
  }
}
/** What a reader of the facts would not take belongs to the value. */
function unreadable(pack: Pack, file: unknown): Refused | undefined {
  const record = readFacts(pack, file)
  return isRefused(record)
    ? { refused: record.refused.map((one) => ({ ...one, path: one.path.endsWith('.unit') ? 'unit' : 'value' })) }
    : undefined
}

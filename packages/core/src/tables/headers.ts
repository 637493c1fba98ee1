import type { Pack } from '../contract/pack.ts'
import { nearest } from '../check/near.ts'
import { columnFor, knownHeaders, moneyUnits, plain, settledByRules, type Column } from './columns.ts'
import type { Say } from '../engine/refusing.ts'
import { isBlank, isEmpty, sayPlace, type Table } from './table.ts'

/** A table whose columns are known: which stands where, and the row that named them. */
export interface Headed {
  readonly table: Table
  readonly is: string
  /** Counts from 0. */
  readonly headRow: number
  readonly columns: readonly (Column | undefined)[]
}

/** Finds what every column of a table says; tells unknown, doubled and nameless ones. */
export function readHeaders(pack: Pack, is: string, table: Table, say: Say): Headed | undefined {
  const headRow = table.rows.findIndex((row) => !isBlank(row))
  if (headRow < 0) return undefined
  const known = knownHeaders(pack, is)
  const title = pack.words.subjects[is]?.title ?? is
  const row = table.rows[headRow] ?? []
  const seen = new Map<string, number>()
  const place = (column: number, header: string) => sayPlace(table.name, headRow + 1, column, header)
  const columns = row.map((cell, i): Column | undefined => {
    const header = cell.text.trim()
    if (header === '') return nameless(table, headRow, i, say)
    const column = columnFor(pack, known, header)
    if (!column) return unknown(pack, is, known, { header, place: place(i, header), title }, say)
    const before = seen.get(keyOf(column))
    if (before !== undefined) {
      say(
        'duplicate',
        place(i, header),
        `“${header}”列重复`,
        `与${sayPlace(null, null, before, row[before]?.text.trim())}说的是同一件事，不知道该信哪一列`,
        '留下一列，删去另一列',
      )
      return undefined
    }
    seen.set(keyOf(column), i)
    return column
  })
  if (!columns.some((column) => column?.as === 'id'))
    say(
      'absent',
      sayPlace(table.name, headRow + 1),
      '没有“编号”列',
      `没有编号就认不出是哪个${title}`,
      '加上“编号”列；可先下载模板',
    )
  return { table, is, headRow, columns }
}
/** Two columns that say the same thing have the same key, also in different units of money. */
const keyOf = (column: Column): string =>
  column.as === 'fact' || column.as === 'fact-evidence'
    ? `${column.as} ${column.name} ${column.anew ?? ''}`
    : column.as === 'link'
      ? `link ${column.link}`
      : column.as

function nameless(table: Table, headRow: number, column: number, say: Say): undefined {
  const filled = table.rows.findIndex((row, i) => i > headRow && row[column] !== undefined && !isEmpty(row[column]))
  if (filled >= 0)
    say(
      'absent',
      sayPlace(table.name, headRow + 1, column),
      `表头是空的，第${filled + 1}行却有内容`,
      '不知道这一列说的是什么',
      '写上表头，或删去这一列',
    )
}
function unknown(
  pack: Pack,
  is: string,
  known: ReadonlyMap<string, Column>,
  { header, place, title }: { readonly header: string; readonly place: string; readonly title: string },
  say: Say,
): undefined {
  const facts = Object.values(pack.words.subjects[is]?.facts ?? {})
  const bare = plain(header).replace(/（[^（）]*）$/, '')
  const settled = facts.find((fact) => settledByRules(fact) && [plain(header), bare].includes(plain(fact.title)))
  const fact = facts.find((one) => !settledByRules(one) && [plain(header), bare].includes(plain(one.title)))
  if (settled)
    return void say('mismatch', place, `“${settled.title}”由规则算出`, '算出的数不填报', '删去这一列，改填它所依据的事实')
  if (fact?.unit === 'yuan')
    return void say(
      'mismatch',
      place,
      `金额没有写明单位`,
      `${fact.title}的单位可以是${moneyUnits.join('、')}，差一万倍`,
      `写成“${fact.title}（万元）”这样`,
    )
  if (fact) {
    const right = [...known.values()].find((column) => column.as === 'fact' && facts.indexOf(column.fact) === facts.indexOf(fact))
    return void say(
      'mismatch',
      place,
      `单位不对`,
      `${fact.title}不按这个单位填`,
      `改成“${right?.header ?? fact.title}”，并核对数值`,
    )
  }
  const near = known.get(nearest(plain(header), known.keys()) ?? '')
  say(
    'unknown-name',
    place,
    `“${header}”`,
    `${title}没有这一列`,
    near ? `是否想写“${near.header}”？不要的列请删去` : '对照模板改正表头；不要的列请删去',
  )
}

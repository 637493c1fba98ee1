import type { Filed, Origin, Plain } from '../contract/record.ts'
import type { Pack } from '../contract/pack.ts'
import type { Refused } from '../contract/refusal.ts'
import type { Column, FactColumn } from './columns.ts'
import { readHeaders, type Headed } from './headers.ts'
import { naming, type FindThing, type Known } from './links.ts'
import { refusing, type Say } from '../engine/refusing.ts'
import { isBlank, isEmpty, kindOfTable, notesName, optionsName, sayPlace, worksheetName, type Cell, type Table } from './table.ts'
import { dayIn, isFault, readCell, untrusted } from './value.ts'

/** One row as a thing of a facts file. What a row leaves blank it does not speak of. */
export interface RowGiven {
  readonly is: string
  readonly id: string
  readonly title?: string
  readonly classified?: true
  readonly links: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, Filed>>
  readonly anew?: Readonly<Record<string, Readonly<Record<string, Filed>>>>
}
/** Tables that were read. */
export interface TablesRead {
  readonly given: readonly RowGiven[]
  /** Where something of the facts file stands in the tables, by its key path `given[3].facts.paid`; undefined for what they do not hold. */
  readonly place: (path: string) => string | undefined
}

const originOf: Readonly<Record<string, Origin>> = {
  公布: 'published',
  填报: 'filed',
  采集: 'captured',
  推算: 'derived',
  示例数据: 'assumed',
}
/** How the origins are called in a table. */
export const originTitles = Object.keys(originOf)

/**
 * Reads tables, one for each kind, as the things of a facts file by a pack's words; refuses every wrong header, cell and
 * link at once, each with its row and column. `known` is what rows may belong to besides each other.
 */
export function readTables(pack: Pack, tables: readonly Table[], known: readonly Known[]): TablesRead | Refused {
  const { refused, say } = refusing()
  const headed = tables.flatMap((table) => head(pack, table, say) ?? [])
  const rows = headed.flatMap((one) => rowsOf(one, say))
  if (rows.length === 0 && refused.length === 0)
    say('absent', '', '没有一行内容', '空的表没有可入库的', '从第二行起填写，一行一个对象')
  told(rows, known, say)
  const find = naming([...known, ...rows.map(({ headed: { is }, id, row }) => ({ is, id, title: titleIn(row) || null }))])
  const given = rows.map((row) => readRow(pack, row, find, say))
  if (refused.length > 0) return { refused }
  return { given, place: (path) => placeOf(rows, path) }
}

/** The kind and columns of a table; undefined for what only helps people and for blank worksheets. */
function head(pack: Pack, table: Table, say: Say): Headed | undefined {
  if ([notesName, optionsName].includes(table.name ?? '') || table.rows.every(isBlank)) return undefined
  const is = kindOfTable(pack, table)
  if (is !== undefined && pack.words.subjects[is]) return readHeaders(pack, is, table, say)
  const kinds = Object.keys(pack.words.subjects).map((kind) => worksheetName(pack, kind))
  return void say(
    'unknown-name',
    table.name === null ? '' : sayPlace(table.name, null),
    table.name === null ? '看不出是哪一类对象' : `工作表“${table.name}”`,
    '规则包没有这一类对象',
    `改成其中之一：${kinds.join('、')}；不要的工作表请删去`,
  )
}

interface Row {
  readonly headed: Headed
  /** Counts from 1. */
  readonly number: number
  readonly id: string
  readonly row: ReadonlyMap<Column, Cell>
}
function rowsOf(headed: Headed, say: Say): readonly Row[] {
  const { table, headRow, columns } = headed
  return table.rows.flatMap((cells, i): readonly Row[] => {
    if (i <= headRow || isBlank(cells)) return []
    const row = new Map<Column, Cell>()
    cells.forEach((cell, at) => {
      const column = columns[at]
      if (column && !isEmpty(cell)) row.set(column, cell)
      if (at >= columns.length && !isEmpty(cell))
        say('absent', sayPlace(table.name, i + 1, at), `“${cell.text}”`, '这一列没有表头，不知道说的是什么', '写上表头，或删去')
    })
    const id = [...row].find(([column]) => column.as === 'id')?.[1]
    const text = id && !untrusted(id) ? id.text.trim() : ''
    if (text === '' && columns.some((column) => column?.as === 'id'))
      say(
        'absent',
        placeIn(headed, i + 1, (column) => column.as === 'id'),
        id ? `编号是${untrusted(id)?.found ?? '空的'}` : '编号是空的',
        '没有编号就认不出是哪一个',
        '写上编号；新增的取一个没有用过的',
      )
    if (text.length > 200)
      say(
        'too-large',
        placeIn(headed, i + 1, (column) => column.as === 'id'),
        '编号太长',
        '编号最多 200 个字',
        '改短',
      )
    return text === '' ? [] : [{ headed, number: i + 1, id: text, row }]
  })
}
const titleIn = (row: Row['row']): string => [...row].find(([column]) => column.as === 'title')?.[1].text.trim() ?? ''
const placeIn = ({ table, columns }: Headed, row: number, which: (column: Column) => boolean): string => {
  const at = columns.findIndex((column) => column !== undefined && which(column))
  return at < 0 ? sayPlace(table.name, row) : sayPlace(table.name, row, at, columns[at]?.header)
}

/** Ids must be told apart: within the tables, and from things of another kind on record. */
function told(rows: readonly Row[], known: readonly Known[], say: Say): void {
  const kinds = new Map(known.map(({ is, id }) => [id, is]))
  const seen = new Map<string, Row>()
  for (const row of rows) {
    const place = placeIn(row.headed, row.number, (column) => column.as === 'id')
    const before = seen.get(row.id)
    const other = kinds.get(row.id)
    if (before)
      say(
        'duplicate',
        place,
        `编号“${row.id}”已在${sayPlace(before.headed.table.name, before.number)}用过`,
        '编号重了，归属和得分就分不清是谁的',
        '两行是同一个对象的合成一行，不是的换一个编号',
      )
    else if (other !== undefined && other !== row.headed.is)
      say('duplicate', place, `编号“${row.id}”已用于另一类对象`, '编号重了，归属就分不清是谁的', '换一个编号')
    seen.set(row.id, before ?? row)
  }
}

function readRow(pack: Pack, { headed, number, id, row }: Row, find: FindThing, say: Say): RowGiven {
  const { is } = headed
  const at = (column: Column) => placeIn(headed, number, (one) => one === column)
  const behind = attestation(row, at, say)
  const links: Record<string, string> = {}
  const facts = new Map<string | null, Record<string, Filed>>()
  let title: string | undefined
  let classified = false
  for (const [column, cell] of row) {
    if (column.as === 'fact') {
      const read = readCell(column.fact, cell)
      if (isFault(read)) say(read.code, at(column), read.found, read.because, read.remedy)
      else if (read !== undefined) {
        const list = facts.get(column.anew) ?? {}
        list[column.name] = attested(column, read, behind(column))
        facts.set(column.anew, list)
      }
    } else if (column.as === 'link') {
      const to = readLink(pack, column, cell, find, at(column), say)
      if (to !== undefined) links[column.link] = to
    } else if (column.as === 'title') {
      const wrong = untrusted(cell)
      if (wrong) say(wrong.code, at(column), wrong.found, wrong.because, wrong.remedy)
      title = cell.text.trim()
    } else if (column.as === 'classified') {
      classified = cell.text.trim() === '是'
      if (!classified && cell.text.trim() !== '否')
        say('wrong-value', at(column), `“${cell.text}”`, '是否涉密只答是或否', '写“是”，不涉密的空着')
    }
  }
  const anew = [...facts].flatMap(([track, list]) => (track === null ? [] : [[track, list] as const]))
  return {
    is,
    id,
    ...(title === undefined ? {} : { title }),
    ...(classified ? { classified: true as const } : {}),
    links,
    facts: facts.get(null) ?? {},
    ...(anew.length > 0 ? { anew: Object.fromEntries(anew) } : {}),
  }
}

function readLink(
  pack: Pack,
  { to }: Extract<Column, { as: 'link' }>,
  cell: Cell,
  find: FindThing,
  place: string,
  say: Say,
): string | undefined {
  const wrong = untrusted(cell)
  if (wrong) return void say(wrong.code, place, wrong.found, wrong.because, wrong.remedy)
  const text = cell.text.trim()
  const found = find(to, text)
  if (typeof found === 'string') return found
  const kind = pack.words.subjects[to]?.title ?? to
  if (found.ids.length > 1)
    return void say(
      'mismatch',
      place,
      `“${text}”`,
      `有 ${found.ids.length} 个${kind}都可以这样叫`,
      `改写编号，其中之一：${found.ids.slice(0, 12).join('、')}`,
    )
  say(
    'not-found',
    place,
    `“${text}”`,
    `没有这样编号或名称的${kind}，表里没有，已入库的也没有`,
    `改正名称或编号，或在“${kind}”表里加上这一个`,
  )
  return undefined
}

type Behind = Readonly<Partial<Record<'origin' | 'by' | 'at' | 'evidence', string>>>
/** What stands behind the values of a row, and behind one fact where the row says so. */
function attestation(row: Row['row'], place: (column: Column) => string, say: Say): (column: FactColumn) => Behind {
  const all: Record<string, string> = {}
  const own = new Map<string, string>()
  for (const [column, cell] of row) {
    if (!['origin', 'by', 'at', 'evidence', 'fact-evidence'].includes(column.as)) continue
    const wrong = untrusted(cell)
    if (wrong) {
      say(wrong.code, place(column), wrong.found, wrong.because, wrong.remedy)
      continue
    }
    const text = cell.text.trim()
    if (column.as === 'fact-evidence') own.set(`${column.name} ${column.anew ?? ''}`, text)
    else if (column.as === 'origin') {
      const origin = originOf[text]
      if (origin) all['origin'] = origin
      else say('wrong-value', place(column), `“${text}”`, '来源只有五种', `改成其中之一：${originTitles.join('、')}`)
    } else if (column.as === 'at') {
      const day = dayIn(text)
      if (day) all['at'] = day
      else say('wrong-value', place(column), `“${text}”`, '提供日期须是日期', '写成 2026-09-15 这样的日期')
    } else all[column.as] = text
  }
  return (column) => {
    const evidence = own.get(`${column.name} ${column.anew ?? ''}`)
    return evidence === undefined ? all : { ...all, evidence }
  }
}
function attested({ unit }: FactColumn, value: Plain, behind: Behind): Filed {
  const more = { ...(unit === null || isBare(value) ? {} : { unit }), ...behind }
  return Object.keys(more).length === 0 ? value : ({ value, ...more } as Filed)
}
/** A reason without a value needs no unit. */
const isBare = (value: Plain): boolean => typeof value === 'object' && !Array.isArray(value) && !('value' in value)

function placeOf(rows: readonly Row[], path: string): string | undefined {
  const [, index, rest = ''] = /^given\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  const row = index === undefined ? undefined : rows[Number(index)]
  if (!row) return undefined
  const [, track, name] = /^(?:anew\.([^.]+)|facts)\.([^.[]+)/.exec(rest) ?? []
  const link = /^links\.([^.]+)/.exec(rest)?.[1]
  return placeIn(row.headed, row.number, (column) => {
    if (name !== undefined) return column.as === 'fact' && column.name === name && column.anew === (track ?? null)
    return link === undefined ? column.as === rest : column.as === 'link' && column.link === link
  })
}

import type { Cell } from '@wenxiao/core/tables'
import { formatKind, shownDay, shownNumber } from './number.ts'
import { pieces } from './xml.ts'
import type { Archive } from './zip.ts'

/** A worksheet as it was found: cells by row, and areas that were merged into one. */
export interface Worksheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merged: readonly string[]
}
export interface Bounds {
  readonly rows: number
  readonly columns: number
  readonly cells: number
}
/** More than is taken; `what` says of which. */
export class TooMany extends Error {
  readonly what: keyof Bounds
  constructor(what: keyof Bounds) {
    super(`too many ${what}`)
    this.what = what
  }
}

/** Reads the worksheets of a workbook; formulas, faults and numbers that lost digits are marked, days and per cents are text as people read them. Throws where it is no workbook. */
export function readWorkbook(archive: Archive, most: Bounds): readonly Worksheet[] {
  const text = (name: string): string => {
    const part = archive.read(name)
    if (!part) throw new Error(`no ${name}`)
    return new TextDecoder('utf-8', { fatal: true }).decode(part)
  }
  const main =
    [...relations(text('_rels/.rels'), '').values()].find((target) => target.endsWith('workbook.xml')) ?? 'xl/workbook.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const parts = relations(text(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const optional = (ending: string): string | undefined => {
    const name = [...parts.values()].find((target) => target.endsWith(ending))
    return name !== undefined && archive.names.includes(name) ? text(name) : undefined
  }
  const { sheets, from1904 } = readSheets(text(main))
  const shared = sharedStrings(optional('sharedStrings.xml') ?? '')
  const formats = styles(optional('styles.xml') ?? '')
  const counted = { cells: 0 }
  return sheets.map(({ name, relation }) => {
    const part = parts.get(relation)
    if (part === undefined) throw new Error(`no part for ${name}`)
    return { name, ...readCells(text(part), { shared, formats, from1904 }, most, counted) }
  })
}

function relations(xml: string, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const one of pieces(xml))
    if ('open' in one && one.open === 'Relationship') {
      const target = one.attributes('Target') ?? ''
      found.set(one.attributes('Id') ?? '', target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`)
    }
  return found
}
function readSheets(xml: string) {
  const sheets: { readonly name: string; readonly relation: string }[] = []
  let from1904 = false
  for (const one of pieces(xml)) {
    if (!('open' in one)) continue
    if (one.open === 'sheet') sheets.push({ name: one.attributes('name') ?? '', relation: one.attributes('id') ?? '' })
    if (one.open === 'workbookPr') from1904 = ['1', 'true'].includes(one.attributes('date1904') ?? '')
  }
  return { sheets, from1904 }
}
/** Texts that cells share; how they are to be pronounced is left out. */
function sharedStrings(xml: string): readonly string[] {
  const all: string[] = []
  let [text, inText, aside] = ['', false, 0]
  for (const one of pieces(xml)) {
    if ('text' in one) text += inText && aside === 0 ? one.text : ''
    else if ('open' in one) {
      if (one.open === 'si') {
        text = ''
        if (one.empty) all.push('')
      }
      if (one.open === 'rPh' && !one.empty) aside++
      if (one.open === 't') inText = !one.empty
    } else {
      if (one.close === 't') inText = false
      if (one.close === 'rPh') aside--
      if (one.close === 'si') all.push(unescaped(text))
    }
  }
  return all
}
/** `_x000D_` is how spreadsheets write signs that XML does not allow. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

type Kind = ReturnType<typeof formatKind>
function styles(xml: string): readonly Kind[] {
  const codes = new Map<number, string>()
  const kinds: Kind[] = []
  let inCells = false
  for (const one of pieces(xml)) {
    if ('close' in one && one.close === 'cellXfs') inCells = false
    if (!('open' in one)) continue
    if (one.open === 'numFmt') codes.set(Number(one.attributes('numFmtId')), one.attributes('formatCode') ?? '')
    if (one.open === 'cellXfs') inCells = !one.empty
    if (one.open === 'xf' && inCells) {
      const id = Number(one.attributes('numFmtId') ?? 0)
      kinds.push(formatKind(id, codes.get(id)))
    }
  }
  return kinds
}

interface Ground {
  readonly shared: readonly string[]
  readonly formats: readonly Kind[]
  readonly from1904: boolean
}
interface Open {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly format: Kind
  readonly formula: boolean
  readonly raw: string
}
function readCells(xml: string, ground: Ground, most: Bounds, counted: { cells: number }): Omit<Worksheet, 'name'> {
  const rows: Cell[][] = []
  const merged: string[] = []
  const spilled: string[] = []
  let [row, column, inside] = [-1, -1, '']
  let cell: Open | undefined
  const keep = ({ row: r, column: c, ...open }: Open) => {
    const read = cellOf(open, ground)
    if (read.text === '' && read.is === undefined) return
    if (r >= most.rows) throw new TooMany('rows')
    if (c >= most.columns) throw new TooMany('columns')
    if (++counted.cells > most.cells) throw new TooMany('cells')
    while (rows.length <= r) rows.push([])
    const line = rows[r] ?? []
    while (line.length < c) line.push({ text: '' })
    line[c] = read
  }
  for (const one of pieces(xml)) {
    if ('text' in one) {
      if (cell && (inside === 'v' || inside === 't')) cell = { ...cell, raw: cell.raw + one.text }
    } else if ('open' in one) {
      if (one.open === 'row') {
        row = one.attributes('r') === undefined ? row + 1 : Number(one.attributes('r')) - 1
        column = -1
      } else if (one.open === 'c') {
        const at = one.attributes('r')
        column = at === undefined ? column + 1 : columnIndex(at)
        const format = ground.formats[Number(one.attributes('s') ?? 0)] ?? 'number'
        cell = one.empty ? undefined : { row, column, type: one.attributes('t') ?? 'n', format, formula: false, raw: '' }
      } else if (one.open === 'f' && cell) {
        cell = { ...cell, formula: true }
        if (one.attributes('t') === 'array') spilled.push(one.attributes('ref') ?? '')
      } else if (one.open === 'mergeCell') merged.push(one.attributes('ref') ?? '')
      if (!one.empty) inside = one.open === 'rPh' ? 'aside' : inside === 'aside' ? 'aside' : one.open
    } else {
      if (one.close === 'c' && cell) {
        keep(cell)
        cell = undefined
      }
      if (inside !== 'aside' || one.close === 'rPh') inside = ''
    }
  }
  for (const area of spilled) markArea(rows, area)
  return { rows, merged }
}
/** Cells into which one formula fills its results are results of a formula too. */
function markArea(rows: Cell[][], area: string): void {
  const [from = '', to = from] = area.split(':')
  for (let r = rowIndex(from); r <= Math.min(rowIndex(to), rows.length - 1); r++)
    for (let c = columnIndex(from); c <= columnIndex(to); c++) {
      const cell = rows[r]?.[c]
      if (cell && cell.text !== '') rows[r]?.splice(c, 1, { text: cell.text, is: 'formula' })
    }
}
const rowIndex = (at: string): number => Number(/\d+$/.exec(at)?.[0] ?? 1) - 1
const columnIndex = (at: string): number =>
  Array.from(/^[A-Z]+/i.exec(at)?.[0].toUpperCase() ?? 'A').reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1

function cellOf({ type, format, formula, raw }: Omit<Open, 'row' | 'column'>, { shared, from1904 }: Ground): Cell {
  const read = valueOf(type, format, raw, shared, from1904)
  return formula ? { text: read.text, is: 'formula' } : read
}
function valueOf(type: string, format: Kind, raw: string, shared: readonly string[], from1904: boolean): Cell {
  switch (type) {
    case 's':
      return { text: shared[Number(raw)] ?? '' }
    case 'str':
    case 'inlineStr':
      return { text: unescaped(raw) }
    case 'b':
      return { text: raw === '1' ? '是' : raw === '0' ? '否' : '' }
    case 'e':
      return { text: raw, is: 'error' }
    case 'd':
      return { text: raw.replace(/T00:00:00.*$/, ''), is: 'day' }
    default: {
      if (raw.trim() === '') return { text: '' }
      const day = format === 'day' ? shownDay(raw, from1904) : null
      if (day !== null) return { text: day, is: 'day' }
      const number = shownNumber(raw, format === 'percent')
      return number === null ? { text: raw, is: 'imprecise' } : { text: number, is: 'number' }
    }
  }
}

import type { Pack } from '../contract/pack.ts'

/** A cell: its text, and what a spreadsheet holds it as where that is not text. */
export interface Cell {
  readonly text: string
  /** A `formula` or `error` with what it last showed; an `imprecise` number has more digits than a spreadsheet keeps. */
  readonly is?: 'number' | 'day' | 'formula' | 'error' | 'imprecise'
}
/** Nothing in it: a formula is something also where it shows nothing. */
export const isEmpty = ({ text, is }: Cell): boolean =>
  text.trim() === '' && (is === undefined || is === 'number' || is === 'day')
/** A row without anything in it. */
export const isBlank = (row: readonly Cell[]): boolean => row.every(isEmpty)

/** One table of a workbook, or a file that is one table; its first row that is not blank names the columns. */
export interface Table {
  /** Name of the worksheet; null where the file itself is the table. */
  readonly name: string | null
  /** Kind of thing in the rows, where somebody said so; else the name tells it. */
  readonly is?: string
  readonly rows: readonly (readonly Cell[])[]
}
/** The worksheet that says how to fill in; it holds no things. */
export const notesName = '说明'
/** The worksheet with the answers to choose from; it holds no things. */
export const optionsName = '选项'

/** A column as spreadsheets call it: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

/** Where something stands, as a person finds it: 「项目」表第3行 F列“合同金额（万元）”. Rows count from 1, columns from 0. */
export function sayPlace(table: string | null, row: number | null, column?: number, header?: string): string {
  const where = table === null ? '' : `「${table}」表`
  const cell = column === undefined ? '' : ` ${columnName(column)}列${header ? `“${header}”` : ''}`
  return `${where}${row === null ? '' : `第${row}行`}${cell}`.trim() || '整张表'
}

/** The name of a kind's worksheet: its title, in signs that worksheets allow, told apart by its id where two are alike. */
export function worksheetName(pack: Pack, is: string): string {
  const titles = Object.entries(pack.words.subjects).map(([kind, { title }]) => [kind, plain(title)] as const)
  const own = titles.find(([kind]) => kind === is)?.[1] ?? is
  const alike = titles.filter(([, title]) => title === own).length > 1 || own === notesName || own === optionsName
  return alike ? `${own.slice(0, 29 - is.length)}〔${is}〕` : own
}
const plain = (title: string): string =>
  title
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || '表'

/** The kind whose rows a table holds: as somebody said, or by its name. */
export const kindOfTable = (pack: Pack, table: Table): string | undefined =>
  table.is ?? Object.keys(pack.words.subjects).find((is) => worksheetName(pack, is) === table.name?.trim())

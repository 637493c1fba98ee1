import type { Cell } from '@wenxiao/core/tables'
import { TooMany, type Bounds } from './read-xlsx.ts'

/** The text of a CSV file as spreadsheets save it: UTF-8 with or without its mark, UTF-16 with its mark, else GB18030; null for bytes that are no text. */
export function decodeText(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('latin1')
  const encodings = mark === '\xff\xfe' ? ['utf-16le'] : mark === '\xfe\xff' ? ['utf-16be'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch {
      continue
    }
  }
  return null
}

/** The rows of a CSV text, cells separated by commas, or by tabs where the first line has no comma; or the line on which a quotation mark is opened and never closed. */
export function readCsv(text: string, most: Bounds): readonly (readonly Cell[])[] | { readonly unclosed: number } {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const separator = !first.includes(',') && first.includes('\t') ? '\t' : ','
  const pattern = separator === ',' ? /"((?:[^"]|"")*)"([^,\r\n]*)|([^,\r\n]*)/y : /"((?:[^"]|"")*)"([^\t\r\n]*)|([^\t\r\n]*)/y
  const rows: Cell[][] = []
  let [row, at, cells, line]: [Cell[], number, number, number] = [[], 0, 0, 1]
  while (at <= text.length) {
    pattern.lastIndex = at
    const [whole = '', quoted, after = '', bare = ''] = pattern.exec(text) ?? []
    if (quoted === undefined && bare.startsWith('"')) return { unclosed: line }
    line += quoted === undefined ? 0 : quoted.split('\n').length - 1
    row.push(cellOf(quoted === undefined ? bare : `${quoted.replaceAll('""', '"')}${after}`))
    if (row.length > most.columns) throw new TooMany('columns')
    if (++cells > most.cells) throw new TooMany('cells')
    at += whole.length
    const next = text[at]
    if (next === separator) at++
    else {
      rows.push(row)
      row = []
      if (rows.length > most.rows) throw new TooMany('rows')
      if (next === undefined) break
      at += next === '\r' && text[at + 1] === '\n' ? 2 : 1
      line++
      if (at >= text.length) break
    }
  }
  return rows
}
const guarded = /^[=+\-@\t\r']/
/** Text that begins with a mark is text, as it is written here; what begins with an equals sign is a formula. */
function cellOf(text: string): Cell {
  if (text.startsWith("'") && guarded.test(text.slice(1))) return { text: text.slice(1) }
  return text.trimStart().startsWith('=') ? { text, is: 'formula' } : { text }
}

/** Rows as CSV for Excel and WPS, UTF-8 with its mark; text that a spreadsheet would run as a formula is marked as text. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Buffer {
  const cell = ({ text, is }: Cell): string => {
    const safe = guarded.test(text) && is !== 'number' ? `'${text}` : text
    return /[",\n\r\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`)
}

import writeExcelFile from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { columnName, optionsName, type Cell } from '@wenxiao/core/tables'

/** A worksheet to write: its first row is the head, which stays in sight. */
export interface Written {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** In signs of a half width. */
  readonly widths: readonly number[]
  /** Columns in which an answer is chosen from a list. */
  readonly choices?: ReadonlyMap<number, readonly string[]>
  /** Columns that stay in sight. */
  readonly sticky?: number
}
type Sheets = Parameters<typeof writeExcelFile>[0]
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]
const mostDigits = 15
const spare = 1000

/** A workbook; lists to choose from stand on a worksheet of their own, and choosing is an offer: other words may be typed. */
export async function writeWorkbook(sheets: readonly Written[]): Promise<Buffer> {
  const lists = new Map<string, readonly string[]>()
  for (const { choices } of sheets) for (const list of choices?.values() ?? []) lists.set(list.join('\n'), list)
  const keys = [...lists.keys()]
  const depth = Math.max(0, ...[...lists.values()].map((list) => list.length))
  const options: Written = {
    name: optionsName,
    rows: [
      [{ text: '下拉表用的选项，不要改动' }],
      ...Array.from({ length: depth }, (_, i) => keys.map((key) => ({ text: lists.get(key)?.[i] ?? '' }))),
    ],
    widths: keys.map(() => 16),
  }
  const all = lists.size > 0 ? [...sheets, options] : sheets
  const place = (list: readonly string[]): string => {
    const column = columnName(keys.indexOf(list.join('\n')))
    return `'${optionsName}'!$${column}$2:$${column}$${list.length + 1}`
  }
  const written: Sheets = all.map(({ name, rows, widths, sticky = 0 }) => ({
    sheet: name,
    data: rows.map((row, i) => row.map((cell) => (i === 0 ? headCell(cell) : dataCell(cell)))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    ...(sticky > 0 ? { stickyColumnsCount: sticky } : {}),
  }))
  return writeExcelFile(written, { features: [choosing(all, place)] }).toBuffer()
}
const headCell = ({ text }: Cell) => ({
  value: text,
  type: String,
  fontWeight: 'bold' as const,
  wrap: true,
  alignVertical: 'top' as const,
})
function dataCell({ text, is }: Cell) {
  if (text === '') return null
  if (is === 'number' && text.replaceAll(/\D/g, '').replace(/^0+/, '').length <= mostDigits)
    return { value: Number(text), type: Number }
  if (is === 'day' && text > '1900-03-01') return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: text, type: String }
}

function choosing(sheets: readonly Written[], place: (list: readonly string[]) => string): Feature {
  const markup = (sheet: Written | undefined): string => {
    const choices = [...(sheet?.choices ?? [])]
    const last = (sheet?.rows.length ?? 0) + spare
    const one = ([column, list]: readonly [number, readonly string[]]): string => {
      const area = sanitizeAttributeValue(`${columnName(column)}2:${columnName(column)}${last}`)
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${area}"><formula1>${sanitizeTextContent(place(list))}</formula1></dataValidation>`
    }
    return choices.length === 0 ? '' : `<dataValidations count="${choices.length}">${choices.map(one).join('')}</dataValidations>`
  }
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const validations = markup(sheets[sheetIndex])
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
            return validations === '' ? xml : insertElementMarkupAccordingToOrderOfSiblings(xml, validations, order, 'worksheet')
          },
        },
      },
    },
  }
}

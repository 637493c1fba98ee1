import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Refused } from '@wenxiao/core'

/** A file to be saved. */
export interface Exported {
  readonly name: string
  readonly type: string
  readonly base64: string
}
/** A cell: words, or an exact number as text. */
export type Cell = { readonly text: string } | { readonly number: string } | null
export interface Table {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
export const text = (value: string | null | undefined): Cell => (value === null || value === undefined ? null : { text: value })
export const number = (value: string | null | undefined): Cell =>
  value === null || value === undefined ? null : { number: value }
/** A moment as day and minute in Beijing time, as the pages show it. */
export const moment = (iso: string): Cell => ({
  text: new Date(Date.parse(iso) + 8 * 60 * 60 * 1000).toISOString().slice(0, 16).replace('T', ' '),
})

export const formats = ['csv', 'xlsx'] as const
/** The table as a file of that format. */
export const fileOf = (table: Table, format: (typeof formats)[number]): Exported | Promise<Exported> =>
  format === 'csv' ? csv(table) : xlsx(table)

/** The most rows that a file may hold; a spreadsheet that is larger opens nowhere in an office. */
export const mostRows = 100_000
/** Why a list is not made into a file. */
export const tooManyRows = (rows: number): Refused => ({
  refused: [
    {
      code: 'too-large',
      path: '',
      found: `要导出 ${rows} 行`,
      because: `一个文件最多 ${mostRows} 行`,
      remedy: '先按等级、规则包、类别或文字筛选，再分几次导出',
    },
  ],
})

const bytes = (name: string, type: string, content: Buffer): Exported => ({ name, type, base64: content.toString('base64') })

/** As CSV for Excel and WPS; text that a spreadsheet would run as a formula is quoted. */
export function csv({ name, head, rows }: Table): Exported {
  const cell = (one: Cell): string => {
    if (one === null) return ''
    if ('number' in one) return one.number
    const safe = /^[=+\-@\t\r]/.test(one.text) ? `'${one.text}` : one.text
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [head.map((title) => ({ text: title })), ...rows].map((row) => row.map(cell).join(','))
  return bytes(`${name}.csv`, 'text/csv;charset=utf-8', Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`))
}

/** As a workbook. Numbers with a point are shown to two places; they are far smaller than a spreadsheet keeps exactly. */
export async function xlsx({ name, head, rows }: Table): Promise<Exported> {
  const data: SheetData = [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((one) =>
        one === null
          ? null
          : 'number' in one
            ? { value: Number(one.number), type: Number, format: one.number.includes('.') ? '#,##0.00' : '#,##0' }
            : { value: one.text, type: String },
      ),
    ),
  ]
  const content = await writeExcelFile(data, { stickyRowsCount: 1 }).toBuffer()
  return bytes(`${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content)
}

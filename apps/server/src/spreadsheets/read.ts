import type { Refusal, Refused } from '@wenxiao/core'
import type { Table } from '@wenxiao/core/tables'
import { mostFile, tooLarge } from '../limits.ts'
import { decodeText, readCsv } from './csv.ts'
import { readWorkbook, TooMany, type Bounds, type Worksheet } from './read-xlsx.ts'
import { openArchive } from './zip.ts'

/** The most that one file of tables may hold. */
export const mostTables: Bounds = { rows: 20_001, columns: 1_000, cells: 500_000 }
const mostUnpacked = { files: 2_000, size: 96 * 1024 * 1024 }
const said: Readonly<Record<keyof Bounds, string>> = {
  rows: `一张表超过 ${mostTables.rows - 1} 行`,
  columns: `一张表超过 ${mostTables.columns} 列`,
  cells: `填了 ${mostTables.cells / 10_000} 万格以上`,
}

/** Reads an .xlsx or .csv file as tables, or refuses it: too large, no spreadsheet, an older or locked one, cells merged into one. `is` says of which kind the rows of a CSV file are. */
export function readSpreadsheet(bytes: Buffer, is?: string): readonly Table[] | Refused {
  if (bytes.length > mostFile) return { refused: [{ ...tooLarge, path: 'file' }] }
  if (bytes.length === 0) return refuse('absent', '文件是空的', '没有内容可读', '检查是否选错了文件')
  try {
    if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return readXlsx(bytes)
    if (bytes.readUInt32BE(0) === 0xd0cf11e0)
      return refuse('wrong-value', '旧格式（.xls）或加了密码的表格', '这里读不了这种格式', '去掉密码，另存为 .xlsx 再上传')
    return readText(bytes, is)
  } catch (error) {
    if (error instanceof TooMany) return refuse('too-large', said[error.what], '一次读入太多会占满服务器内存', '分成几个文件')
    return refuse(
      'wrong-value',
      '读不出表格',
      '文件不完整，或者不是 .xlsx、.csv 表格',
      '用 Excel 或 WPS 打开，另存为 .xlsx 再上传',
    )
  }
}
function readXlsx(bytes: Buffer): readonly Table[] | Refused {
  const archive = openArchive(bytes, mostUnpacked)
  if (archive === 'too-large')
    return refuse('too-large', '展开后超过 96 MB', '一次读入太多会占满服务器内存', '分成几个文件；删去没有内容却带格式的行和列')
  if (archive === null) return refuse('wrong-value', '读不出表格', '文件不完整', '用 Excel 或 WPS 打开，另存为 .xlsx 再上传')
  const sheets = readWorkbook(archive, mostTables)
  const merged = sheets.flatMap(mergedIn)
  return merged.length > 0 ? { refused: merged } : sheets.map(({ name, rows }) => ({ name, rows }))
}
const mergedIn = ({ name, rows, merged }: Worksheet): readonly Refusal[] =>
  rows.length === 0 || name === '说明' || merged.length === 0
    ? []
    : [
        {
          code: 'wrong-value',
          path: `「${name}」表`,
          found: `合并了单元格：${merged.slice(0, 6).join('、')}${merged.length > 6 ? ` 等 ${merged.length} 处` : ''}`,
          because: '合并以后只有左上一格有内容，别的行就成了空的',
          remedy: '取消合并，把每一格填上',
        },
      ]
function readText(bytes: Buffer, is: string | undefined): readonly Table[] | Refused {
  const text = decodeText(bytes)
  if (text === null)
    return refuse('wrong-value', '不是文本，也不是 .xlsx', '读不出内容', '另存为 .xlsx，或 UTF-8、GB18030 编码的 CSV')
  const rows = readCsv(text, mostTables)
  if (!('unclosed' in rows)) return [{ name: null, rows, ...(is === undefined ? {} : { is }) }]
  return refuse('wrong-value', `第${rows.unclosed}行的引号没有成对`, '分不清一格到哪里为止', '补上引号，或另存为 .xlsx')
}
const refuse = (code: Refusal['code'], found: string, because: string, remedy: string): Refused => ({
  refused: [{ code, path: '', found, because, remedy }],
})

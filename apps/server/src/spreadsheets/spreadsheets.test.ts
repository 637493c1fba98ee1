import { isRefused } from '@wenxiao/core'
import type { Cell } from '@wenxiao/core/tables'
import { describe, expect, it } from 'vitest'
import { decodeText, readCsv, writeCsv } from './csv.ts'
import { zip } from '../testing/zip.ts'
import { formatKind, plainDecimal, shownDay, shownNumber } from './number.ts'
import { mostTables, readSpreadsheet } from './read.ts'
import { writeWorkbook } from './write-xlsx.ts'

const rel = (id: string, target: string) => `<Relationship Id="${id}" Type="x" Target="${target}"/>`
/** A workbook with one worksheet of this content. */
const workbook = (data: string, more = '', properties = ''): Buffer =>
  zip({
    '_rels/.rels': `<Relationships>${rel('rId1', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="m"><x:workbookPr ${properties}/><x:sheets><x:sheet name="项目 &amp; 其他" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rel('rId1', '/xl/worksheets/s.xml')}${rel('rId2', 'sharedStrings.xml')}${rel('rId3', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>编号</t></si><si><r><t xml:space="preserve">一 </t></r><r><t>号</t></r><rPh><t>yi</t></rPh></si><si/><si><t>a_x000D_b</t></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/worksheets/s.xml': `<worksheet><sheetData>${data}</sheetData>${more}</worksheet>`,
  })
const rowsOf = (bytes: Buffer): readonly (readonly Cell[])[] => {
  const tables = readSpreadsheet(bytes)
  if (isRefused(tables)) throw new Error(JSON.stringify(tables.refused))
  return tables[0]?.rows ?? []
}
const refusedOf = (bytes: Buffer) => {
  const tables = readSpreadsheet(bytes)
  return isRefused(tables) ? tables.refused[0] : undefined
}

describe('a workbook', () => {
  it('is read with every sort of cell there is', () => {
    const rows = rowsOf(
      workbook(
        `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>3</v></c></row>
         <row><c t="inlineStr"><is><t>甲&#x4E59;</t></is></c><c><v>0.28999999999999998</v></c><c s="1"><v>46280</v></c><c s="2"><v>0.86950000000000005</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1&amp;"x"</f><v>x</v></c><c><v>123456789012345680</v></c><c t="s"><v>2</v></c></row>`,
      ),
    )
    expect(rows).toEqual([
      [],
      [{ text: '编号' }, { text: '' }, { text: '一 号' }, { text: 'a\rb' }],
      [
        { text: '甲乙' },
        { text: '0.29', is: 'number' },
        { text: '2026-09-15', is: 'day' },
        { text: '86.95%', is: 'number' },
        { text: '是' },
        { text: '#REF!', is: 'error' },
        { text: 'x', is: 'formula' },
        { text: '123456789012345680', is: 'imprecise' },
      ],
    ])
  })
  it('marks what a formula fills in around itself, and one that shows nothing', () => {
    const rows = rowsOf(
      workbook(
        '<row><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><f>1+1</f></c></row><row><c r="A2"><v>2</v></c></row>',
      ),
    )
    expect(rows).toEqual([
      [
        { text: '1', is: 'formula' },
        { text: '', is: 'formula' },
      ],
      [{ text: '2', is: 'formula' }],
    ])
  })
  it('counts days from 1904 where it says so', () => {
    expect(rowsOf(workbook('<row><c s="1"><v>44818</v></c></row>', '', 'date1904="1"'))).toEqual([
      [{ text: '2026-09-15', is: 'day' }],
    ])
  })
  it('is refused with words when cells are merged, parts are missing, or it is locked, broken or too large', () => {
    const cell = '<row><c><v>1</v></c></row>'
    expect(refusedOf(workbook(cell, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'))).toMatchObject({
      path: '「项目 & 其他」表',
      found: expect.stringContaining('A1:B2') as string,
    })
    expect(refusedOf(zip({ 'word/document.xml': '<x/>' }))?.found).toBe('读不出表格')
    expect(refusedOf(workbook('<row><c></row>'))).toBeUndefined()
    expect(refusedOf(workbook('<row><c & ></row>'))?.found).toBe('读不出表格')
    expect(refusedOf(workbook(cell).subarray(0, 300))?.found).toBe('读不出表格')
    expect(refusedOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))?.found).toContain('.xls')
    expect(refusedOf(Buffer.alloc(0))?.found).toBe('文件是空的')
    expect(refusedOf(Buffer.alloc(6 * 1024 * 1024, 'x'))?.code).toBe('too-large')
    expect(refusedOf(workbook(`<row r="${mostTables.rows + 1}"><c><v>1</v></c></row>`))?.code).toBe('too-large')
    expect(refusedOf(workbook('<row><c r="ZZZ1"><v>1</v></c></row>'))?.code).toBe('too-large')
  })
  it('that would unpack to more than it says, or to more than is taken, is refused before it does', () => {
    const parts = { 'xl/workbook.xml': ' '.repeat(1_000_000) }
    expect(refusedOf(zip(parts, 200 * 1024 * 1024))?.code).toBe('too-large')
    expect(refusedOf(zip(parts, 10))?.found).toBe('读不出表格')
  })
  it('is written so that it is read back, with lists to choose from on a worksheet of their own', async () => {
    const rows: readonly (readonly Cell[])[] = [
      [{ text: '编号' }, { text: '类别' }],
      [{ text: '007' }, { text: '=1+1' }],
      [
        { text: '-12.5', is: 'number' },
        { text: '2026-02-28', is: 'day' },
      ],
      [{ text: '1234567890123456789', is: 'number' }, { text: '' }],
    ]
    const list = ['一地创新、全省共享', '带“引号”,和逗号']
    const bytes = await writeWorkbook([{ name: '项目', rows, widths: [10, 10], choices: new Map([[1, list]]), sticky: 1 }])
    const tables = readSpreadsheet(bytes)
    if (isRefused(tables)) throw new Error('refused')
    expect(tables.map(({ name }) => name)).toEqual(['项目', '选项'])
    expect(tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['编号', '类别'],
      ['007', '=1+1'],
      ['-12.5', '2026-02-28'],
      ['1234567890123456789'],
    ])
    expect(tables[1]?.rows.slice(1).map((row) => row[0]?.text)).toEqual(list)
  })
})

describe('a CSV file', () => {
  const texts = (text: string) => {
    const rows = readCsv(text, mostTables)
    return 'unclosed' in rows ? rows : rows.map((row) => row.map((cell) => cell.text))
  }
  it('is read in the encodings that offices have', () => {
    const gb18030 = Buffer.from('b1e0bac52cc3fbb3c60d0a70312cd2bbbac50d0a', 'hex')
    expect(decodeText(gb18030)).toBe('编号,名称\r\np1,一号\r\n')
    expect(decodeText(Buffer.from('\uFEFF编号', 'utf8'))).toBe('编号')
    expect(decodeText(Buffer.from('\uFEFF编号', 'utf16le'))).toBe('编号')
    expect(decodeText(Buffer.from([0xff, 0x00, 0x80]))).toBeNull()
    expect(decodeText(Buffer.from('a\0b'))).toBeNull()
  })
  it('has cells in quotation marks, with commas, lines and quotation marks in them', () => {
    expect(texts('a,"b,""c""\nd",e\r\n,\n')).toEqual([
      ['a', 'b,"c"\nd', 'e'],
      ['', ''],
    ])
    expect(texts('a\tb,c')).toEqual([['a\tb', 'c']])
    expect(texts('a\tb\n1,5\t2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(texts('a\n"b\nc')).toEqual({ unclosed: 2 })
  })
  it('is written so that no spreadsheet runs what stands in it, and read back as it was', () => {
    const told = ['=1+1', '+1', '-x', '@a', "'q", '\tt', 'a"b', 'a,b', 'a\nb', ' 缩进', '-5.5']
    const bytes = writeCsv([told.map((text): Cell => (text === '-5.5' ? { text, is: 'number' } : { text }))])
    const text = decodeText(bytes) ?? ''
    expect(text.startsWith("'=1+1,'+1,'-x,'@a,''q,")).toBe(true)
    expect(text).toContain(',-5.5\r\n')
    expect(texts(text)).toEqual([told])
    expect(readCsv('=1+1,"=2"', mostTables)).toEqual([
      [
        { text: '=1+1', is: 'formula' },
        { text: '=2', is: 'formula' },
      ],
    ])
  })
  it('is refused when a quotation mark is not closed, and when it is no text', () => {
    expect(refusedOf(Buffer.from('编号\n"p1'))?.found).toContain('第2行')
    expect(refusedOf(Buffer.from([1, 0, 255, 255]))?.found).toContain('不是文本')
  })
})

describe('a number of a spreadsheet', () => {
  it.each([
    ['0.1', '0.1'],
    ['1.5E-7', '0.00000015'],
    ['-1.25e3', '-1250'],
    ['0.30000000000000004', '0.3'],
    ['5386.0299999999997', '5386.03'],
    ['1e15', null],
    ['x', null],
  ])('%s is shown as %s', (raw, text) => expect(shownNumber(raw)).toBe(text))
  it.each([
    ['0.8695', '86.95%'],
    ['1', '100%'],
    ['0.00005', '0.005%'],
    ['-0.5', '-50%'],
    ['12.345', '1234.5%'],
  ])('%s is %s', (raw, text) => expect(shownNumber(raw, true)).toBe(text))
  it('is a day where its format says so', () => {
    expect([shownDay('1', false), shownDay('61', false), shownDay('46280.5', false), shownDay('0.5', false)]).toEqual([
      '1900-01-01',
      '1900-03-01',
      '2026-09-15 12:00',
      null,
    ])
    const kinds = [
      'yyyy-mm-dd',
      '[$-804]yyyy"年"m"月"',
      'mmm-yy',
      'h:mm',
      '[h]:mm:ss',
      '#,##0.00_ ',
      '0.00%',
      '0.00E+00',
      'General',
      '"日"0',
    ]
    expect(kinds.map((code) => formatKind(164, code))).toEqual([
      'day',
      'day',
      'day',
      'number',
      'number',
      'number',
      'percent',
      'number',
      'number',
      'number',
    ])
    expect([14, 31, 9, 2].map((id) => formatKind(id, undefined))).toEqual(['day', 'day', 'percent', 'number'])
    expect(plainDecimal('1e+21')).toBe('1000000000000000000000')
  })
})

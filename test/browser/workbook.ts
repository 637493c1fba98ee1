import { zip } from '../../apps/server/src/testing/zip.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A workbook of one worksheet as another program would write it: texts as they stand, numbers as numbers. */
export function zipOf(name: string, rows: readonly (readonly string[])[]): Buffer {
  const cell = (text: string) =>
    /^-?\d+(\.\d+)?$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
  const data = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
  const relation = (target: string) => `<Relationships><Relationship Id="r1" Type="x" Target="${target}"/></Relationships>`
  return zip({
    '_rels/.rels': relation('xl/workbook.xml'),
    'xl/workbook.xml': `<workbook><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
  })
}

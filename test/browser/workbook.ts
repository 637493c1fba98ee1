import { crc32, deflateRawSync } from 'node:zlib'

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

function zip(parts: Readonly<Record<string, string>>): Buffer {
  const [bodies, heads]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const [bytes, title] = [Buffer.from(text), Buffer.from(name)]
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(at)
    bodies.push(Buffer.from('PK\x03\x04'), common, title, packed)
    heads.push(Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(10), offset, title)
    at += 30 + title.length + packed.length
  }
  const head = Buffer.concat(heads)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(parts).length, 6)
  end.writeUInt32LE(head.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, head, Buffer.from('PK\x05\x06'), end])
}

import { crc32, deflateRawSync } from 'node:zlib'

/** A zip file of these parts, as a spreadsheet program would write it; with `says`, each claims to be so many bytes. */
export function zip(parts: Readonly<Record<string, string>>, says?: number): Buffer {
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
    common.writeUInt32LE(says ?? bytes.length, 18)
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

import { crc32, inflateRawSync } from 'node:zlib'

/** The files of an archive, by name; what is larger than it says, or broken, throws when it is read. */
export interface Archive {
  readonly names: readonly string[]
  /** The bytes of a file; undefined for one that is not there. */
  readonly read: (name: string) => Buffer | undefined
}
/** Looks at the directory of a zip file and unpacks nothing yet; null when it is no zip file that can be read. */
export function openArchive(
  bytes: Buffer,
  most: { readonly files: number; readonly size: number },
): Archive | 'too-large' | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > most.files) return 'too-large'
  const entries = new Map<string, Entry>()
  let whole = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const entry: Entry = {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    }
    whole += entry.size
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/'), entry)
    at += 46 + name + extra + comment
  }
  if (whole > most.size) return 'too-large'
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      return entry && unpack(bytes, entry)
    },
  }
}
interface Entry {
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}
function unpack(bytes: Buffer, { encrypted, method, crc, packed, size, offset }: Entry): Buffer {
  if (encrypted || bytes.readUInt32LE(offset) !== 0x04034b50) throw new Error('this part of the archive cannot be read')
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const part = bytes.subarray(from, from + packed)
  // What a part says of its own size is not believed: unpacking stops there.
  const whole = method === 0 ? part : inflateRawSync(part, { maxOutputLength: Math.max(size, 1) })
  if (whole.length !== size || crc32(whole) !== crc) throw new Error('this part of the archive is broken')
  return whole
}

import type { Pack } from '../contract/pack.ts'
import { isRefused, type Refusal, type Refused } from '../contract/refusal.ts'
import { leaf } from '../check/shape/leaf.ts'
import { list, object } from '../check/shape/phrase.ts'
import { fault, shown } from '../check/problem.ts'
import { refusals } from '../check/refuse.ts'
import { notPlain } from '../check/plain.ts'
import { readPack } from '../check/read.ts'
import { digest } from './digest.ts'
import { isHex } from './key.ts'

/** One signature over the canonical text of `signed`. */
export interface Signature {
  readonly key: string
  /** 64 bytes, hex. */
  readonly sig: string
}
/** What a pack.json holds. */
export interface Signed<T = Pack> {
  readonly signed: T
  readonly signatures: readonly Signature[]
}
/** A pack file that was read, whoever signed it. */
export interface Opened {
  readonly pack: Pack
  readonly digest: `sha256:${string}`
  readonly signatures: readonly Signature[]
}

const hex = (bytes: number, what: string) =>
  leaf((v) =>
    isHex(v, bytes)
      ? undefined
      : fault('signature', shown(v), `${what}是 ${bytes} 个字节的小写十六进制`, '请使用 build 原样生成的文件。'),
  )
const anything = leaf((v) =>
  typeof v === 'object' && v !== null && !Array.isArray(v)
    ? undefined
    : fault('wrong-value', shown(v), '这里应是规则包的内容', '请使用 build 生成的 pack.json。'),
)
const form = object({ signed: anything, signatures: list(object({ key: hex(16, '密钥编号'), sig: hex(64, '签名') })) })

/** The two parts of a pack file, nothing inside the pack read yet; refuses another form and anything that is not plain data. */
export function partsOf(file: unknown): Signed<unknown> | Refused {
  const read = form.safeParse(file)
  const strange = notPlain(file)
  const shape = read.success ? [] : read.error.issues.flatMap((issue) => refusals(issue, file))
  const refused = [...shape, ...strange]
  return isSigned(file, refused) ? file : { refused }
}
const isSigned = (file: unknown, refused: readonly Refusal[]): file is Signed<unknown> =>
  file !== undefined && refused.length === 0

/** The pack inside, read against the vocabulary; paths begin at the file. */
export function packOf(signed: unknown): Pack | Refused {
  const pack = readPack(signed)
  return isRefused(pack)
    ? {
        refused: pack.refused.map((r): Refusal => ({
          ...r,
          path: r.path === '' ? 'signed' : `signed${r.path.startsWith('[') ? '' : '.'}${r.path}`,
        })),
      }
    : pack
}

/** Reads a pack file without asking who signed it: its form and its vocabulary only. */
export function open(file: unknown): Opened | Refused {
  const parts = partsOf(file)
  if (isRefused(parts)) return parts
  const pack = packOf(parts.signed)
  return isRefused(pack) ? pack : { pack, digest: digest(parts.signed), signatures: parts.signatures }
}

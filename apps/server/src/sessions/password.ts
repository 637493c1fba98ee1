import * as crypto from 'node:crypto'
import { randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'
import { argon2idAsync } from '@noble/hashes/argon2.js'

/** Memory in KiB, passes, lanes: the least that OWASP's password storage guide asks of argon2id. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const length = 32

/** A password as it is stored: argon2id with a salt of its own, in PHC text. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(salt)}$${text(hash)}`
}

/** Whether this is the password that was stored; with the cost it was stored at. */
export async function isPassword({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', stored = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash) ?? []
  if (stored === '') return false
  const asked = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const derived = await derive(password, Buffer.from(salt, 'base64'), asked)
  const expected = Buffer.from(stored, 'base64')
  return derived.length === expected.length && timingSafeEqual(derived, expected)
}

/** One password has one form, whichever way its characters were typed. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'))

/** Node has it from 24.7 on, and an import by name would fail before; there the same figures come more slowly out of JavaScript. */
const native = 'argon2' in crypto ? promisify(crypto.argon2) : null
async function derive(password: string, salt: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  if (native === null) {
    const options = { m: memory, t: passes, p: parallelism, dkLen: length }
    return Buffer.from(await argon2idAsync(bytesOf(password), salt, options))
  }
  const asked: Argon2Parameters = { message: bytesOf(password), nonce: salt, memory, passes, parallelism, tagLength: length }
  return native('argon2id', asked)
}

/** Why a new password is not taken; null when it is. */
export function weakness(password: string, login: string): string | null {
  if (password.length < 10) return '少于 10 个字符'
  if (password.length > 128) return '超过 128 个字符'
  if (new Set(password).size < 5) return '不同的字符不到 5 个'
  if (login !== '' && password.toLowerCase().includes(login.toLowerCase())) return '包含登录名'
  return null
}

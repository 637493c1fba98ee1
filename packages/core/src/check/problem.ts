import type { Refusal, RefusalCode } from '../contract/refusal.ts'

/** Something wrong with a pack; a warning does not keep it from being built. */
export type Problem = Refusal & { readonly warning?: true }

/** What is wrong, apart from where. */
export interface Fault {
  readonly code: RefusalCode
  readonly found: string
  readonly because: string
  readonly remedy: string
}
export const fault = (code: RefusalCode, found: string, because: string, remedy: string): Fault => ({
  code,
  found,
  because,
  remedy,
})

/** A value in words, short enough for a message. */
export function shown(value: unknown): string {
  if (value === undefined) return '空值（undefined）'
  if (value === null) return '空值（null）'
  if (typeof value === 'string') return value === '' ? '空白文字' : `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`
  if (typeof value === 'number' || typeof value === 'bigint') return `数字 ${value}`
  if (typeof value === 'boolean') return `${value}`
  if (typeof value === 'function') return '一段程序（函数）'
  if (typeof value === 'symbol') return '符号（symbol）'
  return Array.isArray(value) ? '一个列表' : '一组键值'
}

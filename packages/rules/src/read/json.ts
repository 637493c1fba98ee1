/** Where a text stops being JSON: lines and columns count from 1. */
export interface Broken {
  readonly line: number
  readonly column: number
  readonly found: string
}
/** The value of a JSON text, or where it breaks off, in lines and columns from 1. */
export type Read = { readonly value: unknown } | { readonly broken: Broken }

const deepest = 64
const blank = /[ \t\r\n]*/y
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

/**
 * Reads JSON as strictly as a filed document deserves: says line and column where it breaks, refuses the same key
 * twice (JSON.parse would keep the last in silence) and nesting deeper than any facts file or pack has.
 */
export function readJson(source: string): Read {
  let at = 0
  const stop = (found: string, where = at): never => {
    const before = source.slice(0, where).split('\n')
    throw { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found } satisfies Broken
  }
  const take = (shape: RegExp): string | undefined => {
    shape.lastIndex = at
    const found = shape.exec(source)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const skip = (): void => void take(blank)
  const next = (expected: string): void => {
    skip()
    if (source[at] !== expected)
      stop(at >= source.length ? `文件到此中断，缺少 ${expected}` : `此处应为 ${expected}，却是 ${source[at]}`)
    at += 1
  }
  const comes = (sign: string): boolean => {
    skip()
    if (source[at] !== sign) return false
    at += 1
    return true
  }
  const key = (): string => {
    skip()
    const found = take(text) ?? stop(at >= source.length ? '文件到此中断' : '此处应为带双引号的名称')
    return String(JSON.parse(found))
  }
  const object = (depth: number): Record<string, unknown> => {
    const made: Record<string, unknown> = {}
    if (comes('}')) return made
    do {
      skip()
      const start = at
      const name = key()
      if (Object.hasOwn(made, name)) stop(`同一处两次写了“${name}”`, start)
      next(':')
      // defineProperty: a key called __proto__ stays a key.
      Object.defineProperty(made, name, { value: value(depth), enumerable: true, writable: true, configurable: true })
    } while (comes(','))
    next('}')
    return made
  }
  const array = (depth: number): unknown[] => {
    const made: unknown[] = []
    if (comes(']')) return made
    do made.push(value(depth))
    while (comes(','))
    next(']')
    return made
  }
  const value = (depth: number): unknown => {
    if (depth > deepest) stop(`嵌套超过 ${deepest} 层`)
    if (comes('{')) return object(depth + 1)
    if (comes('[')) return array(depth + 1)
    const found = take(text) ?? take(number) ?? take(word)
    return found === undefined
      ? stop(at >= source.length ? '文件到此中断，缺少一个值' : `无法识别的内容 ${source.slice(at, at + 12)}`)
      : JSON.parse(found)
  }
  try {
    const read = value(0)
    skip()
    if (at < source.length) stop(`文档结束之后还有内容 ${source.slice(at, at + 12)}`)
    return { value: read }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'line' in error) return { broken: error as Broken }
    throw error
  }
}

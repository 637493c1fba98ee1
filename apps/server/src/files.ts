import { createHash } from 'node:crypto'
import type { Refusal, Refused } from '@wenxiao/core'
import { mostDepth, mostFile, tooLarge } from './limits.ts'

/** `sha256:…` of the bytes of a text as it was handed in. */
export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Reads a file's text as JSON; refuses what is too large before it is read, too deep to be worked through, or not JSON. */
export function readJson(text: string): { readonly json: unknown } | Refused {
  if (Buffer.byteLength(text) > mostFile) return { refused: [tooLarge] }
  const refuse = (code: Refusal['code'], found: string, because: string, remedy: string): Refused => ({
    refused: [{ code, path: '', found, because, remedy }],
  })
  if (depthOf(text) > mostDepth)
    return refuse('too-large', `括号套了 ${mostDepth} 层以上`, '事实表和规则包没有这样深的层次', '检查是否选错了文件')
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return refuse(
      'wrong-value',
      `不是有效的 JSON：${placeOf(text, (error as Error).message)}`,
      '读不出内容就无法办理',
      '检查文件是否完整、括号和引号是否成对，或重新导出',
    )
  }
}

/** How deep brackets stand in each other, those in texts not counted. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false]
  for (let i = 0; i < text.length && deepest <= mostDepth; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 0x5c) i++
      else if (c === 0x22) quoted = false
    } else if (c === 0x22) quoted = true
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (c === 0x5d || c === 0x7d) depth--
  }
  return deepest
}

/** Where it broke off, as a line and a column a person can look up. */
function placeOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (text.trim() === '') return '文件是空的'
  if (position === undefined) return '内容不完整'
  const before = text.slice(0, Number(position)).split('\n')
  return `第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 个字符处读不下去`
}

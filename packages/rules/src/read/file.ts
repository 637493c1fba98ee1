import { readFileSync, statSync } from 'node:fs'
import type { Refused } from '@wenxiao/core'
import { refuse } from '../refuse.ts'
import { asTyped } from '../where.ts'
import { readJson } from './json.ts'

/** The largest document that is parsed, in bytes; a county's facts for a year lie far below. */
export const largest = 5 * 1024 * 1024

/** A file's text; refuses what is not there, not a file, too large, or not UTF-8. */
export function readText(path: string): { readonly text: string } | Refused {
  const shown = asTyped(path)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile())
    return refuse(
      'not-found',
      stat ? `${shown} 不是文件` : `没有文件 ${shown}`,
      '没有内容可读',
      '请核对路径；路径从执行命令的文件夹算起',
    )
  if (stat.size > largest)
    return refuse(
      'too-large',
      `${shown} 有 ${stat.size} 字节`,
      `超过 ${largest} 字节（5 MB）的文件不读取，以免拖垮机器`,
      '请分成几个文件，或去掉无关内容',
    )
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch (error) {
    if (error instanceof TypeError)
      return refuse('wrong-value', `${shown} 不是 UTF-8 编码`, '文字无法可靠读出', '请另存为 UTF-8 编码')
    return refuse(
      'not-found',
      `${shown} 读不出来：${error instanceof Error ? error.message : String(error)}`,
      '没有内容可读',
      '请核对文件权限',
    )
  }
}

/** A JSON document as data; refuses broken JSON with line and column. */
export function readDocument(path: string): { readonly value: unknown } | Refused {
  const file = readText(path)
  if ('refused' in file) return file
  const read = readJson(file.text)
  if ('value' in read) return read
  const { line, column, found } = read.broken
  return refuse(
    'wrong-value',
    `${asTyped(path)} 第 ${line} 行第 ${column} 列：${found}`,
    '不是完整的 JSON 文档，整份不予读取',
    '请在该处改正后重试',
  )
}

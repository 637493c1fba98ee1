import type { Refusal } from '@wenxiao/core'

/** The most a facts file or a pack may hold, in bytes. */
export const mostFile = 5 * 1024 * 1024
/** The most a request may hold: a file written as JSON text can be twice its size. */
export const mostBody = 2 * mostFile + 64 * 1024

/** How deep brackets may stand in each other; rules and facts need no more than twenty. */
export const mostDepth = 200

export const tooLarge: Refusal = {
  code: 'too-large',
  path: '',
  found: '文件超过 5 MB',
  because: '一份事实表或规则包不会这样大，读入会占满服务器内存',
  remedy: '检查是否选错了文件，或分成几个文件',
}

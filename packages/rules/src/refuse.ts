import type { RefusalCode, Refused } from '@wenxiao/core'

/** One refusal of the command's own, about a file or an argument rather than a place inside one. */
export const refuse = (code: RefusalCode, found: string, because: string, remedy: string): Refused => ({
  refused: [{ code, path: '', found, because, remedy }],
})

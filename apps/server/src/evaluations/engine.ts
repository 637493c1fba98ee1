import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Pack, Refused } from '@wenxiao/core'
import { isRefused } from '@wenxiao/core'
import {
  explain,
  find,
  rulebook,
  score,
  settle,
  sheetOf,
  type Explanation,
  type Revision,
  type Sheet,
} from '@wenxiao/core/engine'
import { canonical } from '@wenxiao/core/manifest'
import { readFiled } from '../sheets/filed.ts'

const core = createRequire(import.meta.url).resolve('@wenxiao/core')
/** Version of core, kept with every evaluation. */
export const engine: string = (JSON.parse(readFileSync(join(core, '../../package.json'), 'utf8')) as { version: string }).version

/** What is scored: by which pack, over which facts, on which day, whom and by which scheme. */
export interface Question {
  readonly pack: Pack
  /** The facts file's text. */
  readonly text: string
  /** The file's own day unless given. */
  readonly on?: string | undefined
  readonly scheme?: string | undefined
  readonly subject?: string | undefined
  /** Total of the track; the last one unless given. */
  readonly track?: string | undefined
  /** The county's own values in force; none unless given. */
  readonly revisions?: readonly Revision[] | undefined
}

/** Scores; the same question always has the same answer. */
export const ask = (question: Question): Sheet | Refused => answer(question, score)

/** Why a line earned what it did. */
export const askWhy = (question: Question, line: string): Explanation | Refused =>
  answer(question, (book, record, asked) => explain(book, record, { ...asked, line }))

/** Scores several subjects of one file by one scheme, each as `ask` would: what they share is worked out once. */
export function askAll(question: Question, subjects: readonly string[]): readonly (Sheet | Refused)[] | Refused {
  return answer(question, (book, record, asked) => {
    const settled = settle(book, record)
    return subjects.map((subject) => {
      const found = find(book, record, { ...asked, subject })
      return isRefused(found) ? found : sheetOf(settled, found)
    })
  })
}

/** The day a facts file speaks of. */
export const dayOf = (text: string): string => (JSON.parse(text) as { on: string }).on

function answer<T>(
  { pack, text, on, scheme, subject, track, revisions = [] }: Question,
  work: (...from: Parameters<typeof score>) => T | Refused,
): T | Refused {
  const filed = readFiled(pack, text)
  if (isRefused(filed)) return filed
  const book = rulebook(pack, { on: on ?? dayOf(filed.text), revisions })
  if (isRefused(book)) return book
  return work(book, filed.record, {
    ...(scheme === undefined ? {} : { scheme }),
    ...(subject === undefined ? {} : { subject }),
    ...(track === undefined ? {} : { track }),
  })
}

/** The one text of a score sheet, which is kept and compared. */
export function textOf(sheet: Sheet): string {
  const text = canonical(sheet)
  if (isRefused(text)) throw new Error(`a score sheet is not plain data: ${text.refused[0]?.path ?? ''}`)
  return text
}

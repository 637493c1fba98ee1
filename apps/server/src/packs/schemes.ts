import type { Pack } from '@wenxiao/core'
import type { SchemeShown } from './pack.ts'

/** What can be scored by a pack. */
export const schemesOf = (pack: Pack): readonly SchemeShown[] =>
  (pack.schemes ?? []).map(({ id, title, subject }) => ({
    id,
    title,
    subject: { is: subject, title: pack.words.subjects[subject]?.title ?? subject },
  }))

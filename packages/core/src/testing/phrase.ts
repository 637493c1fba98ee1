import type { Pack } from '../contract/pack.ts'
import type { Fact } from '../contract/words.ts'

/** A measure or condition read without its types: bare text, or a table that begins with its word. */
export type Phrase = string | Readonly<Record<string, unknown>>
export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const folds = ['sum', 'mean', 'most', 'least'] as const
export const signs = ['atLeast', 'atMost', 'over', 'under'] as const
export type Sign = (typeof signs)[number]

export const textOf = (phrase: Readonly<Record<string, unknown>>, key: string): string => String(phrase[key])
export const inside = (phrase: Readonly<Record<string, unknown>>, key: string): Phrase => phrase[key] as Phrase
export const listed = (phrase: Readonly<Record<string, unknown>>, key: string): readonly Phrase[] =>
  phrase[key] as readonly Phrase[]

/** What kind a phrase's inner parts speak of: the things counted, or the subject itself. */
export const kindInside = (phrase: Readonly<Record<string, unknown>>): string | undefined => {
  for (const word of ['count', 'share', 'some', 'every']) if (typeof phrase[word] === 'string') return textOf(phrase, word)
  return folds.some((fold) => fold in phrase && !Array.isArray(phrase[fold])) && typeof phrase['over'] === 'string'
    ? phrase['over']
    : undefined
}
export const factOf = (pack: Pack, kind: string, name: string): Fact | undefined => pack.words.subjects[kind]?.facts[name]
/** The link by which things of a kind belong to another: the one named, or the only one there is. */
export const linkTo = (pack: Pack, kind: string, owner: string, via: unknown): string | undefined =>
  typeof via === 'string' ? via : Object.entries(pack.words.subjects[kind]?.links ?? {}).find(([, to]) => to === owner)?.[0]

import type { Pack } from '../contract/pack.ts'
import type { Clause, Section } from './reading.ts'
import { readCite, sayCite, uncited } from './cite.ts'

/** A clause before it has its number. */
export type Draft = Omit<Clause, 'number'>
export interface DraftSection {
  readonly id: string
  readonly title: string
  readonly points?: string
  readonly clauses: readonly Draft[]
  readonly sections: readonly DraftSection[]
}

/** A rule with the place it rests on. */
export const cited = (pack: Pack, cite: string, rule: Omit<Draft, 'cite' | 'basis'>): Draft => ({
  ...rule,
  cite: readCite(cite),
  basis: sayCite(pack, cite),
})
/** What the pack only declares or sets in order: nothing is cited. */
export const declared = (rule: Omit<Draft, 'cite' | 'basis'>): Draft => ({ ...rule, cite: uncited, basis: '' })

export const section = (
  id: string,
  title: string,
  clauses: readonly Draft[],
  sections: readonly DraftSection[] = [],
  points?: string,
): DraftSection => ({
  id,
  title,
  ...(points === undefined ? {} : { points }),
  clauses,
  sections: sections.filter((s) => !isEmpty(s)),
})
export const isEmpty = (s: DraftSection): boolean => s.clauses.length === 0 && s.sections.every(isEmpty)

/** Numbers the clauses through all chapters, in the order in which they are read. */
export function numbered(chapters: readonly DraftSection[]): readonly Section[] {
  let last = 0
  const number = (s: DraftSection): Section => ({
    ...s,
    clauses: s.clauses.map((clause) => ({ ...clause, number: ++last })),
    sections: s.sections.map(number),
  })
  return chapters.map(number)
}

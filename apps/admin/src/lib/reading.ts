import type { Clause, Section } from '@wenxiao/server/api'

export type Standing = Clause['cite']['standing']

/** How many clauses a section holds, at every depth. */
export const clausesIn = (section: Section): number =>
  section.clauses.length + section.sections.reduce((all, inner) => all + clausesIn(inner), 0)

/** Whether a clause rests on something; what a pack only declares cites nothing. */
export const rests = (clause: Clause): boolean => clause.basis !== ''

/** The same section with only the clauses of one standing; null when none is left. */
export const only = (section: Section, standing: Standing): Section | null => {
  const clauses = section.clauses.filter((clause) => rests(clause) && clause.cite.standing === standing)
  const sections = section.sections.flatMap((inner) => only(inner, standing) ?? [])
  return clauses.length + sections.length === 0 ? null : { ...section, clauses, sections }
}

/** An entry of the contents: where it leads, what it is called, how much is in it. */
export interface Entry {
  readonly anchor: string
  readonly section: Section
}
/** Two levels of contents under a chapter; a chapter of one section lists what lies in that. */
export const entriesOf = (chapter: Section): readonly Entry[] => {
  const [first] = chapter.sections
  const deeper = (section: Section, anchor: string): readonly Entry[] =>
    section.sections
      .filter((inner) => inner.points !== undefined)
      .map((inner) => ({ anchor: `${anchor}-${inner.id}`, section: inner }))
  if (first && chapter.sections.length === 1) return deeper(first, `${chapter.id}-${first.id}`)
  return chapter.sections.flatMap((section) => [
    { anchor: `${chapter.id}-${section.id}`, section },
    ...deeper(section, `${chapter.id}-${section.id}`),
  ])
}

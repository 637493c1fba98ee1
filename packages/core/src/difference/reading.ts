import type { Clause, Reading, Section } from '../reading/reading.ts'

/** A clause that one version says and the other does not, or says otherwise; titles lead from the chapter down. */
export interface ClauseChange {
  readonly path: readonly string[]
  readonly title: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * What a new version of a pack says otherwise than the old one, clause by clause, in words: what a clause is called as well as
 * what it says, and what an indicator of the levels above is called and worth. A level that comes or goes is told by its clauses.
 */
export function compareReadings(old: Reading, next: Reading): readonly ClauseChange[] {
  const [was, will] = [flat(old.chapters), flat(next.chapters)]
  return [...new Set([...was.keys(), ...will.keys()])].flatMap((key) => {
    const [a, b] = [was.get(key), will.get(key)]
    const one = b ?? a
    if (!one || (one.level && !(a && b))) return []
    const renamed = a !== undefined && b !== undefined && a.title !== b.title
    const say = (placed: Placed | undefined): string | null =>
      placed ? `${renamed ? `名称为“${placed.title}”。` : ''}${placed.words}` : null
    const [before, after] = [say(a), say(b)]
    return before === after ? [] : [{ path: one.path, title: one.title, before, after }]
  })
}
/** A clause, or a level that holds clauses, by what it is called and what it says besides. */
interface Placed {
  readonly path: readonly string[]
  readonly title: string
  readonly words: string
  readonly level: boolean
}
const worth = ({ points }: Pick<Section, 'points'>): string => (points === undefined ? '' : `${points}分。`)
const say = (clause: Clause): string => `${worth(clause)}${clause.text}${clause.basis === '' ? '' : `（${clause.basis}）`}`
/** Levels and clauses by where they stand; each keeps its place whatever number it has. */
function flat(sections: readonly Section[], ids: readonly string[] = [], path: readonly string[] = []): Map<string, Placed> {
  const found = new Map<string, Placed>()
  for (const section of sections) {
    const [inner, titles] = [
      [...ids, section.id],
      [...path, section.title],
    ]
    found.set(inner.join('\n'), { path, title: section.title, words: worth(section), level: true })
    for (const clause of section.clauses)
      found.set([...inner, '', clause.id].join('\n'), { path: titles, title: clause.title, words: say(clause), level: false })
    for (const [key, placed] of flat(section.sections, inner, titles)) found.set(key, placed)
  }
  return found
}

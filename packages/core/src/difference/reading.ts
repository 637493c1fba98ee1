import type { Clause, Reading, Section } from '../reading/reading.ts'

/** A clause that one version says and the other does not, or says otherwise; titles lead from the chapter down. */
export interface ClauseChange {
  readonly path: readonly string[]
  readonly title: string
  readonly before: string | null
  readonly after: string | null
}

/** What a new version of a pack says otherwise than the old one, clause by clause, in words. */
export function compareReadings(old: Reading, next: Reading): readonly ClauseChange[] {
  const [was, will] = [flat(old.chapters), flat(next.chapters)]
  return [...new Set([...was.keys(), ...will.keys()])].flatMap((key) => {
    const [a, b] = [was.get(key), will.get(key)]
    const [before, after] = [a ? say(a.clause) : null, b ? say(b.clause) : null]
    const one = b ?? a
    return before === after || !one ? [] : [{ path: one.path, title: one.clause.title, before, after }]
  })
}
interface Placed {
  readonly path: readonly string[]
  readonly clause: Clause
}
const say = ({ points, text, basis }: Clause): string =>
  `${points === undefined ? '' : `${points}分。`}${text}${basis === '' ? '' : `（${basis}）`}`
/** Clauses by where they stand; a clause keeps its place whatever number it has. */
function flat(sections: readonly Section[], ids: readonly string[] = [], path: readonly string[] = []): Map<string, Placed> {
  const found = new Map<string, Placed>()
  for (const section of sections) {
    const [inner, titles] = [
      [...ids, section.id],
      [...path, section.title],
    ]
    for (const clause of section.clauses) found.set([...inner, clause.id].join('\n'), { path: titles, clause })
    for (const [key, placed] of flat(section.sections, inner, titles)) found.set(key, placed)
  }
  return found
}

import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import { impact, type Impact } from '@wenxiao/core/difference'
import { columns, type Columns } from '@wenxiao/core/columns'
import { readDay, rulebook, type OnRecord, type Rulebook } from '@wenxiao/core/engine'
import type { LeftOutFact } from '../revisions/revision.ts'
import type { ImpactPage, ImpactRow, Transition, VerdictImpact } from './impact.ts'
import type { Standing } from './merge.ts'
import type { Ground } from './question.ts'
import { readable } from './readable.ts'
import { sortOf } from './sort.ts'

/** An impact worked out: everything a page shows, before it is filtered. */
export interface Answer extends Pick<ImpactPage, 'things' | 'unchanged' | 'verdicts' | 'proposals' | 'cut'> {
  readonly rulebooks: { readonly before: string | null; readonly after: string }
  /** How many things there are of each kind. */
  readonly kinds: Readonly<Record<string, number>>
  readonly leftOut: readonly LeftOutFact[]
  readonly rows: readonly ImpactRow[]
}
/** Hears how many things have been worked out of how many. */
export type Reached = (done: number, of: number) => void

/** Rules of one day over a record that speaks of another. */
export function rulesOver(ground: Ground, on: string): Rulebook | Refused {
  const book = rulebook(ground.pack, { on: ground.on, revisions: ground.revisions })
  return isRefused(book) ? book : { ...book, on: readDay(on) ?? book.on }
}

/**
 * What holds under one side set beside what would hold under the other, over the same record; worked out by columns, the second
 * side of the same pack only as far as its values differ.
 */
export function answer(
  before: Ground | null,
  after: Ground,
  on: string,
  things: readonly Standing[],
  reached: Reached,
): Answer | Refused {
  const will = ready(after, on, things)
  if (isRefused(will)) return will
  const was = before && (before.pack === after.pack ? under(before, on, will.record, will.columns) : ready(before, on, things))
  if (was && isRefused(was)) return was
  const sides = was ? [will, was] : [will]
  const of = sides.reduce((sum, side) => sum + side.record.things.size, 0)
  const steps = sides.map((side) => stepsOf(side.columns))
  const all = steps.reduce((sum, one) => sum + one.length, 0)
  steps.flat().forEach((step, i) => {
    step()
    reached(Math.floor((of * (i + 1)) / all), of)
  })
  const found = impact(was?.columns ?? null, will.columns)
  return {
    rulebooks: { before: was?.columns.rulebook.digest ?? null, after: will.columns.rulebook.digest },
    things: found.subjects,
    unchanged: found.subjects - found.changed.length,
    verdicts: verdictsOf(was?.columns.rulebook.pack ?? null, after.pack, found),
    proposals: found.proposals,
    cut: found.cut,
    kinds: Object.fromEntries(Array.from(will.record.byKind, ([kind, list]) => [kind, list.length])),
    leftOut: will.leftOut,
    rows: found.changed.map((one) => rowOf(after.pack, will.record, was?.record ?? null, one)),
  }
}

interface Side {
  readonly record: OnRecord
  readonly columns: Columns
  readonly leftOut: readonly LeftOutFact[]
}
function ready(ground: Ground, on: string, things: readonly Standing[]): Side | Refused {
  const read = readable(ground.pack, on, things)
  if (isRefused(read)) return read
  const side = under(ground, on, read.record)
  return isRefused(side) ? side : { ...side, leftOut: read.leftOut }
}
function under(ground: Ground, on: string, record: OnRecord, earlier?: Columns): Side | Refused {
  const book = rulesOver(ground, on)
  return isRefused(book) ? book : { record, columns: columns(book, record, earlier), leftOut: [] }
}

/** What is worked out of one side, step by step, so that it can be said how far it is; what is kept makes the comparison quick. */
function stepsOf(side: Columns): readonly (() => unknown)[] {
  const { schemes = [], verdicts = [], proposals = [] } = side.rulebook.pack
  return [
    ...schemes.flatMap((scheme) => scheme.tracks.map((_, track) => () => side.scored(scheme, track))),
    ...verdicts.map((one) => () => side.column(one.subject, one.verdict)),
    ...proposals.map((one) => () => side.proposed(one)),
  ]
}

function verdictsOf(old: Pack | null, next: Pack, found: Impact): readonly VerdictImpact[] {
  return found.verdicts.map((one) => {
    const pack = next.verdicts?.some((v) => v.subject === one.is && v.verdict === one.fact) ? next : (old ?? next)
    const things = one.counts.reduce((sum, count) => sum + count.after, 0)
    const verdict = pack.verdicts?.find((v) => v.subject === one.is && v.verdict === one.fact)
    return {
      ...one,
      kind: pack.words.subjects[one.is]?.title ?? one.is,
      sort: verdict ? sortOf(pack, verdict) : 'other',
      things,
      transitions: transitionsOf(one, found, things),
    }
  })
}
/** Changed things by where they come from and go to; the rest of an answer stays where it was. */
function transitionsOf({ is, fact, counts }: Impact['verdicts'][number], found: Impact, things: number): readonly Transition[] {
  const moved = new Map<string, { before: string | null; after: string | null; things: number }>()
  for (const thing of found.changed) {
    const turned = thing.is === is ? thing.verdicts.find((one) => one.fact === fact) : undefined
    if (!turned) continue
    const [before, after] = [turned.before, turned.after]
    const one = moved.get(`${before} ${after}`) ?? { before, after, things: 0 }
    one.things++
    moved.set(`${before} ${after}`, one)
  }
  const stayed = counts.flatMap(({ answer, title, before }) => {
    const own = answer === null ? null : title
    const left = [...moved.values()].filter((one) => one.before === own).reduce((sum, one) => sum + one.things, 0)
    return before > left ? [{ before: own, after: own, things: before - left }] : []
  })
  const all = [...stayed, ...moved.values()]
  // Where no rules were in force, what has no answer afterwards had none before.
  const rest = things - all.reduce((sum, one) => sum + one.things, 0)
  return rest > 0 ? [...all, { before: null, after: null, things: rest }] : all
}
function rowOf(pack: Pack, after: OnRecord, before: OnRecord | null, changed: Impact['changed'][number]): ImpactRow {
  const thing = after.things.get(changed.id) ?? before?.things.get(changed.id)
  const title = (id: string): string => after.things.get(id)?.title ?? before?.things.get(id)?.title ?? id
  return {
    ...changed,
    kind: pack.words.subjects[changed.is]?.title ?? changed.is,
    links: Object.entries(thing?.links ?? {}).map(([link, id]) => ({ link, id, title: title(id) })),
  }
}

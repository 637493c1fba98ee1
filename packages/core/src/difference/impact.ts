import { declared } from '../engine/context.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, compare, print, subtract, zero } from '../engine/fraction.ts'
import type { Thing } from '../engine/record.ts'
import type { Named, View, Views, WorkedOut } from './views.ts'
import { viewsOf } from './views.ts'

/** One answer before and after; null where there was or is none. */
export interface Turned {
  readonly fact: string
  readonly title: string
  readonly before: string | null
  readonly after: string | null
}
/** A subject for which something would change. */
export interface Changed {
  readonly is: string
  readonly id: string
  readonly title: string
  /** Totals of schemes, decimal text. */
  readonly totals: readonly Turned[]
  /** Grades, lights and other verdicts, by their titles. */
  readonly verdicts: readonly Turned[]
  /** Proposals that would be made or no longer made. */
  readonly proposals: readonly {
    readonly id: string
    readonly title: string
    readonly kind: string
    readonly becomes: 'made' | 'gone'
  }[]
  /** Money that proposals would take, decimal text in yuan. */
  readonly cut: { readonly before: string; readonly after: string }
}
/** What a change of rules would do to everything on record. Counts and sums cover every subject, changed or not. */
export interface Impact {
  readonly subjects: number
  readonly changed: readonly Changed[]
  /** For each verdict, how many subjects have each answer; `null` is those without an answer. */
  readonly verdicts: readonly {
    readonly is: string
    readonly fact: string
    readonly title: string
    readonly counts: readonly {
      readonly answer: string | null
      readonly title: string
      readonly before: number
      readonly after: number
    }[]
  }[]
  readonly proposals: readonly {
    readonly id: string
    readonly title: string
    readonly kind: string
    readonly before: number
    readonly after: number
  }[]
  /** Money that proposals would take altogether, decimal text in yuan. */
  readonly cut: { readonly before: string; readonly after: string; readonly change: string }
}

const yuan = (value: Fraction): string => print(value, { places: 2, mode: 'half-up' })
const nothing: View = { totals: new Map(), verdicts: new Map(), proposals: new Map(), cut: zero }

/**
 * Sets what holds under one rulebook beside what would hold under another; `before` is null where no rules were in force. Worked
 * out by things or by columns, it comes out the same.
 */
export function impact(before: WorkedOut | null, after: WorkedOut): Impact {
  const was: Views = before ? viewsOf(before) : new Map()
  const will = viewsOf(after)
  const things = new Map<string, Thing>([...(before?.record.things ?? []), ...after.record.things])
  const changed: Changed[] = []
  for (const [id, thing] of things) {
    const [a, b] = [was.get(id) ?? nothing, will.get(id) ?? nothing]
    const one: Changed = {
      is: thing.is,
      id,
      title: thing.title,
      totals: turned(a.totals, b.totals),
      verdicts: turned(a.verdicts, b.verdicts),
      proposals: [
        ...[...b.proposals]
          .filter(([key]) => !a.proposals.has(key))
          .map(([key, p]) => ({ id: key, ...p, becomes: 'made' as const })),
        ...[...a.proposals]
          .filter(([key]) => !b.proposals.has(key))
          .map(([key, p]) => ({ id: key, ...p, becomes: 'gone' as const })),
      ],
      cut: { before: yuan(a.cut), after: yuan(b.cut) },
    }
    if (one.totals.length > 0 || one.verdicts.length > 0 || one.proposals.length > 0 || compare(a.cut, b.cut) !== 0)
      changed.push(one)
  }
  const sum = (views: Views): Fraction => [...views.values()].reduce((total, v) => add(total, v.cut), zero)
  const [cutBefore, cutAfter] = [sum(was), sum(will)]
  return {
    subjects: things.size,
    changed,
    verdicts: countVerdicts(before, after, was, will),
    proposals: countProposals(was, will),
    cut: { before: yuan(cutBefore), after: yuan(cutAfter), change: yuan(subtract(cutAfter, cutBefore)) },
  }
}

function turned(a: ReadonlyMap<string, Named>, b: ReadonlyMap<string, Named>): readonly Turned[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((fact) => {
    const [before, after] = [a.get(fact)?.value ?? null, b.get(fact)?.value ?? null]
    return before === after ? [] : [{ fact, title: b.get(fact)?.title ?? a.get(fact)?.title ?? fact, before, after }]
  })
}

function countVerdicts(before: WorkedOut | null, after: WorkedOut, was: Views, will: Views): Impact['verdicts'] {
  const declaredIn = (settled: WorkedOut | null) =>
    (settled?.rulebook.pack.verdicts ?? []).map((v) => ({
      is: v.subject,
      fact: v.verdict,
      declared: declared((settled as WorkedOut).rulebook.pack, v.subject, v.verdict),
    }))
  const all = new Map([...declaredIn(before), ...declaredIn(after)].map((v) => [`${v.is} ${v.fact}`, v]))
  return [...all.values()].map(({ is, fact, declared: words }) => {
    const count = (settled: WorkedOut | null, views: Views, answer: string | null): number =>
      (settled?.record.byKind.get(is) ?? []).filter((t) => (views.get(t.id)?.verdicts.get(fact)?.id ?? null) === answer).length
    const answers: readonly (readonly [string | null, string])[] = [
      ...Object.entries('options' in words ? words.options : {}),
      [null, '未能判定'],
    ]
    return {
      is,
      fact,
      title: words.title,
      counts: answers.map(([answer, title]) => ({
        answer,
        title,
        before: count(before, was, answer),
        after: count(after, will, answer),
      })),
    }
  })
}
function countProposals(was: Views, will: Views): Impact['proposals'] {
  const found = new Map<string, { id: string; title: string; kind: string; before: number; after: number }>()
  for (const [views, side] of [
    [was, 'before'],
    [will, 'after'],
  ] as const) {
    for (const view of views.values()) {
      for (const [id, { title, kind }] of view.proposals) {
        const one = found.get(id) ?? { id, title, kind, before: 0, after: 0 }
        one[side]++
        found.set(id, one)
      }
    }
  }
  return [...found.values()]
}

import { isUnknown } from '../engine/answer.ts'
import { declared, optionTitle } from '../engine/context.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, compare, print, readDecimal, subtract, zero } from '../engine/fraction.ts'
import { propose } from '../engine/proposal.ts'
import type { Thing } from '../engine/record.ts'
import type { Settled } from '../engine/settle.ts'
import type { AnyScheme } from '../engine/tally.ts'
import { isAside } from '../engine/tally.ts'
import type { AnyVerdict } from '../engine/verdict.ts'

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

interface View {
  readonly totals: ReadonlyMap<string, Named>
  readonly verdicts: ReadonlyMap<string, Named>
  readonly proposals: ReadonlyMap<string, { readonly title: string; readonly kind: string }>
  readonly cut: Fraction
}
interface Named {
  readonly title: string
  readonly id: string | null
  readonly value: string | null
}
const yuan = (value: Fraction): string => print(value, { places: 2, mode: 'half-up' })
const nothing: View = { totals: new Map(), verdicts: new Map(), proposals: new Map(), cut: zero }

/** Sets what holds under one rulebook beside what would hold under another, over the same record; `before` is null where no rules were in force. */
export function impact(before: Settled | null, after: Settled): Impact {
  const [was, will] = [before ? viewsOf(before) : new Map<string, View>(), viewsOf(after)]
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
  const sum = (views: ReadonlyMap<string, View>): Fraction => [...views.values()].reduce((total, v) => add(total, v.cut), zero)
  const [cutBefore, cutAfter] = [sum(was), sum(will)]
  return {
    subjects: things.size,
    changed,
    verdicts: countVerdicts(before, after, was, will),
    proposals: countProposals(was, will),
    cut: { before: yuan(cutBefore), after: yuan(cutAfter), change: yuan(subtract(cutAfter, cutBefore)) },
  }
}

function viewsOf(settled: Settled): ReadonlyMap<string, View> {
  const { pack } = settled.rulebook
  const cuts = new Map<string, Fraction>()
  const made = new Map<string, Map<string, { title: string; kind: string }>>()
  for (const proposal of propose(settled).proposals) {
    const list = made.get(proposal.subject.id) ?? new Map()
    made.set(proposal.subject.id, list.set(proposal.id, { title: proposal.title, kind: proposal.kind }))
    for (const effect of proposal.effects) {
      if ('cut' in effect)
        cuts.set(proposal.subject.id, add(cuts.get(proposal.subject.id) ?? zero, readDecimal(effect.cut) ?? zero))
    }
  }
  const schemes = (pack.schemes ?? []) as readonly AnyScheme[]
  const verdicts = pack.verdicts ?? []
  return new Map(
    Array.from(settled.record.things.values(), (thing) => [
      thing.id,
      {
        totals: new Map(
          schemes
            .filter((s) => s.subject === thing.is)
            .flatMap((s) => s.tracks.map((t, i) => [t.total, total(settled, thing, s, i)] as const)),
        ),
        verdicts: new Map(verdicts.filter((v) => v.subject === thing.is).map((v) => [v.verdict, verdictOf(settled, thing, v)])),
        proposals: made.get(thing.id) ?? new Map(),
        cut: cuts.get(thing.id) ?? zero,
      },
    ]),
  )
}
function total(settled: Settled, thing: Thing, scheme: AnyScheme, track: number): Named {
  const fact = declared(settled.rulebook.pack, thing.is, scheme.tracks[track]?.total ?? '')
  const tally = settled.tally(thing, scheme, track)
  const known = !isUnknown(tally) && !isAside(tally.total) && !tally.lines.some((l) => l.refuses)
  const value = known && !isUnknown(tally) && !isAside(tally.total) ? print(tally.total, tally.rounding) : null
  return { title: fact.title, id: value, value }
}
function verdictOf(settled: Settled, thing: Thing, verdict: AnyVerdict): Named {
  const fact = declared(settled.rulebook.pack, thing.is, verdict.verdict)
  const { rule } = settled.verdict(thing, verdict)
  if (isUnknown(rule)) return { title: fact.title, id: null, value: null }
  return { title: fact.title, id: rule.give, value: optionTitle(fact, rule.give) }
}
function turned(a: ReadonlyMap<string, Named>, b: ReadonlyMap<string, Named>): readonly Turned[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((fact) => {
    const [before, after] = [a.get(fact)?.value ?? null, b.get(fact)?.value ?? null]
    return before === after ? [] : [{ fact, title: b.get(fact)?.title ?? a.get(fact)?.title ?? fact, before, after }]
  })
}

function countVerdicts(
  before: Settled | null,
  after: Settled,
  was: ReadonlyMap<string, View>,
  will: ReadonlyMap<string, View>,
): Impact['verdicts'] {
  const declaredIn = (settled: Settled | null) =>
    (settled?.rulebook.pack.verdicts ?? []).map((v) => ({
      is: v.subject,
      fact: v.verdict,
      declared: declared((settled as Settled).rulebook.pack, v.subject, v.verdict),
    }))
  const all = new Map([...declaredIn(before), ...declaredIn(after)].map((v) => [`${v.is} ${v.fact}`, v]))
  return [...all.values()].map(({ is, fact, declared: words }) => {
    const count = (settled: Settled | null, views: ReadonlyMap<string, View>, answer: string | null): number =>
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
function countProposals(was: ReadonlyMap<string, View>, will: ReadonlyMap<string, View>): Impact['proposals'] {
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

import { factShown } from '@wenxiao/core/engine'
import type { Settled, Thing, Unknown } from '@wenxiao/core/engine'
import type { Fact, Rounding } from '@wenxiao/core'

/** A fact that a rule settled. `value` is decimal text, a per cent, an option or `yes`/`no`; null when it is not known. */
export interface SettledFact {
  readonly is: string
  readonly id: string
  readonly fact: string
  readonly title: string
  readonly value: string | null
  readonly unknown?: Unknown
  /** The reason of a verdict, or the facts that the figure was worked out from. */
  readonly because: string
}
const settledBy = ['measure', 'scheme', 'verdict']

/** Every fact that the rules settle, thing by thing in the order of the record. */
export const settledFacts = (settled: Settled): readonly SettledFact[] =>
  [...settled.record.things.values()].flatMap((thing) =>
    Object.entries(settled.rulebook.pack.words.subjects[thing.is]?.facts ?? {})
      .filter(([, fact]) => settledBy.includes(fact.from))
      .map(([name, fact]) => one(settled, thing, name, fact)),
  )

function one(settled: Settled, thing: Thing, name: string, fact: Fact): SettledFact {
  const answer = settled.fact(thing, name)
  const told = { is: thing.is, id: thing.id, fact: name, title: fact.title }
  if ('state' in answer) return { ...told, value: null, unknown: { state: answer.state, why: answer.why }, because: answer.why }
  const value = 'series' in answer ? null : plainly(settled, thing, name, answer.value)
  return { ...told, value: value ?? factShown(settled, { thing, name }).value, because: reason(settled, thing, name) }
}

/** Answers as rules write them, points in the places of their scheme; undefined where the shown text is already plain. */
function plainly(settled: Settled, thing: Thing, name: string, value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const { pack } = settled.rulebook
  const scheme = pack.schemes?.find(
    ({ subject, tracks, groups }) =>
      subject === thing.is && (tracks.some(({ total }) => total === name) || groups.some(({ files }) => files === name)),
  )
  return scheme && points(value, scheme.rounding ?? pack.rounding)
}
/** They were rounded when they were earned. */
function points(value: unknown, { places }: Rounding): string {
  const { n, d } = value as { readonly n: bigint; readonly d: bigint }
  const digits = String((n * 10n ** BigInt(places)) / d).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function reason(settled: Settled, thing: Thing, name: string): string {
  const { pack } = settled.rulebook
  const verdict = pack.verdicts?.find((given) => given.subject === thing.is && given.verdict === name)
  if (verdict) {
    const { rule } = settled.verdict(thing, verdict)
    return 'because' in rule ? rule.because : rule.why
  }
  return pack.words.subjects[thing.is]?.facts[name]?.from === 'scheme' ? '见评分表' : behind(settled, thing, name)
}
/** The facts a figure was worked out from; a figure over many things says how many there are, not each. */
function behind(settled: Settled, thing: Thing, name: string): string {
  const { reads } = settled.traced(null, (context) => context.fact(thing, name))
  const own = reads.filter((read) => read.thing === thing && read.name !== name).map((read) => factShown(settled, read))
  const others = new Set(reads.filter((read) => read.thing !== thing).map((read) => read.thing.id)).size
  return [
    ...own.map((fact) => `${fact.title}${fact.value ?? '未知'}${fact.value === null ? '' : fact.unit}`),
    ...(others > 0 ? [`另据${others}个对象的事实`] : []),
  ].join('，')
}

import { factShown } from '@wenxiao/core/engine'
import type { Settled, Thing, Unknown } from '@wenxiao/core/engine'
import type { Rounding } from '@wenxiao/core'

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
export function settledFacts(settled: Settled): readonly SettledFact[] {
  const { pack } = settled.rulebook
  const verdicts = pack.verdicts ?? []
  return [...settled.record.things.values()].flatMap((thing) =>
    Object.entries(pack.words.subjects[thing.is]?.facts ?? {})
      .filter(([, fact]) => settledBy.includes(fact.from))
      .map(([name, fact]) => {
        const answer = settled.fact(thing, name)
        const shown = factShown(settled, { thing, name })
        const scheme = pack.schemes?.find(
          (one) =>
            one.subject === thing.is &&
            (one.tracks.some((track) => track.total === name) || one.groups.some((group) => group.files === name)),
        )
        const value =
          'value' in answer
            ? scheme
              ? points(answer.value, scheme.rounding ?? pack.rounding)
              : fact.unit === 'choice'
                ? String(answer.value)
                : fact.unit === 'yes-no'
                  ? answer.value === true
                    ? 'yes'
                    : 'no'
                  : shown.value
            : 'series' in answer
              ? shown.value
              : null
        const verdict = verdicts.find((one) => one.subject === thing.is && one.verdict === name)
        const given = verdict && settled.verdict(thing, verdict).rule
        const because =
          given && 'because' in given
            ? given.because
            : 'state' in answer
              ? answer.why
              : fact.from === 'scheme'
                ? '见评分表'
                : behind(settled, thing, name)
        return {
          is: thing.is,
          id: thing.id,
          fact: name,
          title: fact.title,
          value,
          ...('state' in answer ? { unknown: { state: answer.state, why: answer.why } } : {}),
          because,
        }
      }),
  )
}

/** The facts a figure was worked out from; a figure over many things names how many there are, not each. */
function behind(settled: Settled, thing: Thing, name: string): string {
  const { reads } = settled.traced(null, (context) => context.fact(thing, name))
  const own = reads.filter((read) => read.thing === thing && read.name !== name).map((read) => factShown(settled, read))
  const others = new Set(reads.filter((read) => read.thing !== thing).map((read) => read.thing.id)).size
  return [
    ...own.map((one) => `${one.title}${one.value ?? '未知'}${one.value === null ? '' : one.unit}`),
    ...(others > 0 ? [`另据${others}个对象的事实`] : []),
  ].join('，')
}

/** Points in the places of their scheme, `14.00`; they were rounded when they were earned. */
function points(value: unknown, { places }: Rounding): string {
  const { n, d } = value as { readonly n: bigint; readonly d: bigint }
  const digits = String((n * 10n ** BigInt(places)) / d).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

import type { Effect, Proposal } from '../contract/proposal.ts'
import type { Words } from '../contract/words.ts'
import type { FactShown, Unknown } from './answer.ts'
import { isUnknown } from './answer.ts'
import { condition } from './condition.ts'
import type { Context } from './context.ts'
import { declared, optionTitle } from './context.ts'
import { printDay } from './day.ts'
import { due } from './due.ts'
import type { Fraction } from './fraction.ts'
import { multiply, round } from './fraction.ts'
import { bound, measure } from './measure.ts'
import type { Thing } from './record.ts'
import { printNumber } from './say.ts'
import { cited } from './score.ts'
import type { Settled } from './settle.ts'
import type { Cited } from './sheet.ts'
import { factShown } from './shown.ts'

export type AnyProposal = Proposal<Words>
export type AnyEffect = Effect<Words, string>

/** What a proposal would do, with its figures worked out. Money is decimal text in yuan, to the fen. */
export type ProposedEffect =
  | {
      readonly decide: string
      readonly title: string
      readonly options: readonly { readonly id: string; readonly title: string }[]
    }
  | { readonly cut: string; readonly from: string; readonly title: string; readonly before: string; readonly after: string }
  | { readonly start: string; readonly title: string }
  | { readonly open: string; readonly title: string }
  | { readonly publish: string; readonly title: string }

/** A reason that holds and the effects it should have, until a person decides. */
export interface Proposed {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly subject: { readonly is: string; readonly id: string; readonly title: string }
  readonly effects: readonly ProposedEffect[]
  readonly decidedBy: { readonly id: string; readonly title: string }
  /** Until when the other side may answer; null when nobody is heard. */
  readonly hearing: { readonly until: string; readonly provisional: boolean } | null
  /** The facts for which the reason holds. */
  readonly because: readonly FactShown[]
  readonly cite: Cited
}
/** A reason of which it cannot be told whether it holds. */
export interface Undecidable {
  readonly id: string
  readonly title: string
  readonly subject: { readonly is: string; readonly id: string; readonly title: string }
  readonly unknown: Unknown
}

/** Every proposal of a pack over everything on record: what is proposed, and what could not be told. */
export function propose(settled: Settled): {
  readonly proposals: readonly Proposed[]
  readonly undecidable: readonly Undecidable[]
} {
  const proposals: Proposed[] = []
  const undecidable: Undecidable[] = []
  for (const proposal of settled.rulebook.pack.proposals ?? []) {
    for (const thing of settled.record.byKind.get(proposal.subject) ?? []) {
      const made = proposeFor(settled, thing, proposal)
      if (!made) continue
      if ('unknown' in made) undecidable.push(made)
      else proposals.push(made)
    }
  }
  return { proposals, undecidable }
}

/** One proposal for one subject; undefined when its reason does not hold. */
export function proposeFor(settled: Settled, thing: Thing, proposal: AnyProposal): Proposed | Undecidable | undefined {
  const subject = { is: thing.is, id: thing.id, title: thing.title }
  const { answer, reads } = settled.traced(null, (context) => condition(context, thing, proposal.when))
  if (isUnknown(answer))
    return { id: proposal.id, title: proposal.title, subject, unknown: { state: answer.state, why: answer.why } }
  if (!answer.value) return undefined
  return settled.traced(null, (context) => {
    const effects: ProposedEffect[] = []
    for (const effect of proposal.propose) {
      const worked = effectOf(context, thing, effect)
      if ('state' in worked) return { id: proposal.id, title: proposal.title, subject, unknown: worked }
      effects.push(...worked)
    }
    const hearing = proposal.hearing === undefined ? null : due(context, thing, context.today, proposal.hearing)
    if (hearing && 'state' in hearing) return { id: proposal.id, title: proposal.title, subject, unknown: hearing }
    return {
      id: proposal.id,
      title: proposal.title,
      kind: proposal.kind,
      subject,
      effects,
      decidedBy: { id: proposal.decidedBy, title: context.pack.words.roles[proposal.decidedBy] ?? proposal.decidedBy },
      hearing: hearing && { until: printDay(hearing.due), provisional: hearing.provisional },
      because: reads.map((r) => factShown(settled, r)),
      cite: cited(proposal.cite),
    }
  }).answer
}

function effectOf(context: Context, thing: Thing, effect: AnyEffect): readonly ProposedEffect[] | Unknown {
  const { pack } = context
  if ('decide' in effect) {
    return Object.entries(effect.decide as Readonly<Record<string, string | readonly string[]>>).map(([name, may]) => {
      const fact = declared(pack, thing.is, name)
      const options = (typeof may === 'string' ? [may] : may).map((id) => ({
        id,
        title: fact.unit === 'yes-no' ? (id === 'yes' ? '是' : '否') : optionTitle(fact, id),
      }))
      return { decide: name, title: fact.title, options }
    })
  }
  if ('cut' in effect) {
    const before = measure(context, thing, effect.from)
    if (isUnknown(before)) return before
    const off = bound(context, thing, effect.cut)
    if (isUnknown(off)) return off
    const cut = cutOf(before.value, off.value, isPart(context, effect.cut))
    const yuan = (value: Fraction): string => printNumber(value, 'yuan', context.pack.rounding)
    return [
      {
        cut: yuan(cut),
        from: effect.from,
        title: declared(pack, thing.is, effect.from).title,
        before: yuan(before.value),
        after: yuan({ n: before.value.n * cut.d - cut.n * before.value.d, d: before.value.d * cut.d }),
      },
    ]
  }
  if ('start' in effect) return [{ start: effect.start, title: declared(pack, thing.is, effect.start).title }]
  if ('open' in effect) return [{ open: effect.open, title: pack.words.subjects[effect.open]?.title ?? effect.open }]
  return [{ publish: effect.publish, title: pack.forms?.find((f) => f.id === effect.publish)?.title ?? effect.publish }]
}
/** Money taken off is rounded once to the fen; what is left is the exact rest, so that the two add up. */
const cutOf = (before: Fraction, off: Fraction, isPartOf: boolean): Fraction =>
  round(isPartOf ? multiply(before, off) : off, { places: 2, mode: 'half-up' })
const isPart = (context: Context, cut: unknown): boolean =>
  typeof cut === 'string'
    ? cut.endsWith('%')
    : typeof cut === 'object' &&
      cut !== null &&
      'parameter' in cut &&
      context.pack.words.parameters[cut.parameter as string]?.unit === 'ratio'

import type { Campaign } from '../contract/proposal.ts'
import type { Words } from '../contract/words.ts'
import type { Refused } from '../contract/refusal.ts'
import { digest } from '../manifest/index.ts'
import type { Unknown } from './answer.ts'
import { isUnknown } from './answer.ts'
import { condition } from './condition.ts'
import type { Context } from './context.ts'
import { declared, optionTitle } from './context.ts'
import { compare, multiply, roundToUnits, whole } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import { amount } from './measure.ts'
import type { Thing } from './record.ts'
import type { Settled } from './settle.ts'
import { show } from './value.ts'

export type AnyCampaign = Campaign<Words>

/** Who is scored in a round, how they were drawn from each stratum, and of whom it could not be told. */
export interface Drawn {
  readonly campaign: string
  readonly title: string
  readonly seed: string
  /** Ids, in the order of the record. */
  readonly drawn: readonly string[]
  /** For each answer of the choice that was drawn within (one of `null` where there was none): how many there were, and who was drawn. */
  readonly strata: readonly {
    readonly id: string | null
    readonly title: string
    readonly of: number
    readonly drawn: readonly string[]
  }[]
  readonly undecidable: readonly { readonly id: string; readonly why: string }[]
}

/** Draws whom a campaign scores. The lot is the digest of seed, campaign and id, so that anybody can repeat it; a share of a stratum is rounded up. Refuses a campaign that the pack does not have, and a share that is not known. */
export function draw(settled: Settled, campaign: string, seed: string): Drawn | Refused {
  const { pack } = settled.rulebook
  const campaigns = pack.campaigns ?? []
  const found = campaigns.find((c) => c.id === campaign)
  if (!found)
    return {
      refused: [
        {
          code: 'not-found',
          path: 'campaign',
          found: show(campaign),
          because: '规则包没有这个专项评价',
          remedy: `改成其中之一：${campaigns.map((c) => `${c.id}（${c.title}）`).join('、') || '（没有）'}`,
        },
      ],
    }
  return settled.traced(null, (context): Drawn | Refused => {
    const { chosen, undecidable } = chosenBy(context, found)
    const within = found.draw?.within
    const fact = within === undefined ? undefined : declared(pack, found.subject, within)
    const strata: Drawn['strata'][number][] = []
    for (const [id, all] of Map.groupBy(chosen, (one) => one.stratum)) {
      const things = all.map((one) => one.thing)
      const count = countOf(context, found, things.length)
      if (typeof count !== 'number') return absent(count.why)
      const taken = new Set(byLot(things, seed, campaign).slice(0, count))
      const title = id === null ? '全部' : optionTitle(fact, id)
      strata.push({ id, title, of: things.length, drawn: things.filter((t) => taken.has(t)).map((t) => t.id) })
    }
    const drawn = new Set(strata.flatMap((stratum) => stratum.drawn))
    return {
      campaign,
      title: found.title,
      seed,
      drawn: chosen.map(({ thing }) => thing.id).filter((id) => drawn.has(id)),
      strata,
      undecidable,
    }
  }).answer
}

/** Whom a campaign means, each with the answer it is drawn within, and of whom it cannot be told. */
function chosenBy(context: Context, { subject, where, draw: lot }: AnyCampaign) {
  const fitting: Thing[] = []
  const undecidable: { id: string; why: string }[] = []
  for (const thing of context.record.byKind.get(subject) ?? []) {
    const fits = where === undefined ? { value: true } : condition(context, thing, where)
    if (isUnknown(fits)) undecidable.push({ id: thing.id, why: fits.why })
    else if (fits.value) fitting.push(thing)
  }
  const chosen: { thing: Thing; stratum: string | null }[] = []
  for (const thing of fitting) {
    const answer = lot?.within === undefined ? { value: null } : context.fact(thing, lot.within)
    if ('value' in answer) chosen.push({ thing, stratum: answer.value as string | null })
    else undecidable.push({ id: thing.id, why: 'why' in answer ? answer.why : '分层的依据不止一个值' })
  }
  return { chosen, undecidable }
}
/** How many of so many are drawn: a share, rounded up, and no fewer than the least; all where no lot is drawn. */
function countOf(context: Context, { draw: lot }: AnyCampaign, of: number): number | Unknown {
  if (!lot) return of
  const share = amount(context, 'jurisdiction', lot.share)
  const least = amount(context, 'jurisdiction', lot.least ?? '0')
  if (isUnknown(share)) return share
  if (isUnknown(least)) return least
  return Math.min(
    of,
    Math.max(up(multiply(share.value, whole(of))), Number(roundToUnits(least.value, { places: 0, mode: 'down' }))),
  )
}
const byLot = (things: readonly Thing[], seed: string, campaign: string): readonly Thing[] =>
  things
    .map((thing) => ({ thing, lot: digest({ seed, campaign, id: thing.id }) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ thing }) => thing)
const absent = (why: string): Refused => ({
  refused: [{ code: 'missing', path: 'campaign', found: why, because: '抽多少取决于这个参数', remedy: '先定参数再抽' }],
})
/** The next whole number at or above. */
function up(value: Fraction): number {
  const down = value.n / value.d
  return Number(compare(value, whole(down)) > 0 ? down + 1n : down)
}

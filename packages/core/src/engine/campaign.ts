import type { Campaign } from '../contract/proposal.ts'
import type { Words } from '../contract/words.ts'
import type { Refused } from '../contract/refusal.ts'
import { digest } from '../manifest/index.ts'
import { isUnknown } from './answer.ts'
import { condition } from './condition.ts'
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
    const undecidable: { id: string; why: string }[] = []
    const chosen: Thing[] = []
    for (const thing of settled.record.byKind.get(found.subject) ?? []) {
      const fits = found.where === undefined ? { value: true } : condition(context, thing, found.where)
      if (isUnknown(fits)) undecidable.push({ id: thing.id, why: fits.why })
      else if (fits.value) chosen.push(thing)
    }
    const strata = new Map<string | null, Thing[]>()
    const within = found.draw?.within
    for (const thing of chosen) {
      const answer = within === undefined ? null : context.fact(thing, within)
      if (answer !== null && ('series' in answer || isUnknown(answer))) {
        undecidable.push({ id: thing.id, why: 'why' in answer ? answer.why : '分层的依据不止一个值' })
        continue
      }
      const key = answer === null ? null : (answer.value as string)
      strata.set(key, [...(strata.get(key) ?? []), thing])
    }
    const kept = []
    for (const [id, things] of strata) {
      const fact = within === undefined ? undefined : declared(pack, found.subject, within)
      const title = id === null ? '全部' : optionTitle(fact, id)
      let count = things.length
      if (found.draw) {
        const share = amount(context, 'jurisdiction', found.draw.share)
        const least = found.draw.least === undefined ? { value: whole(0) } : amount(context, 'jurisdiction', found.draw.least)
        if (isUnknown(share)) return absent(share.why)
        if (isUnknown(least)) return absent(least.why)
        count = Math.min(
          things.length,
          Math.max(
            up(multiply(share.value, whole(things.length))),
            Number(roundToUnits(least.value, { places: 0, mode: 'down' })),
          ),
        )
      }
      const lots = things
        .map((thing) => ({ thing, lot: digest({ seed, campaign, id: thing.id }) }))
        .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
      const taken = new Set(lots.slice(0, count).map((l) => l.thing.id))
      kept.push({ id, title, of: things.length, drawn: things.filter((t) => taken.has(t.id)).map((t) => t.id) })
    }
    const all = new Set(kept.flatMap((k) => k.drawn))
    return {
      campaign,
      title: found.title,
      seed,
      drawn: chosen.filter((t) => all.has(t.id)).map((t) => t.id),
      strata: kept,
      undecidable,
    }
  }).answer
}
const absent = (why: string): Refused => ({
  refused: [{ code: 'missing', path: 'campaign', found: why, because: '抽多少取决于这个参数', remedy: '先定参数再抽' }],
})
/** The next whole number at or above. */
function up(value: Fraction): number {
  const down = value.n / value.d
  return Number(compare(value, whole(down)) > 0 ? down + 1n : down)
}

import type { Unknown } from './answer.ts'
import { gravest, isUnknown } from './answer.ts'
import type { AnyC } from './condition.ts'
import { condition } from './condition.ts'
import type { Context, FactAnswer, LeftOut } from './context.ts'
import { declared, missing, pending } from './context.ts'
import { compare } from './fraction.ts'
import { aheadOf, firstStage } from './lifecycle.ts'
import type { AnyM } from './measure.ts'
import { measure } from './measure.ts'
import type { Entry, OnRecord, Thing } from './record.ts'
import { entryOf, hasExcusedValues } from './record.ts'
import type { Rulebook } from './rulebook.ts'
import { sayNumber } from './say.ts'
import type { AnyScheme, Tally } from './tally.ts'
import { isAside, tally, totalsUpTo } from './tally.ts'
import type { AnyVerdict, Given } from './verdict.ts'
import { judge } from './verdict.ts'

/** A fact asked for on the way to another: whose and which. */
export interface Read {
  readonly thing: Thing
  readonly name: string
}
/** Facts settled by the rules of a pack over what is on record, worked out when they are asked for and then kept. */
export interface Settled {
  readonly rulebook: Rulebook
  readonly record: OnRecord
  fact(thing: Thing, name: string): FactAnswer
  verdict(thing: Thing, verdict: AnyVerdict): Given
  /** A scheme's track for a subject: of two tallies, the excused values on record counted or not, the one with the lower total. */
  tally(thing: Thing, scheme: AnyScheme, track: number): Tally | Unknown
  /** Runs a question and gives back, besides its answer, the facts it rests on, down to what was filed, and the things it left out. */
  traced<T>(
    track: { readonly scheme: AnyScheme; readonly track: number; readonly valued: boolean } | null,
    ask: (context: Context) => T,
  ): Traced<T>
  /** Whether the tally that stands counts the values of excused facts. */
  valued(thing: Thing, scheme: AnyScheme, track: number): boolean
}
/** An answer with every fact it rests on, down to what was filed, and the things that were left out. */
export interface Traced<T> {
  readonly answer: T
  readonly reads: readonly Read[]
  readonly leftOut: readonly LeftOut[]
}

interface Collector {
  readonly reads: Map<string, Read>
  readonly leftOut: Map<string, LeftOut>
}
interface Layer {
  readonly context: Context
  readonly kept: Map<string, { readonly answer: FactAnswer; readonly by: Collector }>
  readonly tallies: Map<string, Tally | Unknown>
}
const collector = (): Collector => ({ reads: new Map(), leftOut: new Map() })
const keyOf = (thing: Thing, name: string): string => `${thing.id}\n${name}`

/** Settles facts over what is on record. Pure: the same rulebook and record give the same answers, in whatever order they are asked. */
export function settle(rulebook: Rulebook, record: OnRecord): Settled {
  const { pack } = rulebook
  const workings = pack.workings
  const schemes = (pack.schemes ?? []) as readonly AnyScheme[]
  const verdicts = pack.verdicts ?? []
  const layers = new Map<string, Layer>()
  const verdictsGiven = new Map<string, Given>()
  const stack: Collector[] = [collector()]
  const busy = new Set<string>()
  const noted = (): Collector => stack.at(-1) as Collector

  /** One layer for each set of tracks whose newly filed facts are read, with the values of excused facts or without. */
  const layerFor = (tracks: readonly string[], valued: boolean): Layer => {
    const key = `${valued ? 'valued' : ''}\n${tracks.join('\n')}`
    const before = layers.get(key)
    if (before) return before
    const layer: Layer = {
      kept: new Map(),
      tallies: new Map(),
      context: {
        rulebook,
        pack,
        record,
        today: rulebook.on,
        note: (left) => void noted().leftOut.set(left.thing.id, left),
        fact(thing, name) {
          const id = keyOf(thing, name)
          noted().reads.set(id, { thing, name })
          const kept = layer.kept.get(id)
          if (kept) {
            for (const left of kept.by.leftOut.values()) noted().leftOut.set(left.thing.id, left)
            return kept.answer
          }
          const running = `${key}\n${id}`
          if (busy.has(running)) throw new Error(`the pack was not checked: ${name} rests on itself`)
          busy.add(running)
          const by = collector()
          stack.push(by)
          const answer = work(layer, tracks, valued, thing, name)
          stack.pop()
          busy.delete(running)
          layer.kept.set(id, { answer, by })
          for (const left of by.leftOut.values()) noted().leftOut.set(left.thing.id, left)
          return answer
        },
      },
    }
    layers.set(key, layer)
    return layer
  }

  function work(layer: Layer, tracks: readonly string[], valued: boolean, thing: Thing, name: string): FactAnswer {
    const fact = declared(pack, thing.is, name)
    switch (fact.from) {
      case 'measure': {
        const said = workings[thing.is]?.[name]
        return fact.unit === 'yes-no'
          ? condition(layer.context, thing, said as AnyC)
          : measure(layer.context, thing, said as AnyM)
      }
      case 'scheme':
        return scored(thing, name)
      case 'verdict': {
        const verdict = verdicts.find((v) => v.subject === thing.is && v.verdict === name)
        const { rule } = given(thing, verdict as AnyVerdict)
        return isUnknown(rule) ? rule : { value: rule.give }
      }
      default:
        return onFile(tracks, valued, thing, name)
    }
  }
  function onFile(tracks: readonly string[], valued: boolean, thing: Thing, name: string): FactAnswer {
    const fact = declared(pack, thing.is, name)
    const entry = entryOf(thing, name, tracks)
    if (!entry) return silence(thing, name)
    if ('series' in entry.is) return entry.is
    if ('state' in entry.is) {
      if (valued && entry.is.value !== undefined) return dayOrValue(fact.unit, fact, entry.is.value)
      return { state: entry.is.state, why: entry.is.why }
    }
    return dayOrValue(fact.unit, fact, entry.is.value)
  }
  /** A day that has not come is pending, unless it was set in advance. */
  function dayOrValue(
    unit: string,
    fact: object,
    value: Exclude<Entry['is'], { series: unknown } | { state: unknown }>['value'],
  ): FactAnswer {
    const planned = 'planned' in fact && fact.planned === true
    return unit === 'day' && !planned && (value as number) > rulebook.on ? pending('到评价日还没有发生') : { value }
  }
  function silence(thing: Thing, name: string): FactAnswer {
    const fact = declared(pack, thing.is, name)
    if (fact.from === 'decision' && fact.unit === 'yes-no') return { value: false }
    if (fact.from === 'lifecycle' && fact.unit === 'choice') {
      const first = firstStage(pack, thing.is, name)
      return first === undefined ? pending('这个流程还没有启动') : { value: first }
    }
    if (fact.from === 'lifecycle' && aheadOf(pack, thing, name)) return pending('办理到相应环节时产生')
    if (thing.classified && fact.unit !== 'yuan') return { state: 'excused', why: '涉密，不列内容' }
    if (fact.from === 'decision') return missing(`${thing.title}的“${fact.title}”还没有决定`)
    return missing(`没有人填报${thing.title}的“${fact.title}”`)
  }

  const given = (thing: Thing, verdict: AnyVerdict): Given => {
    const key = keyOf(thing, verdict.verdict)
    const before = verdictsGiven.get(key)
    if (before) return before
    const now = judge(layerFor([], false).context, thing, verdict)
    verdictsGiven.set(key, now)
    return now
  }
  const tallyIn = (thing: Thing, scheme: AnyScheme, track: number, valued: boolean): Tally | Unknown => {
    const layer = layerFor(totalsUpTo(scheme, track), valued)
    const key = `${thing.id}\n${scheme.id}`
    const before = layer.tallies.get(key)
    if (before) return before
    const now = tally(layer.context, thing, scheme, (whom, m, n) => sayNumber(layer.context, whom, m, n))
    layer.tallies.set(key, now)
    return now
  }
  let excusedValues: boolean | undefined
  const isValued = (thing: Thing, scheme: AnyScheme, track: number): boolean => {
    if (!(excusedValues ??= hasExcusedValues(record))) return false
    const [plain, counted] = [tallyIn(thing, scheme, track, false), tallyIn(thing, scheme, track, true)]
    if (isUnknown(plain) || isUnknown(counted)) return false
    if (isAside(counted.total) || counted.lines.some((l) => l.refuses)) return false
    return isAside(plain.total) || compare(counted.total, plain.total) < 0
  }
  const standing = (thing: Thing, scheme: AnyScheme, track: number): Tally | Unknown =>
    tallyIn(thing, scheme, track, isValued(thing, scheme, track))

  /** A total or a group's subtotal as a fact. */
  function scored(thing: Thing, name: string): FactAnswer {
    for (const scheme of schemes) {
      if (scheme.subject !== thing.is) continue
      const track = scheme.tracks.findIndex((t) => t.total === name)
      const group = scheme.groups.find((g) => g.files === name)
      if (track < 0 && !group) continue
      const sheet = standing(thing, scheme, track < 0 ? scheme.tracks.length - 1 : track)
      if (isUnknown(sheet)) return sheet
      const refuses = gravest(
        sheet.lines.flatMap((l) => (l.refuses ? [{ state: l.refuses.state, why: `${l.title}：${l.refuses.why}` }] : [])),
      )
      if (refuses) return refuses
      const got = track >= 0 ? sheet.total : flat(sheet.groups).find((g) => g.id === group?.id)?.got
      return got === undefined ? missing('没有这一级的得分') : isAside(got) ? got : { value: got }
    }
    throw new Error(`the pack was not checked: no scheme keeps ${name}`)
  }

  return {
    rulebook,
    record,
    fact: (thing, name) => layerFor([], false).context.fact(thing, name),
    verdict: given,
    tally: standing,
    valued: isValued,
    traced(track, ask) {
      const by = collector()
      const layer = track ? layerFor(totalsUpTo(track.scheme, track.track), track.valued) : layerFor([], false)
      stack.push(by)
      const answer = ask(layer.context)
      stack.pop()
      const reads = new Map(by.reads)
      // A map grows while it is walked: what a worked-out fact rests on follows behind it.
      for (const [id] of reads) {
        for (const [inner, read] of layer.kept.get(id)?.by.reads ?? []) reads.set(inner, read)
      }
      return { answer, reads: [...reads.values()], leftOut: [...by.leftOut.values()] }
    },
  }
}
const flat = (groups: Tally['groups']): Tally['groups'] => groups.flatMap((g) => [g, ...flat(g.groups)])

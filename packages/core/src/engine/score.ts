import type { Refusal, Refused } from '../contract/refusal.ts'
import { digest } from '../manifest/index.ts'
import type { FactShown } from './answer.ts'
import { isUnknown } from './answer.ts'
import type { AnyC } from './condition.ts'
import { condition } from './condition.ts'
import { optionTitle } from './context.ts'
import { printDay } from './day.ts'
import { earn } from './earn.ts'
import type { Fraction } from './fraction.ts'
import { compare, print, subtract, sum, zero } from './fraction.ts'
import type { OnRecord, Thing } from './record.ts'
import type { Rulebook } from './rulebook.ts'
import { sayNumber } from './say.ts'
import type { Settled } from './settle.ts'
import { settle } from './settle.ts'
import type { Cited, Finding, Sheet, SheetLine, Subtotal, VerdictGiven } from './sheet.ts'
import { factShown } from './shown.ts'
import type { AnyScheme, GroupNode, LineNode, Tally } from './tally.ts'
import { isAside } from './tally.ts'
import type { AnyVerdict } from './verdict.ts'
import { show } from './value.ts'

/** What is to be scored, as far as it must be named. */
export interface Asked {
  /** Id of the subject; the first thing given unless named. */
  readonly subject?: string
  /** Id of the scheme; may be left out when one fits the subject. */
  readonly scheme?: string
  /** The total of the track; unless named, the last one for which something was filed anew, or the last where nothing was. */
  readonly track?: string
}
/** What is asked about, found. */
export interface Found {
  readonly thing: Thing
  readonly scheme: AnyScheme
  readonly track: number
}

/** Scores a subject by a scheme, by the rules in force and over what is on record. Pure; refuses with every missing fact at once. */
export function score(rulebook: Rulebook, record: OnRecord, asked: Asked = {}): Sheet | Refused {
  const found = find(rulebook, record, asked)
  return 'refused' in found ? found : sheetOf(settle(rulebook, record), found)
}

/** The subject, scheme and track that are meant, or why they cannot be told. */
export function find(rulebook: Rulebook, record: OnRecord, asked: Asked): Found | Refused {
  const say = (path: string, found: string, because: string, remedy: string): Refused => ({
    refused: [{ code: 'not-found', path, found, because, remedy }],
  })
  const thing = record.things.get(asked.subject ?? record.first)
  if (!thing) return say('subject', show(asked.subject), '清单里没有这个编号', `改成清单里的编号，例如 ${record.first}`)
  const schemes = (rulebook.pack.schemes ?? []) as readonly AnyScheme[]
  const kind = rulebook.pack.words.subjects[thing.is]?.title ?? thing.is
  const fitting = schemes.filter((s) => s.subject === thing.is)
  const list = (of: readonly AnyScheme[]): string => of.map((s) => `${s.id}（${s.title}）`).join('、') || '（没有）'
  if (asked.scheme !== undefined && !schemes.some((s) => s.id === asked.scheme))
    return say('scheme', show(asked.scheme), '规则包没有这个评价方案', `改成其中之一：${list(schemes)}`)
  const wanted = asked.scheme === undefined ? fitting : fitting.filter((s) => s.id === asked.scheme)
  const scheme = wanted[0]
  if (!scheme)
    return say(
      'scheme',
      asked.scheme === undefined ? `“${thing.title}”是${kind}` : show(asked.scheme),
      `这个方案不评${kind}`,
      fitting.length > 0 ? `改用：${list(fitting)}` : `换一个评价对象；方案有：${list(schemes)}`,
    )
  if (wanted.length > 1) return say('scheme', '没有说用哪个方案', `评${kind}的方案不止一个`, `指明其中之一：${list(wanted)}`)
  const track =
    asked.track === undefined ? lastFiled(record, thing, scheme) : scheme.tracks.findIndex((t) => t.total === asked.track)
  if (track < 0)
    return say(
      'track',
      show(asked.track),
      '方案没有这个评分环节',
      `改成其中之一：${scheme.tracks.map((t) => `${t.total}（${t.title}）`).join('、')}`,
    )
  return { thing, scheme, track }
}

/** The last track of which the subject, or something that belongs to it, has facts of its own. */
function lastFiled(record: OnRecord, thing: Thing, scheme: AnyScheme): number {
  const own = [thing, ...[...record.things.values()].filter((t) => Object.values(t.links).includes(thing.id))]
  const last = scheme.tracks.findLastIndex((t) => own.some((o) => (o.anew.get(t.total)?.size ?? 0) > 0))
  return last < 0 ? scheme.tracks.length - 1 : last
}

/** The score sheet of what was found, or everything for want of which it must be refused. */
export function sheetOf(settled: Settled, found: Found): Sheet | Refused {
  const { thing, scheme, track } = found
  const { rulebook, record } = settled
  const tally = settled.tally(thing, scheme, track)
  if (isUnknown(tally))
    return {
      refused: [
        {
          code: tally.state === 'empty' ? 'empty' : 'missing',
          path: pathOf(record, thing),
          found: tally.why,
          because: '分值取决于这个事实',
          remedy: '补报后再评',
        },
      ],
    }
  const refused = tally.lines.flatMap((line) => (line.refuses ? refusalsOf(settled, found, line) : []))
  if (refused.length > 0) return { refused: refused.filter((r, i) => refused.findIndex((o) => o.path === r.path) === i) }
  if (isAside(tally.total))
    return {
      refused: [
        {
          code: 'empty',
          path: pathOf(record, thing),
          found: tally.total.why,
          because: '没有一项指标能够评分',
          remedy: '等有了结果再评',
        },
      ],
    }
  const fixed = { places: tally.rounding.places, mode: tally.rounding.mode }
  const points = (value: Fraction): string => print(value, fixed)
  const traces = new Map(tally.lines.map((line) => [line.id, trace(settled, found, line)]))
  const lines = tally.lines.map((line) =>
    lineOf(settled, found, line, pathTo(tally.groups, line.id), traces.get(line.id)?.facts ?? [], points),
  )
  const verdicts = (rulebook.pack.verdicts ?? []).filter((v) => v.subject === thing.is)
  const given = verdicts.map((v) => verdictOf(settled, thing, v))
  const own = scheme.tracks[track]?.total ?? ''
  const grade = given.find((_, i) => mentions(verdicts[i]?.rules, own))
  const pending = tally.lines.some(
    (l) =>
      (isAside(l.got) && l.got.state === 'pending') ||
      l.earned?.aside.some((a) => a.state === 'pending') ||
      traces.get(l.id)?.pending,
  )
  return {
    subject: { is: thing.is, id: thing.id, title: thing.title },
    scheme: { id: scheme.id, title: scheme.title, track: scheme.tracks[track]?.title ?? '' },
    total: points(tally.total),
    outOf: points(tally.outOf),
    judged: points(sum(tally.lines.filter((l) => !isAside(l.got)).map((l) => l.full))),
    provisional: pending || given.some((v) => v.provisional),
    grade: grade && grade.answer !== null ? { id: grade.answer, title: grade.title } : null,
    vetoed: verdicts.flatMap((v) => vetoesOf(settled, thing, v)),
    lines,
    subtotals: tally.groups.map((g) => subtotal(g, points)),
    verdicts: given,
    rulebook: rulebook.digest,
    facts: digest(record.file),
    on: printDay(rulebook.on),
  }
}

function lineOf(
  settled: Settled,
  found: Found,
  node: LineNode,
  path: readonly string[],
  facts: readonly FactShown[],
  points: (f: Fraction) => string,
): SheetLine {
  const aside = isAside(node.got) ? node.got : null
  const short = isAside(node.got) ? zero : subtract(node.full, node.got)
  return {
    id: node.id,
    title: node.title,
    path,
    points: isAside(node.got) ? null : points(node.got),
    outOf: points(node.full),
    deducted: points(short),
    unknown: aside ? { state: aside.state, why: aside.why } : null,
    findings: findingsOf(node, short, points),
    cite: cited(node.line.cite),
    facts,
  }
}
/** Reasons whose printed points add up to what the line lost: the last takes what rounding left. */
function findingsOf(node: LineNode, short: Fraction, points: (f: Fraction) => string): readonly Finding[] {
  const lost = compare(short, zero) > 0 ? (node.earned?.lost ?? []) : []
  let left = short
  return lost.map((l, i) => {
    const share = i === lost.length - 1 ? left : l.points
    left = subtract(left, share)
    return {
      because: l.ground.because,
      points: points(share),
      things: l.things.map((t) => t.id),
      cite: cited(l.ground.cite ?? node.line.cite),
    }
  })
}

/** The facts a line rests on: the subject's own, and of things counted only those that were held against it. */
function trace(
  settled: Settled,
  { thing, scheme, track }: Found,
  node: LineNode,
): { readonly facts: readonly FactShown[]; readonly pending: boolean } {
  const at = { scheme, track, valued: settled.valued(thing, scheme, track) }
  const traced = settled.traced(at, (context) =>
    earn(context, thing, node.line.earn, node.full, (whom, m, n) => sayNumber(context, whom, m, n)),
  )
  const held = new Set(node.earned?.lost.flatMap((l) => l.things) ?? [])
  const all = !('deduct' in node.line.earn)
  const reads = traced.reads.filter((r) => all || r.thing === thing || held.has(r.thing))
  const shown = settled.traced(at, (context) => reads.map((r) => factShown(settled, r, context.fact(r.thing, r.name)))).answer
  return { facts: shown, pending: traced.leftOut.some((l) => l.unknown.state === 'pending') }
}

/** Every fact that nobody filed and for want of which the line refuses, each with its place in the file. */
function refusalsOf(settled: Settled, { thing, scheme, track }: Found, node: LineNode): readonly Refusal[] {
  const { record } = settled
  const because = `“${node.title}”缺了它不予评分`
  const { reads } = settled.traced({ scheme, track, valued: false }, (context) =>
    earn(context, thing, node.line.earn, node.full, (whom, m, n) => sayNumber(context, whom, m, n)),
  )
  const gaps = reads.filter((r) => !r.thing.facts.has(r.name) && isMissing(settled, r)).filter((r) => !worked(settled, r))
  if (node.refuses?.state === 'missing' && gaps.length > 0) {
    return gaps.map((r) => {
      const fact = factShown(settled, r)
      return {
        code: 'missing',
        path: `${pathOf(record, r.thing)}.facts.${r.name}`,
        found: `没有人填报${r.thing.title}的“${fact.title}”`,
        because,
        remedy: `补报“${fact.title}”；确实还不知道的，写明未到时或免考的理由`,
      }
    })
  }
  const noughts = node.refuses?.state === 'empty' ? reads.filter((r) => isNought(settled, r)) : []
  if (noughts.length > 0) {
    return noughts.map((r) => ({
      code: 'empty',
      path: `${pathOf(record, r.thing)}.facts.${r.name}`,
      found: `${r.thing.title}的“${factShown(settled, r).title}”是 0`,
      because: `“${node.title}”要用它作除数，除数为零无从计算`,
      remedy: '核对是否漏填或误填；确实为零的，这一项不适用，须由规则写明如何处理',
    }))
  }
  return [
    {
      code: node.refuses?.state === 'empty' ? 'empty' : 'missing',
      path: `${pathOf(record, thing)}（${node.title}）`,
      found: node.refuses?.why ?? '',
      because,
      remedy: '核对所依据的事实，补报或改正后再评',
    },
  ]
}
/** A figure on file that is nought. */
const isNought = (settled: Settled, { thing, name }: { readonly thing: Thing; readonly name: string }): boolean => {
  const answer = settled.fact(thing, name)
  return thing.facts.has(name) && 'value' in answer && typeof answer.value === 'object' && answer.value.n === 0n
}
const isMissing = (settled: Settled, { thing, name }: { readonly thing: Thing; readonly name: string }): boolean => {
  const answer = settled.fact(thing, name)
  return 'state' in answer && answer.state === 'missing'
}
const worked = (settled: Settled, { thing, name }: { readonly thing: Thing; readonly name: string }): boolean =>
  ['measure', 'scheme', 'verdict'].includes(settled.rulebook.pack.words.subjects[thing.is]?.facts[name]?.from ?? '')

function verdictOf(settled: Settled, thing: Thing, verdict: AnyVerdict): VerdictGiven {
  const { rule, provisional } = settled.verdict(thing, verdict)
  const fact = settled.rulebook.pack.words.subjects[thing.is]?.facts[verdict.verdict]
  if (isUnknown(rule))
    return {
      fact: verdict.verdict,
      answer: null,
      title: fact?.title ?? verdict.verdict,
      because: rule.why,
      cite: null,
      provisional,
    }
  return {
    fact: verdict.verdict,
    answer: rule.give,
    title: optionTitle(fact, rule.give),
    because: rule.because,
    cite: cited(rule.cite),
    provisional,
  }
}
function vetoesOf(settled: Settled, thing: Thing, verdict: AnyVerdict): Sheet['vetoed'] {
  return settled.verdict(thing, verdict).vetoes.map((rule) => {
    const { reads } = settled.traced(null, (context) => condition(context, thing, rule.when as AnyC))
    return { because: rule.because, cite: cited(rule.cite), facts: reads.map((r) => factShown(settled, r)) }
  })
}

const subtotal = (group: GroupNode, points: (f: Fraction) => string): Subtotal => ({
  id: group.id,
  title: group.title,
  points: isAside(group.got) ? null : points(group.got),
  outOf: points(group.full),
  deducted: isAside(group.got) ? points(zero) : points(subtract(group.full, group.got)),
})
function pathTo(groups: Tally['groups'], line: string): readonly string[] {
  for (const group of groups) {
    if (group.lines.some((l) => l.id === line)) return [group.title]
    const inner = pathTo(group.groups, line)
    if (inner.length > 0) return [group.title, ...inner]
  }
  return []
}
/** A citation taken apart; `example` rests on no document. */
export function cited(cite: string): Cited {
  if (cite === 'example') return { source: null, place: null, standing: 'example' }
  const derived = cite.startsWith('derived: ')
  const [source = '', ...place] = (derived ? cite.slice('derived: '.length) : cite).split('#')
  return { source, place: place.join('#'), standing: derived ? 'derived' : 'official' }
}
/** Where a thing stands in the facts file. */
export const pathOf = (record: OnRecord, thing: Thing): string => `given[${[...record.things.keys()].indexOf(thing.id)}]`
/** Whether a phrase speaks of this fact anywhere inside it. */
function mentions(phrase: unknown, name: string): boolean {
  if (typeof phrase === 'string') return phrase === name
  if (Array.isArray(phrase)) return phrase.some((p) => mentions(p, name))
  if (typeof phrase !== 'object' || phrase === null) return false
  return Object.entries(phrase).some(
    ([key, inner]) => key !== 'because' && key !== 'cite' && key !== 'give' && mentions(inner, name),
  )
}

import type { Refused } from '../contract/refusal.ts'
import { sayLine } from '../reading/index.ts'
import { isUnknown } from './answer.ts'
import type { Context, Whom } from './context.ts'
import { dayNamed, declared, reach } from './context.ts'
import { printDay } from './day.ts'
import { earn } from './earn.ts'
import type { Explanation } from './explanation.ts'
import type { Fraction } from './fraction.ts'
import { compare, print, printShort, subtract, whole, zero } from './fraction.ts'
import type { AnyM } from './measure.ts'
import { bound, measure } from './measure.ts'
import type { OnRecord } from './record.ts'
import type { Rulebook } from './rulebook.ts'
import { printNumber, sayNumber, unitOf, unitTitle } from './say.ts'
import type { Asked } from './score.ts'
import { cited, find, sheetOf } from './score.ts'
import { settle } from './settle.ts'
import { factShown } from './shown.ts'
import type { LineNode, Tally } from './tally.ts'
import { isAside } from './tally.ts'
import { show } from './value.ts'

type Steps = { text: string; result: string }[]
/** Figures on the way are shown finer than what is printed, so that a reader sees what was rounded. */
const fine = { places: 4, mode: 'half-up' } as const

/** Why a line earned what it did: clause, measure, facts, arithmetic. Pure; refuses where the sheet does, or when there is no such line. */
export function explain(rulebook: Rulebook, record: OnRecord, asked: Asked & { readonly line: string }): Explanation | Refused {
  const found = find(rulebook, record, asked)
  if ('refused' in found) return found
  const settled = settle(rulebook, record)
  const sheet = sheetOf(settled, found)
  if ('refused' in sheet) return sheet
  const { thing, scheme, track } = found
  const tally = settled.tally(thing, scheme, track) as Tally
  const node = tally.lines.find((l) => l.id === asked.line)
  const line = sheet.lines.find((l) => l.id === asked.line)
  if (!node || !line) {
    return {
      refused: [
        {
          code: 'not-found',
          path: 'line',
          found: show(asked.line),
          because: '评分表没有这一行',
          remedy: `改成其中之一：${sheet.lines.map((l) => `${l.id}（${l.title}）`).join('、')}`,
        },
      ],
    }
  }
  const source = line.cite.source === null ? undefined : rulebook.pack.words.sources[line.cite.source]
  const at = { scheme, track, valued: settled.valued(thing, scheme, track) }
  return {
    line: line.id,
    title: line.title,
    path: line.path,
    points: line.points,
    outOf: line.outOf,
    deducted: line.deducted,
    clause: { ...cited(node.line.cite), title: source?.title ?? null, number: source?.number ?? null },
    measure: sayLine(rulebook.pack, scheme, node.line),
    facts: line.facts,
    findings: line.findings,
    steps: settled.traced(at, (context) => stepsOf(context, thing, node, tally)).answer,
  }
}

function stepsOf(context: Context, whom: Whom, node: LineNode, tally: Tally): Steps {
  if (isAside(node.got)) return [{ text: `不计这一项：${node.got.why}`, result: '—' }]
  const { earn: how } = node.line
  const { rounding } = tally
  const full = printShort(node.full, fine)
  const steps: Steps = []
  if ('proportional' in how || 'bands' in how) {
    const said = 'proportional' in how ? how.proportional : how.bands
    const value = measure(context, whom, said)
    if (!isUnknown(value)) steps.push({ text: spell(context, whom, said), result: finely(context, whom, said, value.value) })
  }
  if ('proportional' in how) {
    const [to, from] = [bound(context, whom, how.full), how.zero === undefined ? { value: zero } : bound(context, whom, how.zero)]
    if (!isUnknown(to) && compare(to.value, whole(1)) !== 0)
      steps.push({ text: '满分线', result: sayNumber(context, whom, how.proportional, to.value) })
    if (!isUnknown(from) && compare(from.value, zero) !== 0)
      steps.push({ text: '零分线', result: sayNumber(context, whom, how.proportional, from.value) })
  }
  if ('deduct' in how) {
    for (const lost of node.earned?.lost ?? []) {
      const things = lost.things.length > 0 ? `（${lost.things.map((t) => t.title).join('、')}）` : ''
      steps.push({ text: `${lost.ground.because}${things}`, result: `−${printShort(lost.points, fine)}` })
    }
    if (steps.length === 0) steps.push({ text: '没有发现扣分的情形', result: '−0' })
  } else {
    const exact = earn(context, whom, how, node.full, () => '')
    if (!isUnknown(exact)) steps.push({ text: `× 满分 ${full}`, result: printShort(exact.points, fine) })
    steps.push({
      text: `得分：${rounding.mode === 'half-up' ? '四舍五入' : '舍去尾数'}到 ${unitOfPlace(rounding.places)} 分`,
      result: print(node.got, rounding),
    })
  }
  steps.push({ text: `扣分 ${full} − ${printShort(node.got, fine)}`, result: print(subtract(node.full, node.got), rounding) })
  return steps
}
const unitOfPlace = (places: number): string => print({ n: 1n, d: 10n ** BigInt(places) }, { places, mode: 'half-up' })

function finely(context: Context, whom: Whom, said: AnyM, value: Fraction): string {
  const unit = unitOf(context, whom, said)
  return `${commas(printNumber(value, unit, fine))}${unitTitle(context.pack, unit)}`
}

/** A measure with its figures in place: `支付数 5,386.03万元 ÷ 下达数 6,306.46万元`. A worked-out fact is spelled by its own formula. */
function spell(context: Context, whom: Whom, said: AnyM): string {
  if (typeof said === 'string') return spellFact(context, whom, said)
  const m = said as unknown as Record<string, unknown>
  const inner = (key: string): string => spell(context, whom, m[key] as AnyM)
  const value = (): string => {
    const answer = measure(context, whom, said)
    return isUnknown(answer) ? answer.why : finely(context, whom, said, answer.value)
  }
  if ('parameter' in m) return `${context.pack.words.parameters[m['parameter'] as string]?.title ?? ''} ${value()}`
  if ('ratio' in m) return `${inner('ratio')} ÷ ${inner('over')}`
  if ('rate' in m) return `${inner('rate')} ÷ ${inner('per')}`
  if ('difference' in m) return `（${inner('difference')} − ${inner('less')}）`
  if ('product' in m) return `${inner('product')} × ${typeof m['by'] === 'string' ? m['by'] : inner('by')}`
  if ('price' in m) return `${inner('price')} × ${inner('times')}`
  if ('from' in m) return `${spellDay(context, whom, m['from'] as string)} 至 ${spellDay(context, whom, m['to'] as string)}`
  if ('count' in m || 'share' in m)
    return `${context.pack.words.subjects[(m['count'] ?? m['share']) as string]?.title ?? ''}${'count' in m ? '个数' : '占比'} ${value()}`
  if (Array.isArray(m['sum'])) return `（${(m['sum'] as readonly AnyM[]).map((part) => spell(context, whom, part)).join(' + ')}）`
  const fold = 'sum' in m ? '合计' : 'mean' in m ? '平均' : 'most' in m ? '最高' : 'least' in m ? '最低' : '位次'
  return `${fold} ${value()}`
}
function spellFact(context: Context, whom: Whom, name: string): string {
  const found = reach(context, whom, name)
  if ('state' in found) return found.why
  const fact = declared(context.pack, found.thing.is, found.name)
  const working = fact.from === 'measure' ? context.pack.workings[found.thing.is]?.[found.name] : undefined
  if (working !== undefined && fact.unit !== 'yes-no') return spell(context, found.thing, working as AnyM)
  const answer = context.fact(found.thing, found.name)
  const { value, unit } = factShown(context, found, answer)
  return `${fact.title} ${value === null ? '缺' : commas(value)}${unit}`
}
function spellDay(context: Context, whom: Whom, name: string): string {
  if (name === 'today') return `评价日 ${printDay(context.today)}`
  const found = reach(context, whom, name)
  const day = dayNamed(context, whom, name)
  const title = 'state' in found ? name : declared(context.pack, found.thing.is, found.name).title
  return isUnknown(day) ? `${title}（${day.why}）` : `${title} ${printDay(day.value)}`
}
/** Thousands commas in the whole part of a figure. */
const commas = (text: string): string => text.replace(/^(-?\d+)/, (digits) => digits.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ','))

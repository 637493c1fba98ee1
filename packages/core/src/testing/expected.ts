import type { State } from '../contract/record.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Refusal } from '../contract/refusal.ts'
import type { Fact } from '../contract/words.ts'
import { printDay } from '../engine/day.ts'
import type { Thing } from '../engine/record.ts'
import { sheetOf } from '../engine/score.ts'
import type { Settled } from '../engine/settle.ts'
import type { SheetLine } from '../engine/sheet.ts'
import type { AnyScheme } from '../engine/tally.ts'
import { problem } from './outcome.ts'
import { fromText, isSame, ratio, times, toText, unitsOf } from './rational.ts'
import type { Rational } from './rational.ts'

const remedy = '核对规则和事实；样例若与原文件不符，按原文件改正'
const differs = (path: string, found: string): Refusal => problem('case', path, found, '公布的样例须原样重现', remedy)
const firstOf = (settled: Settled): Thing => settled.record.things.get(settled.record.first)!
const factOf = (settled: Settled, name: string): Fact | undefined => {
  const facts = settled.rulebook.pack.words.subjects[firstOf(settled).is]?.facts ?? {}
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}
const schemesOf = (settled: Settled): readonly AnyScheme[] =>
  (settled.rulebook.pack.schemes ?? []).filter((scheme) => scheme.subject === firstOf(settled).is)

/** Facts of the first thing given that must come out so. */
export function expectedFacts(settled: Settled, expected: Readonly<Record<string, string>>, path: string): Refusal[] {
  return Object.entries(expected).flatMap(([name, text]) => {
    const fact = factOf(settled, name)
    const at = `${path}.${name}`
    if (!fact) return [problem('unknown-name', at, `“${name}”`, '首个对象没有这个事实', '改成已声明的事实')]
    const answer = settled.fact(firstOf(settled), name)
    if ('state' in answer) return [differs(at, `“${fact.title}”应为 ${text}，却是未知：${answer.why}`)]
    if ('series' in answer) return [differs(at, `“${fact.title}”有多期的值，不能只写一个`)]
    const found = shown(fact, answer.value, text, settled.rulebook.pack.rounding.mode)
    return found === text || isEqualNumber(fact, found, text) ? [] : [differs(at, `“${fact.title}”应为 ${text}，算出 ${found}`)]
  })
}
const isNumber = (fact: Fact): boolean => !['day', 'yes-no', 'choice', 'paper', 'text'].includes(fact.unit)
const isEqualNumber = (fact: Fact, a: string, b: string): boolean => {
  const [x, y] = [fromText(a), fromText(b)]
  return isNumber(fact) && a.endsWith('%') === b.endsWith('%') && x !== undefined && y !== undefined && isSame(x, y)
}
/** A worked-out figure is compared as a document prints it: rounded to the places written, in the way of the pack. */
function shown(fact: Fact, value: unknown, as: string, mode: 'half-up' | 'down'): string {
  if (fact.unit === 'day') return printDay(value as number)
  if (fact.unit === 'yes-no') return value === true ? 'yes' : 'no'
  if (!isNumber(fact)) return String(value)
  const { n, d } = value as Rational
  const isRatio = fact.unit === 'ratio'
  const exact = isRatio ? times({ n, d }, ratio(100n)) : { n, d }
  const places = as.replace('%', '').split('.')[1]?.length ?? 0
  const rounded = unitsOf(exact, { places, mode })
  const isAsPrinted = fact.from === 'measure' || isSame(exact, ratio(rounded, 10n ** BigInt(places)))
  return `${isAsPrinted ? toText(rounded, places) : toText(unitsOf(exact, { places: 6, mode }), 6)}${isRatio ? '%' : ''}`
}

/** Facts or lines that must stay unknown in this way. */
export function expectedUnknown(settled: Settled, expected: Readonly<Record<string, State>>, path: string): Refusal[] {
  return Object.entries(expected).flatMap(([name, state]) => {
    const fact = factOf(settled, name)
    const answer = fact && settled.fact(firstOf(settled), name)
    const line = nodeOf(settled, name)
    if (!fact && !line)
      return [
        problem('unknown-name', `${path}.${name}`, `“${name}”`, '首个对象没有这个事实，方案也没有这个指标', '改成已声明的名称'),
      ]
    const states = [
      answer && 'state' in answer ? answer.state : undefined,
      line && 'state' in line.got ? line.got.state : undefined,
    ]
    return states.includes(state)
      ? []
      : [
          differs(
            `${path}.${name}`,
            `“${fact?.title ?? line?.title}”应为未知（${state}），却是${states.find((s) => s !== undefined) ?? '已知'}`,
          ),
        ]
  })
}
function nodeOf(settled: Settled, id: string) {
  for (const scheme of schemesOf(settled)) {
    const tally = settled.tally(firstOf(settled), scheme, scheme.tracks.length - 1)
    const node = 'state' in tally ? undefined : tally.lines.find((line) => line.id === id)
    if (node) return node
  }
  return undefined
}

/** Points that lines must earn, in the text of the score sheet. */
export function expectedLines(settled: Settled, expected: Readonly<Partial<Record<string, string>>>, path: string): Refusal[] {
  const names = Object.keys(expected)
  return schemesOf(settled).flatMap((scheme, at, all) => {
    const mine = names.filter((name) => scheme.lines.some((line) => line.id === name))
    const stray = at === all.length - 1 ? names.filter((name) => !all.some((s) => s.lines.some((line) => line.id === name))) : []
    const strays = stray.map((name) =>
      problem('unknown-name', `${path}.${name}`, `“${name}”`, '评首个对象的方案没有这个指标', '改成方案里的指标'),
    )
    if (mine.length === 0) return strays
    const sheet = sheetOf(settled, { thing: firstOf(settled), scheme, track: scheme.tracks.length - 1 })
    if (isRefused(sheet)) return [...strays, ...sheet.refused.map((r) => differs(path, `“${scheme.title}”不予评分：${r.found}`))]
    return [
      ...strays,
      ...mine.flatMap((name) =>
        lineDiffers(
          sheet.lines.find((line) => line.id === name),
          name,
          expected[name] ?? '',
          `${path}.${name}`,
        ),
      ),
    ]
  })
}
function lineDiffers(line: SheetLine | undefined, name: string, text: string, path: string): Refusal[] {
  if (!line) return [differs(path, `“${name}”对首个对象不适用，没有得分`)]
  if (line.points === null) return [differs(path, `“${line.title}”应得 ${text}，却未评：${line.unknown?.why ?? ''}`)]
  const [found, wanted] = [fromText(line.points), fromText(text)]
  return found && wanted && isSame(found, wanted) ? [] : [differs(path, `“${line.title}”应得 ${text}，算出 ${line.points}`)]
}

/** Lines for want of which a scheme must refuse: these, and no others of the same scheme. */
export function expectedRefusals(settled: Settled, expected: readonly string[], path: string): Refusal[] {
  if (expected.length === 0) return []
  const refusing = schemesOf(settled).flatMap((scheme) => {
    if (!scheme.lines.some((line) => expected.includes(line.id))) return []
    const tally = settled.tally(firstOf(settled), scheme, scheme.tracks.length - 1)
    return 'state' in tally ? [] : tally.lines.filter((line) => line.refuses !== null)
  })
  return [
    ...expected
      .filter((id) => !refusing.some((line) => line.id === id))
      .map((id) => differs(path, `“${id}”应使方案不予评分，却评出来了`)),
    ...refusing
      .filter((line) => !expected.includes(line.id))
      .map((line) => differs(path, `“${line.title}”也使方案不予评分：${line.refuses?.why ?? ''}`)),
  ]
}

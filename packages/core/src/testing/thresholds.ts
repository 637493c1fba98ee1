import type { Pack } from '../contract/pack.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Refusal } from '../contract/refusal.ts'
import { readFacts } from '../engine/record.ts'
import { rulebook } from '../engine/rulebook.ts'
import { settle } from '../engine/settle.ts'
import { thresholdsOf } from './found-thresholds.ts'
import type { Threshold } from './found-thresholds.ts'
import { makingOf } from './making.ts'
import type { Maker, Making } from './making.ts'
import { extraOf, plainly } from './plain-threshold.ts'
import { bandShare, earnedText, proportionalShare } from './oracle.ts'
import { outcomeOf, problem } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { inside, isTable } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { probe, probePack } from './probe.ts'
import { isSame, nought, plus, ratio, times, toText, unitsOf } from './rational.ts'
import type { Rational } from './rational.ts'
import { reach, written } from './reach.ts'
import { numberOf } from './second-number.ts'
import { truthOf } from './second-truth.ts'
import { stepOf } from './step.ts'
import type { Step } from './step.ts'
import { variantsOf } from './variants.ts'
import type { Variant } from './variants.ts'

const words: Readonly<Record<Threshold['sign'], string>> = {
  atLeast: '以上',
  atMost: '以内',
  over: '超过',
  under: '不满',
  full: '满分线',
  zero: '零分线',
  nothingUnder: '起评线',
  from: '达到',
  upTo: '不超过',
}

/** Tries every threshold of a pack: the value, one step below and one above, by the engine and by a second evaluation in exact rationals. */
export const thresholds = (pack: Pack): Outcome[] =>
  thresholdsOf(pack).flatMap((threshold) => variantsOf(pack, threshold).map((variant) => tryOut(pack, threshold, variant)))

function tryOut(pack: Pack, threshold: Threshold, variant: Variant): Outcome {
  const problems: Refusal[] = []
  const step = stepOf(pack, threshold.kind, threshold.measure)
  const values: string[] = []
  for (const side of [-1, 0, 1] as const) {
    const made = trySide(pack, threshold, variant, side, step)
    const tried = made ?? trySide(pack, plainly(threshold), variant, side, step)
    if (!tried) continue
    values.push(made ? tried.value : `${tried.value}代入`)
    if (tried.engine !== tried.second)
      problems.push(
        problem(
          'case',
          threshold.path,
          `${variant.title}取值 ${tried.value}：引擎得“${tried.engine}”，另一套精确算法得“${tried.second}”`,
          '界限两侧的结果不能有两个答案',
          '这是引擎的错误，请连同规则包一起报告',
        ),
      )
  }
  if (values.length < 2)
    problems.push(
      problem(
        'case',
        threshold.path,
        `${variant.title}只试出 ${values.length} 个值`,
        '界限两侧没有都试到',
        '请报告这条规则的写法',
      ),
    )
  return outcomeOf(
    `${threshold.path}：${variant.title}，${words[threshold.sign]} ${variant.text}（试 ${values.join('、')}）`,
    problems,
  )
}

/** Numbers of which most parts can be written down: a bound that is itself worked out is brought to the first that works. */
const handy = [10, 12, 60, 1260].map((number) => ratio(number))

interface Tried {
  readonly value: string
  readonly engine: string
  readonly second: string
}
/** Makes a situation where the measure lies on this side of the bound; undefined when none could be made. */
function trySide(pack: Pack, threshold: Threshold, variant: Variant, side: -1 | 0 | 1, natural: Step): Tried | undefined {
  const extra = extraOf(threshold, natural)
  const tried = probePack(
    pack,
    threshold.kind,
    threshold.in === 'condition' ? { condition: threshold.whole } : { earn: threshold.whole },
    extra.facts,
  )
  const { making, root } = makingOf(tried, variant.on, threshold.kind)
  if (!variant.prepare(making, root)) return undefined
  const bound =
    numberOf(making, root, threshold.bound) ??
    handy.find((number) => reach(making, root, threshold.bound, { number, days: 0 })) ??
    null
  if (bound === null) return undefined
  const step = extra.step ?? natural
  const aim = { number: plus(bound, times(ratio(side), step.number)), days: side * step.days }
  if (!reach(making, root, threshold.measure, aim) || !othersStand(making, root, threshold)) return undefined
  const reached = numberOf(making, root, threshold.measure)
  if (reached === null || !isWhere(reached, bound, aim.number, step, side)) return undefined
  const second =
    threshold.in === 'condition' ? sayTruth(truthOf(making, root, threshold.whole)) : pointsOf(making, root, threshold.whole)
  const engine = second === undefined ? undefined : byEngine(tried, making, root, threshold.in)
  const value = written(reached, step.unit) ?? `${aim.days < 0 ? '差一天满' : '多一天过'} ${written(bound, '')}`
  return second === undefined || engine === undefined ? undefined : { value, engine, second }
}
const isWhere = (reached: Rational, bound: Rational, aimed: Rational, step: Step, side: number): boolean => {
  if (step.days === 0) return isSame(reached, aimed)
  const over = reached.n * bound.d - bound.n * reached.d
  return side === 0 ? over === 0n : side > 0 ? over > 0n : over < 0n
}
/** The other marks of a method must be numbers too before anything can be earned. */
function othersStand(making: Making, root: Maker, threshold: Threshold): boolean {
  const marks = Array.isArray(threshold.whole['marks']) ? threshold.whole['marks'].filter(isTable) : []
  const others = [
    ...['full', 'zero', 'nothingUnder', 'atLeast', 'atMost', 'over', 'under'].map((key) => threshold.whole[key]),
    ...marks.flatMap((mark) => [mark['from'] ?? mark['upTo'], mark['share']]),
  ]
  return others.every(
    (other, at) =>
      other === undefined ||
      numberOf(making, root, other as Phrase) !== null ||
      reach(making, root, other as Phrase, { number: ratio(20 + at), days: 0 }),
  )
}
const rounding = { places: 4, mode: 'half-up' } as const
const sayTruth = (truth: boolean | null): string | undefined => (truth === null ? undefined : truth ? '是' : '否')

/** Points of a line of a hundred, by the second evaluation. */
function pointsOf(making: Making, root: Maker, earn: Readonly<Record<string, unknown>>): string | undefined {
  const number = (key: string): Rational | null => numberOf(making, root, inside(earn, key))
  if ('bands' in earn) {
    const marks = (earn['marks'] as readonly Readonly<Record<string, Phrase>>[]).map((mark) => ({
      from: 'from' in mark,
      at: numberOf(making, root, mark['from'] ?? mark['upTo'] ?? ''),
      share: numberOf(making, root, mark['share'] ?? ''),
    }))
    const of = number('bands')
    if (of === null || marks.some((mark) => mark.at === null || mark.share === null)) return undefined
    return earnedText(
      ratio(100),
      bandShare(
        of,
        marks.map(({ from, at, share }) => ({ from, at: at ?? nought, share: share ?? nought })),
      ) ?? nought,
      rounding,
    )
  }
  const [of, full, zero] = [number('proportional'), number('full'), 'zero' in earn ? number('zero') : nought]
  const least = 'nothingUnder' in earn ? number('nothingUnder') : undefined
  if (of === null || full === null || zero === null || least === null) return undefined
  const share = proportionalShare({ of, full, zero, ...(least === undefined ? {} : { nothingUnder: least }) })
  return share === null ? undefined : earnedText(ratio(100), share, rounding)
}

/** The same by the engine, over the same situation written as a facts file. */
function byEngine(pack: Pack, making: Making, root: Maker, kind: Threshold['in']): string | undefined {
  const record = readFacts(pack, { on: making.on, given: making.things })
  const book = rulebook(pack, { on: making.on })
  if (isRefused(record) || isRefused(book)) return undefined
  const thing = record.things.get(root.id)
  const answer = thing && settle(book, record).fact(thing, kind === 'condition' ? probe.answer : probe.points)
  if (answer === undefined || 'series' in answer) return undefined
  if ('state' in answer) return `未知（${answer.state}：${answer.why}）`
  return kind === 'condition'
    ? answer.value === true
      ? '是'
      : '否'
    : toText(unitsOf(answer.value as Rational, rounding), rounding.places)
}

import type { Earn } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { optionsOf, own } from './names.ts'
import { findOption, findSingle } from './facts.ts'
import { findItem } from './things.ts'
import { take, takePortion } from './amounts.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'
import { compare } from '../engine/fraction.ts'
import { boundOf, fits, same, unitOf, type Anything } from './units.ts'
import { exact, less } from './decimals.ts'
import { isDecimal, isPercent } from './shape/leaf.ts'

type AnyEarn = Earn<Words, string>
const isNumber = (bound: unknown): bound is string => typeof bound === 'string' && (isDecimal(bound) || isPercent(bound))

/** The names, units and marks of a way to earn. */
export function checkEarn(here: Here, earn: AnyEarn): void {
  if ('proportional' in earn) return proportional(here, earn)
  if ('bands' in earn) return bands(here, earn)
  if ('levels' in earn) return levels(here, earn)
  if ('checklist' in earn)
    return each(here, 'checklist', earn.checklist, ({ when }, at) => checkCondition(into(at, 'when'), when))
  if ('deduct' in earn) return each(here, 'deduct', earn.deduct, (ground, at) => deduct(at, ground))
  const at = into(here, 'each')
  const { of, where, weight, earn: inner } = earn.each
  if (!findItem(into(at, 'of'), of)) return
  if (where !== undefined) checkCondition(about(at, of, 'where'), where)
  if (weight !== undefined) unitOf(about(at, of, 'weight'), weight)
  checkEarn(about(at, of, 'earn'), inner)
}

function proportional(here: Here, earn: Extract<AnyEarn, { readonly proportional: unknown }>): void {
  const unit = unitOf(into(here, 'proportional'), earn.proportional)
  boundOf(into(here, 'full'), earn.full, unit)
  if (earn.zero !== undefined) boundOf(into(here, 'zero'), earn.zero, unit)
  if (earn.nothingUnder !== undefined) {
    if (typeof earn.nothingUnder === 'string') fits(into(here, 'nothingUnder'), earn.nothingUnder, unit)
    else same(into(here, 'nothingUnder'), unit, unitOf(into(here, 'nothingUnder'), earn.nothingUnder), '起评线要与度量同一单位')
  }
  const [full, zero] = [earn.full, earn.zero ?? '0']
  if (isNumber(full) && isNumber(zero) && compare(exact(full), exact(zero)) === 0)
    tell(
      into(here, 'full'),
      'mismatch',
      `满分线 ${full}，零分线 ${zero}`,
      '两条线重合，没有可以按比例的余地',
      '请改其中一条线；只看是否达标的用 checklist。',
    )
}

type Bands = Extract<AnyEarn, { readonly bands: unknown }>
type Mark = Bands['marks'][number]
function bands(here: Here, earn: Bands): void {
  const unit = unitOf(into(here, 'bands'), earn.bands)
  const marks: readonly Mark[] = earn.marks
  const wordOf = (mark: Mark): 'from' | 'upTo' => ('from' in mark ? 'from' : 'upTo')
  const edgeOf = (mark: Mark): Anything | string => ('from' in mark ? mark.from : mark.upTo)
  each(here, 'marks', marks, (mark, at, i) => {
    const [word, edge, before] = [wordOf(mark), edgeOf(mark), marks[i - 1]]
    boundOf(into(at, word), edge, unit)
    takePortion(into(at, 'share'), mark.share, '得分比例')
    if (!before) return
    const last = edgeOf(before)
    if (wordOf(before) !== word)
      tell(
        at,
        'mismatch',
        '一档写 from，一档写 upTo',
        '从上往下取第一档，两种写法混在一起会漏档',
        '请全部写 from（由高到低），或全部写 upTo（由低到高）。',
      )
    else if (isNumber(edge) && isNumber(last) && !(word === 'from' ? less(edge, last) : less(last, edge))) {
      tell(
        into(at, word),
        'order',
        `${edge} 排在 ${last} 之后`,
        '从上往下取第一档，这一档永远轮不到',
        word === 'from' ? '请由高到低排列。' : '请由低到高排列。',
      )
    }
  })
}

function levels(here: Here, { levels: ref, worth }: Extract<AnyEarn, { readonly levels: unknown }>): void {
  const found = findSingle(into(here, 'levels'), ref, 'choice')
  for (const [option, portion] of Object.entries(worth)) {
    if (found) findOption(into(here, 'worth', option), found, option)
    takePortion(into(here, 'worth', option), portion, '得分比例')
  }
  const options = found ? optionsOf(found.fact) : {}
  const missing = Object.keys(options).filter((option) => own(worth, option) === undefined)
  if (missing.length)
    tell(
      into(here, 'worth'),
      'absent',
      `缺 ${missing.map((option) => `${option}（${options[option]}）`).join('、')}`,
      `「${found?.fact.title}」的每个答案都要有得分比例`,
      '请补写。',
    )
}

type Ground = Extract<AnyEarn, { readonly deduct: unknown }>['deduct'][number]
function deduct(here: Here, ground: Ground): void {
  take(into(here, 'points'), ground.points, ['points'], '扣分')
  if (ground.cite !== undefined) checkCite(here, ground.cite)
  if ('when' in ground) return checkCondition(into(here, 'when'), ground.when)
  const unit = unitOf(into(here, 'forEach'), ground.forEach)
  if (unit === 'yuan' || unit === 'ratio' || unit === 'points')
    tell(
      into(here, 'forEach'),
      'mismatch',
      unit === 'yuan' ? '按金额扣分' : unit === 'ratio' ? '按比率扣分' : '按分数扣分',
      '逐个扣分要按个数',
      '请改用计数；按程度给分的用 proportional 或 bands。',
    )
  if (ground.atMost !== undefined) take(into(here, 'atMost'), ground.atMost, ['points'], '扣分上限')
}

import type { Parameter, Tabled } from '../contract/words.ts'
import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { optionsOf, own } from './names.ts'
import { find, type Found } from './facts.ts'
import { findSubject } from './things.ts'
import { fits } from './units.ts'
import { checkCite } from './cites.ts'
import { less } from './decimals.ts'

/** Every parameter fills every option it goes by, stays within its bounds, and has its days in order. */
export function checkParameters(here: Here): void {
  for (const [id, parameter] of Object.entries(here.names.pack.words.parameters))
    checkParameter(into(here, 'words', 'parameters', id), parameter)
}

function checkParameter(here: Here, parameter: Parameter): void {
  const { title, unit, bounds, values } = parameter
  if (['day', 'yes-no', 'choice', 'paper', 'text'].includes(unit))
    return tell(
      into(here, 'unit'),
      'mismatch',
      `“${unit}”`,
      `参数「${title}」要是一个数`,
      '请写金额、比率、分数、时间或计数单位。',
    )
  const by = parameter.by === undefined ? undefined : goesBy(here, parameter.by)
  const table = (at: Here, value: Tabled): void => {
    if (parameter.by === undefined || by) tabled(at, parameter, by, value)
  }
  if (bounds) {
    checkCite(into(here, 'bounds'), bounds.cite)
    table(into(here, 'bounds', 'least'), bounds.least)
    table(into(here, 'bounds', 'most'), bounds.most)
    for (const option of optionsIn(bounds.least)) {
      const [least, most] = [valueOf(bounds.least, option), valueOf(bounds.most, option)]
      if (least !== undefined && most !== undefined && less(most, least))
        tell(
          into(here, 'bounds', 'most', ...option),
          'order',
          `最小 ${least}，最大 ${most}`,
          '没有一个值能在这中间',
          '请核对上下限。',
        )
    }
  }
  if (parameter.class === 'bounded' && !bounds)
    tell(
      here,
      'absent',
      `参数「${title}」限幅可调，却没有写幅度`,
      '不写幅度，各地就不知道能调到哪里',
      '请写 bounds，或把 class 改为 locked、free。',
    )
  if (parameter.class !== 'bounded' && bounds)
    tell(
      into(here, 'bounds'),
      'mismatch',
      `参数「${title}」${parameter.class === 'locked' ? '锁定' : '自由'}，却写了幅度`,
      '幅度只用于限幅可调的参数',
      '请删去 bounds，或把 class 改为 bounded。',
    )
  each(here, 'values', values, (value, at, i) => {
    checkCite(at, value.cite)
    const before = values[i - 1]
    if (before && value.from <= before.from)
      tell(
        into(at, 'from'),
        'order',
        `${value.from} 排在 ${before.from} 之后`,
        '参数的值要由旧到新排列，一天只有一个',
        '请按生效日排好。',
      )
    if (value.is === null) {
      if (!before || before.is === null)
        tell(into(at, 'is'), 'order', i === 0 ? '一开始就终止' : '终止之后又终止', '没有在用的值，无从终止', '请删去这一条。')
      return
    }
    table(into(at, 'is'), value.is)
    if (bounds) for (const option of optionsIn(value.is)) within(into(at, 'is', ...option), title, value.is, bounds, option)
  })
}

/** The choice that picks the value. */
function goesBy(here: Here, by: string): Found | undefined {
  const [subject = '', fact = ''] = by.split('.')
  const at = about(here, subject, 'by')
  return findSubject(at, subject) ? find(at, fact, 'choice', true) : undefined
}

function tabled(here: Here, parameter: Parameter, by: Found | undefined, value: Tabled): void {
  if (typeof value === 'string') {
    if (by)
      return tell(
        here,
        'mismatch',
        `只有一个值 ${value}`,
        `参数「${parameter.title}」按「${by.fact.title}」取值，每个答案都要有值`,
        `请为 ${Object.keys(optionsOf(by.fact)).join('、')} 各写一个值。`,
      )
    return fits(here, value, parameter.unit)
  }
  if (!by)
    return tell(here, 'mismatch', '一张表', `参数「${parameter.title}」没有写按什么取值（by）`, '请只写一个值，或加上 by。')
  const options = optionsOf(by.fact)
  const missing = Object.keys(options).filter((option) => own(value, option) === undefined)
  if (missing.length)
    tell(
      here,
      'absent',
      `缺 ${missing.map((option) => `${option}（${options[option]}）`).join('、')}`,
      `「${by.fact.title}」的每个答案都要有值`,
      '请补写。',
    )
  for (const [option, text] of Object.entries(value)) {
    if (own(options, option) === undefined)
      tell(into(here, option), 'unknown-name', `“${option}”`, `「${by.fact.title}」没有这个答案`, instead(option, options))
    else fits(into(here, option), text, parameter.unit)
  }
}

type At = readonly [] | readonly [string]
const optionsIn = (value: Tabled): readonly At[] =>
  typeof value === 'string' ? [[]] : Object.keys(value).map((option) => [option])
const valueOf = (value: Tabled, [option]: At): string | undefined =>
  typeof value === 'string' ? (option === undefined ? value : undefined) : option === undefined ? undefined : own(value, option)

function within(
  here: Here,
  title: string,
  value: Tabled,
  bounds: { readonly least: Tabled; readonly most: Tabled },
  option: At,
): void {
  const [is, least, most] = [value, bounds.least, bounds.most].map((of) => valueOf(of, option))
  if (is === undefined || least === undefined || most === undefined) return
  if (less(is, least) || less(most, is))
    tell(here, 'mismatch', is, `参数「${title}」只能在 ${least} 到 ${most} 之间`, '请改到幅度之内，或改幅度。')
}

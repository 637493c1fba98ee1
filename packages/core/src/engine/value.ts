import type { Fact } from '../contract/words.ts'
import type { Origin } from '../contract/record.ts'
import type { Entry, OnFile, Scalar } from './record.ts'
import { readDay } from './day.ts'
import type { Say } from './refusing.ts'
import { compare, fraction, multiply, readDecimal, whole } from './fraction.ts'

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)
const money: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n }
const origins: readonly string[] = ['published', 'filed', 'captured', 'derived', 'assumed'] satisfies readonly Origin[]
const attested = ['value', 'unit', 'origin', 'by', 'at', 'evidence']

/** What was found, short enough to print beside its path. */
export const show = (x: unknown): string => {
  const text = x === undefined ? '没有写' : typeof x === 'string' ? `“${x}”` : JSON.stringify(x)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Reads what stands for one fact in a facts file; says every fault and gives nothing when there is one. */
export function readValue(fact: Fact, filed: unknown, path: string, say: Say): Entry | undefined {
  let faults = 0
  const fault: Say = (...all) => {
    faults++
    say(...all)
  }
  const form = isObject(filed) && 'value' in filed && !('excused' in filed) ? filed : { value: filed }
  for (const key of Object.keys(form)) {
    if (!attested.includes(key))
      fault('unknown-word', `${path}.${key}`, `多出“${key}”`, '事实没有这一项', `只写 ${attested.join('、')}`)
  }
  const { value, unit, origin, by, at, evidence } = form
  if (unit !== undefined && typeof unit !== 'string') fault('wrong-value', `${path}.unit`, show(unit), '单位是文字', '写成文字')
  if (origin !== undefined && !(typeof origin === 'string' && origins.includes(origin)))
    fault('wrong-value', `${path}.origin`, show(origin), '来源只有五种', `改成其中之一：${origins.join('、')}`)
  if (at !== undefined && (typeof at !== 'string' || readDay(at) === undefined))
    fault('wrong-value', `${path}.at`, show(at), '须是日期', '写成 2022-12-31 这样的日期')
  for (const [key, text] of [
    ['by', by],
    ['evidence', evidence],
  ] as const) {
    if (text !== undefined && typeof text !== 'string') fault('wrong-value', `${path}.${key}`, show(text), '须是文字', '写成文字')
  }
  const is = readOnFile(fact, value, typeof unit === 'string' ? unit : undefined, path, fault)
  if (!is || faults > 0) return undefined
  return {
    is,
    text:
      typeof value === 'string'
        ? value
        : 'series' in is
          ? (value as readonly (string | null)[]).map((v) => v ?? '缺').join('、')
          : 'value' in is && is.value !== undefined && isObject(value)
            ? String(value['value'])
            : null,
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof origin === 'string' ? { origin: origin as Origin } : {}),
    ...(typeof by === 'string' ? { by } : {}),
    ...(typeof at === 'string' ? { at } : {}),
    ...(typeof evidence === 'string' ? { evidence } : {}),
  }
}

function readOnFile(fact: Fact, value: unknown, unit: string | undefined, path: string, say: Say): OnFile | undefined {
  if (isObject(value) && ('pending' in value || 'excused' in value)) {
    const state = 'pending' in value ? 'pending' : 'excused'
    const extra = Object.keys(value).filter((k) => k !== state && !(state === 'excused' && k === 'value'))
    if (extra.length > 0)
      return void say(
        'unknown-word',
        path,
        `多出“${extra.join('、')}”`,
        state === 'pending' ? '未到时只写理由' : '免考只写理由和已知的值',
        '删去',
      )
    const why = value[state]
    if (typeof why !== 'string' || why === '')
      return void say('absent', `${path}.${state}`, show(why), `${fact.title}尚无结果须写明理由`, '写上一句理由')
    if (value['value'] === undefined) return { state, why }
    const known = readScalar(fact, value['value'], unit, `${path}.value`, say)
    return known === undefined ? undefined : { state, why, value: known }
  }
  const series = 'every' in fact && fact.every !== undefined
  if (series !== Array.isArray(value)) {
    return void say(
      'wrong-value',
      path,
      show(value),
      series ? `${fact.title}每期（每人）一个值` : `${fact.title}只有一个值`,
      series ? '写成清单，缺的一期写 null' : '只写一个值',
    )
  }
  if (!Array.isArray(value)) {
    const one = readScalar(fact, value, unit, path, say)
    return one === undefined ? undefined : { value: one }
  }
  const list = value.map((one, i) => (one === null ? null : readScalar(fact, one, unit, `${path}[${i}]`, say)))
  return list.includes(undefined) ? undefined : { series: list as (Scalar | null)[] }
}

function readScalar(fact: Fact, value: unknown, unit: string | undefined, path: string, say: Say): Scalar | undefined {
  if (typeof value !== 'string') {
    return void say(
      'wrong-value',
      path,
      show(value),
      `${fact.title}须写成文字，数字也加引号，以免失准`,
      fact.unit === 'yes-no' ? '写 "yes" 或 "no"' : `例如 "12.5"；还不知道的写 { "pending": 理由 }`,
    )
  }
  switch (fact.unit) {
    case 'day': {
      const day = readDay(value)
      return day === undefined
        ? void say('wrong-value', path, show(value), `${fact.title}是日期`, '写成 2022-12-31 这样的日期')
        : day
    }
    case 'yes-no':
      return value === 'yes' || value === 'no'
        ? value === 'yes'
        : void say('wrong-value', path, show(value), `${fact.title}只答是或否`, '写 "yes" 或 "no"')
    case 'choice': {
      const options = 'options' in fact ? fact.options : {}
      if (Object.hasOwn(options, value)) return value
      const named = Object.entries(options).find(([, title]) => title === value)
      return void say(
        'unknown-name',
        path,
        show(value),
        `${fact.title}没有这个选项`,
        named
          ? `写 "${named[0]}"（${named[1]}）`
          : `改成其中之一：${Object.entries(options)
              .map(([k, t]) => `${k}（${t}）`)
              .join('、')}`,
      )
    }
    case 'paper':
    case 'text':
      return value === '' ? void say('wrong-value', path, '空的文字', `${fact.title}不能是空的`, '写上内容，或不写这一项') : value
    default:
      return readNumber(fact, value, unit, path, say)
  }
}

function readNumber(fact: Fact, value: string, unit: string | undefined, path: string, say: Say): Scalar | undefined {
  const number = readDecimal(value)
  if (number === undefined) return void say('wrong-value', path, show(value), `${fact.title}是数`, '写成十进制数字，如 "12.5"')
  const percent = value.endsWith('%')
  if ((fact.unit === 'ratio') !== percent) {
    return void say(
      'mismatch',
      path,
      show(value),
      fact.unit === 'ratio' ? `${fact.title}按百分比填` : `${fact.title}不是百分比`,
      fact.unit === 'ratio' ? `写成 "${value}%" 这样` : '去掉百分号，核对数值',
    )
  }
  const scaled = scale(fact.unit, unit)
  if (scaled === undefined)
    return void say(
      'mismatch',
      path,
      `单位“${unit}”`,
      `${fact.title}的单位是${fact.unit === 'yuan' ? '元、万元或亿元' : fact.unit}`,
      '改正单位，或换算后再填',
    )
  const exact = multiply(number, scaled)
  if ('least' in fact && fact.least !== undefined && compare(exact, readDecimal(fact.least) ?? exact) < 0)
    return void say('mismatch', path, show(value), `${fact.title}不应小于 ${fact.least}`, '核对后改正')
  if ('most' in fact && fact.most !== undefined && compare(exact, readDecimal(fact.most) ?? exact) > 0)
    return void say('mismatch', path, show(value), `${fact.title}不应大于 ${fact.most}`, '核对后改正')
  return exact
}
function scale(unit: string, written: string | undefined) {
  if (written === undefined || written === unit) return whole(1)
  if (unit === 'yuan') return money[written] === undefined ? undefined : fraction(money[written])
  const spoken: Readonly<Record<string, string>> = {
    points: '分',
    days: '天',
    months: '个月',
    'working days': '个工作日',
    place: '位',
  }
  return spoken[unit] === written || (unit === 'ratio' && written === '%') ? whole(1) : undefined
}

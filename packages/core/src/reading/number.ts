import type { Pack } from '../contract/pack.ts'
import type { Rounding } from '../contract/scheme.ts'
import { compare, divide, multiply, printShort, readDecimal, whole } from '../engine/fraction.ts'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const powers = ['', '十', '百', '千']

/** A whole number from 1 to 9999 in Chinese numerals: 12 is 十二, 108 is 一百零八. */
export function numeral(n: number): string {
  const text = String(n)
  let said = ''
  let gap = false
  for (const [i, char] of text.split('').entries()) {
    const digit = Number(char)
    if (digit === 0) gap = said !== ''
    else {
      said += `${gap ? '零' : ''}${digits[digit]}${powers[text.length - 1 - i]}`
      gap = false
    }
  }
  return said.startsWith('一十') ? said.slice(1) : said
}
/** 第十二条 */
export const article = (n: number): string => `第${numeral(n)}条`

/** ① to ⑳, then （21）. */
export const mark = (n: number): string => (n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : `（${n}）`)

const spoken: Readonly<Record<string, string>> = {
  yuan: '元',
  ratio: '%',
  points: '分',
  days: '日',
  'working days': '个工作日',
  months: '个月',
  place: '名',
  值: '',
}
/** The unit as it follows a number: 元, 个工作日, 元/人; a count of subjects is counted in 个. */
export function unitWord(pack: Pack, unit: string): string {
  const [top, per] = unit.split(' per ')
  if (top !== undefined && per !== undefined)
    return `${unitWord(pack, top)}/${pack.words.subjects[per]?.title ?? unitWord(pack, per).replace(/^个/, '')}`
  return spoken[unit] ?? (pack.words.subjects[unit] ? '个' : unit)
}

const exact: Rounding = { places: 6, mode: 'half-up' }
const tenThousand = whole(10_000)

/** A number with its unit: 90%, 0.5分, 5万元 (from 10,000 yuan on, where two decimals of 万元 say it exactly). */
export function amount(pack: Pack, text: string, unit: string): string {
  const value = readDecimal(text)
  if (value === undefined || text.endsWith('%')) return text
  const money = unit === 'yuan' || unit.startsWith('yuan per ')
  if (money && compare(value, tenThousand) >= 0 && value.n % (100n * value.d) === 0n)
    return `${printShort(divide(value, tenThousand), exact)}万${unitWord(pack, unit)}`
  return unit === 'place' ? `第${text}名` : `${text}${unitWord(pack, unit)}`
}
/** The part of an amount that a per cent gives, as short as it is exact: 60% of 2 is 1.2. */
export function portion(points: string, share: string): string | undefined {
  const [a, b] = [readDecimal(points), readDecimal(share)]
  return a && b && printShort(multiply(a, b), exact)
}
/** 2024年1月1日 */
export function sayDay(day: string): string {
  const [y, m, d] = day.split('-').map(Number)
  return `${y}年${m}月${d}日`
}
const sayMonthDay = (day: string): string => `${day.split('-').map(Number).join('月')}日`
/** 每年9月1日至9月30日 */
export function sayEachYear([from, to]: readonly [string, string]): string {
  return from === to ? `每年${sayMonthDay(from)}` : `每年${sayMonthDay(from)}至${sayMonthDay(to)}`
}
/** 四舍五入到0.01分; places of a ratio are those of its per cent. */
export function sayRounding({ places, mode }: Rounding, unit: string): string {
  const step = places > 0 ? `0.${'0'.repeat(places - 1)}1` : '1'
  return `${mode === 'half-up' ? '四舍五入' : '只舍不入'}到${step}${unit}`
}

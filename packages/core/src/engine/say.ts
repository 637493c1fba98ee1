import type { Rounding } from '../contract/scheme.ts'
import type { Context, Whom } from './context.ts'
import { declared, reach } from './context.ts'
import type { Fraction } from './fraction.ts'
import { multiply, print, printShort, whole } from './fraction.ts'
import type { AnyM } from './measure.ts'

const spoken: Readonly<Record<string, string>> = {
  yuan: '元',
  points: '分',
  days: '天',
  'working days': '个工作日',
  months: '个月',
  place: '位',
  ratio: '',
}

/** A unit as people say it: 元, 分, 天; a counted thing by its name. */
export function unitTitle(context: Context['pack'], unit: string): string {
  const per = unit.split(' per ')
  if (per.length === 2) return per.map((u) => unitTitle(context, u)).join('/')
  return spoken[unit] ?? (context.words.subjects[unit] ? '个' : unit)
}
/** A number of a unit as text without the unit: a ratio in per cent and money to the fen, rounded once as the pack says. */
export function printNumber(value: Fraction, unit: string, rounding: Rounding): string {
  if (unit === 'ratio') return `${print(multiply(value, whole(100)), rounding)}%`
  if (unit === 'yuan') return print(value, { places: 2, mode: rounding.mode })
  return printShort(value, rounding)
}

/** The unit that a measure gives, as far as it can be read off its words. */
export function unitOf(context: Context, whom: Whom, said: AnyM): string {
  if (typeof said === 'string') {
    if (said.endsWith('%')) return 'ratio'
    if (whom === 'jurisdiction') return ''
    const found = reach(context, whom, said)
    if (!('state' in found)) return declared(context.pack, found.thing.is, found.name).unit
    return ''
  }
  const m = said as unknown as Record<string, unknown>
  if ('parameter' in m) return context.pack.words.parameters[m['parameter'] as string]?.unit ?? ''
  if ('ratio' in m || 'share' in m || ('rank' in m && m['as'] === 'portion')) return 'ratio'
  if ('rank' in m) return 'place'
  if ('count' in m) return m['count'] as string
  if ('from' in m) return m['in'] as string
  if ('price' in m) return 'yuan'
  if ('rate' in m) return ''
  const of = m['sum'] ?? m['mean'] ?? m['most'] ?? m['least'] ?? m['difference'] ?? m['product']
  const inner = (Array.isArray(of) ? of[0] : of) as AnyM
  if (typeof m['over'] !== 'string' || !('sum' in m || 'mean' in m || 'most' in m || 'least' in m))
    return unitOf(context, whom, inner)
  const kind = m['over']
  if (typeof inner === 'string' && !inner.includes('.')) return context.pack.words.subjects[kind]?.facts[inner]?.unit ?? ''
  return typeof inner === 'object' && ('ratio' in inner || 'share' in inner)
    ? 'ratio'
    : 'from' in (inner as object)
      ? (inner as { in: string }).in
      : ''
}
/** A number that a measure gave, with its unit, as a reason prints it. */
export function sayNumber(context: Context, whom: Whom, said: AnyM, value: Fraction): string {
  const unit = unitOf(context, whom, said)
  return `${printNumber(value, unit, context.pack.rounding)}${unitTitle(context.pack, unit)}`
}

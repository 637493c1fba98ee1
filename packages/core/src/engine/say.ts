import { nameOfUnit } from '../reading/unit-name.ts'
import { unitOf as unitOfKind } from '../reading/unit.ts'
import type { Rounding } from '../contract/scheme.ts'
import type { Context, Whom } from './context.ts'
import { kindOf } from './context.ts'
import type { Fraction } from './fraction.ts'
import { multiply, print, printShort, whole } from './fraction.ts'
import type { AnyM } from './measure.ts'

/** A unit as people say it: 元, 分, 天; a counted thing by its name. */
export function unitTitle(context: Context['pack'], unit: string): string {
  const per = unit.split(' per ')
  if (per.length === 2) return per.map((u) => unitTitle(context, u)).join('/')
  return nameOfUnit(unit) ?? (context.words.subjects[unit] ? '个' : unit)
}
/** A number of a unit as text without the unit: a ratio in per cent and money to the fen, rounded once as the pack says. */
export function printNumber(value: Fraction, unit: string, rounding: Rounding): string {
  if (unit === 'ratio') return `${print(multiply(value, whole(100)), rounding)}%`
  if (unit === 'yuan') return print(value, { places: 2, mode: rounding.mode })
  return printShort(value, rounding)
}

/** The unit that a measure gives for a thing. */
export const unitOf = (context: Context, whom: Whom, said: AnyM): string => unitOfKind(context.pack, kindOf(whom), said)

/** A number that a measure gave, with its unit, as a reason prints it. */
export function sayNumber(context: Context, whom: Whom, said: AnyM, value: Fraction): string {
  const unit = unitOf(context, whom, said)
  return `${printNumber(value, unit, context.pack.rounding)}${unitTitle(context.pack, unit)}`
}

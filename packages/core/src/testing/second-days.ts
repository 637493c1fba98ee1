import { plus, ratio } from './rational.ts'
import type { Rational } from './rational.ts'

/** Days and months once more, on the calendar that JavaScript keeps, read only in UTC and never from a clock. */
const aDay = 86_400_000
export const numberOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / aDay
export const dayOfNumber = (number: number): string => new Date(number * aDay).toISOString().slice(0, 10)
export const dayAfter = (day: string, days: number): string => dayOfNumber(numberOfDay(day) + days)

/** The same day so many months on, or the last day of a month that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const from = new Date(`${day}T00:00:00Z`)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOfNumber(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) / aDay)
}

/** Whole months by stepping, and the days over as a part of the month they fall in; the later day comes second. */
function monthsFrom(from: string, to: string): Rational {
  let months = 0
  while (monthsAfter(from, months + 1) <= to) months++
  const [start, end] = [numberOfDay(monthsAfter(from, months)), numberOfDay(monthsAfter(from, months + 1))]
  return plus(ratio(months), ratio(numberOfDay(to) - start, end - start))
}

/** No public holiday and no working weekend falls in July or August, whatever the year: plain weeks can be counted there. */
export const plainWeeks = (on: string): { readonly from: string; readonly to: string } => {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < '08-31' ? 1 : 0)
  return { from: `${year}-07-01`, to: `${year}-08-31` }
}
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
function weekdaysFrom(from: string, to: string): Rational | null {
  const year = from.slice(0, 4)
  if (from < `${year}-07-01` || to > `${year}-08-31`) return null
  let days = 0
  for (let at = numberOfDay(from) + 1; at <= numberOfDay(to); at++) if (!isWeekend(dayOfNumber(at))) days++
  return ratio(days)
}

/** From one day to another; null where this second evaluation cannot tell. */
export function spanOf(from: string, to: string, unit: string): Rational | null {
  if (unit === 'days') return ratio(numberOfDay(to) - numberOfDay(from))
  if (to < from) return null
  return unit === 'months' ? monthsFrom(from, to) : weekdaysFrom(from, to)
}

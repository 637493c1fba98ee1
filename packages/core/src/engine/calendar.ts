import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { DayNumber } from './day.ts'
import { civil, printDay } from './day.ts'

const holidays: Readonly<Record<string, string>> = announced.holidays
const workdays: Readonly<Record<string, string>> = announced.workdays
/** The last year whose days off the State Council has announced. */
export const lastAnnounced: number = Math.max(...Object.keys(holidays).map((day) => Number(day.slice(0, 4))))

/** Whether people work on this day: announced days off and make-up workdays first, else Monday to Friday. */
export function isWorkingDay(day: DayNumber): boolean {
  const text = printDay(day)
  if (Object.hasOwn(workdays, text)) return true
  if (Object.hasOwn(holidays, text)) return false
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6
}
/** Days off may still change: past the last announced year, and in its December, which the next notice can touch. */
export function isProvisional(day: DayNumber): boolean {
  const { year, month } = civil(day)
  return year > lastAnnounced || (year === lastAnnounced && month === 12)
}

/** Working days from one day to another; the day it starts from does not count (Civil Code 201). Below zero when the second comes first. */
export function workingDaysBetween(from: DayNumber, to: DayNumber): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day)) count++
  return count
}

/** The last day of a period of so many days from a day, and whether days off on the way may still change. */
export interface Due {
  readonly due: DayNumber
  readonly provisional: boolean
}
/** The last day of a period, given its last calendar day or so many working days. One that would end on a day off ends on the next working day (Civil Code 203); in working days only those count. */
export function dueDay(from: DayNumber, end: DayNumber | { readonly workingDays: number }): Due {
  let day = from
  if (typeof end === 'number') {
    day = end
    while (!isWorkingDay(day)) day++
    // Only the days looked at at the end of the period can move it.
    return { due: day, provisional: isProvisional(end) || isProvisional(day) }
  }
  for (let left = end.workingDays; left > 0;) {
    day++
    if (isWorkingDay(day)) left--
  }
  return { due: day, provisional: isProvisional(day) }
}

/** Days since 1970-01-01; a civil day without a time or a zone. */
export type DayNumber = number

const perDay = 86_400_000

/** Reads `2025-01-31`; undefined for anything else, also for a day that no calendar has. */
export function readDay(text: string): DayNumber | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return undefined
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const day = Date.UTC(year, month - 1, date) / perDay
  return printDay(day) === text ? day : undefined
}
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
/** Days in a month, 1 to 12. */
const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0))

/** Year, month (1 to 12) and day of the month. */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly date: number } {
  // Counting in 400-year eras from 0000-03-01 puts the leap day last, so that no month needs a table.
  const since = day + 719_468
  const era = Math.floor(since / 146_097)
  const ofEra = since - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}
const two = (n: number): string => String(n).padStart(2, '0')
/** A day as `2025-01-31`. */
export function printDay(day: DayNumber): string {
  const { year, month, date } = civil(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** The matching day so many months on, or the last day of that month when it has no such day (Civil Code 202). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = civil(day)
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return Date.UTC(y, m - 1, Math.min(date, lengthOf(y, m))) / perDay
}

/** Months from one day to another: whole months, and the days over as a part of the month they lie in. */
export function monthsBetween(
  from: DayNumber,
  to: DayNumber,
): { readonly months: number; readonly over: number; readonly length: number } {
  if (to < from) {
    const back = monthsBetween(to, from)
    return { months: -back.months, over: -back.over, length: back.length }
  }
  const [a, b] = [civil(from), civil(to)]
  let months = (b.year - a.year) * 12 + b.month - a.month
  if (addMonths(from, months) > to) months--
  const start = addMonths(from, months)
  return { months, over: to - start, length: addMonths(from, months + 1) - start }
}

/** Whether a day falls in this part of every year, both ends included; the part may run over New Year. */
export function inPartOfYear(day: DayNumber, [from, to]: readonly [string, string]): boolean {
  const at = printDay(day).slice(5)
  return from <= to ? from <= at && at <= to : at >= from || at <= to
}

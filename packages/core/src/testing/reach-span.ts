import { ownerOf, put } from './making.ts'
import type { Maker, Making } from './making.ts'
import { textOf } from './phrase.ts'
import { isLess, nought } from './rational.ts'
import { wholeOf } from './reach.ts'
import type { Aim } from './reach.ts'
import { dayAfter, isWeekend, monthsAfter, plainWeeks } from './second-days.ts'

/** The day so long after another. */
function ahead(from: string, many: number, days: number, unit: string): string {
  if (unit === 'months') return dayAfter(monthsAfter(from, many), days)
  if (unit === 'days') return dayAfter(from, many)
  let [day, left] = [from, many]
  while (left > 0) {
    day = dayAfter(day, 1)
    if (!isWeekend(day)) left--
  }
  return day
}
/** The start from which so long leads to this end: looked for day by day around where it should lie. */
function behind(end: string, many: number, days: number, unit: string): string | undefined {
  const about =
    unit === 'days'
      ? dayAfter(end, -many)
      : unit === 'months'
        ? dayAfter(monthsAfter(end, -many), -days)
        : dayAfter(end, -Math.floor((many * 7) / 5))
  return [0, -1, 1, -2, 2, -3, 3].map((shift) => dayAfter(about, shift)).find((day) => ahead(day, many, days, unit) === end)
}
/** A start early enough for the end to have come, on a day that every month has. */
function anyStart(on: string, many: number, unit: string): string {
  if (unit === 'working days') return plainWeeks(on).from
  const months = unit === 'months' ? many : Math.ceil(Math.abs(many) / 28)
  return `${monthsAfter(on, -months - 2).slice(0, 8)}15`
}

function dated(making: Making, thing: Maker, name: string): string | undefined {
  if (name === 'today') return making.on
  const owner = ownerOf(making, thing, name)
  const filed = owner.thing.facts[owner.name]
  return typeof filed === 'string' ? filed : undefined
}
function date(making: Making, thing: Maker, name: string, day: string): boolean {
  if (name === 'today') return day === making.on
  const owner = ownerOf(making, thing, name)
  return put(owner.thing, owner.name, day)
}

/** Two days so far apart, both come by the day of judging; one of them may stand already. */
export function reachSpan(making: Making, thing: Maker, said: Readonly<Record<string, unknown>>, to: Aim): boolean {
  const unit = textOf(said, 'in')
  const many = unit === 'days' && isLess(to.number, nought) ? Number(to.number.n / to.number.d) : wholeOf(to.number)
  if (many === undefined) return false
  const [from, until] = [textOf(said, 'from'), textOf(said, 'to')]
  const end = dated(making, thing, until)
  const start =
    dated(making, thing, from) ?? (end === undefined ? anyStart(making.on, many, unit) : behind(end, many, to.days, unit))
  return start !== undefined && date(making, thing, from, start) && date(making, thing, until, ahead(start, many, to.days, unit))
}

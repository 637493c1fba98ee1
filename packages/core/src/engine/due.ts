import type { Within } from '../contract/lifecycle.ts'
import type { Words } from '../contract/words.ts'
import type { Unknown } from './answer.ts'
import { isUnknown } from './answer.ts'
import type { Due } from './calendar.ts'
import { dueDay } from './calendar.ts'
import type { Context, Whom } from './context.ts'
import type { DayNumber } from './day.ts'
import { addMonths } from './day.ts'
import { amount } from './measure.ts'

/** The last day of a period that a rule allows, counted from a day that itself does not count. */
export function due(context: Context, whom: Whom, from: DayNumber, { within, in: unit }: Within<Words>): Due | Unknown {
  const count = amount(context, whom, within)
  if (isUnknown(count)) return { state: count.state, why: count.why }
  const n = Number(count.value.n / count.value.d)
  switch (unit) {
    case 'days':
      return dueDay(from, from + n)
    case 'months':
      return dueDay(from, addMonths(from, n))
    case 'working days':
      return dueDay(from, { workingDays: n })
  }
}

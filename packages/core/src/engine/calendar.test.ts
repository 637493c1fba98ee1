import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueDay, isWorkingDay, lastAnnounced, workingDaysBetween } from './calendar.ts'
import { addMonths, civil, inPartOfYear, monthsBetween, printDay, readDay } from './day.ts'

const day = (text: string): number => {
  const found = readDay(text)
  if (found === undefined) throw new Error(text)
  return found
}
const due = (from: string, n: number | { months: number } | { workingDays: number }) => {
  const start = day(from)
  const found = dueDay(start, typeof n === 'number' ? start + n : 'months' in n ? addMonths(start, n.months) : n)
  return [printDay(found.due), found.provisional]
}

describe('working days', () => {
  it.each([
    ['2026-02-13', true, 'a Friday'],
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-16', false, 'New Year’s Eve by the moon'],
    ['2026-02-28', true, 'a Saturday worked'],
    ['2026-10-01', false, 'the National Day'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-23', true, 'a Monday'],
  ])('%s is %s: %s', (text, works) => expect(isWorkingDay(day(text))).toBe(works))

  it('the start day does not count', () => expect(due('2026-02-13', { workingDays: 5 })).toEqual(['2026-02-27', false]))
  it('between two days, the first does not count and the last does', () => {
    expect(workingDaysBetween(day('2026-02-13'), day('2026-02-27'))).toBe(5)
    expect(workingDaysBetween(day('2026-02-27'), day('2026-02-13'))).toBe(-5)
  })
  it('the day that is due is a working day and as many working days away as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('2010-01-01'), max: day('2030-12-31') }), fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { due } = dueDay(from, { workingDays: n })
        return isWorkingDay(due) && workingDaysBetween(from, due) === n
      }),
    )
  })
})

describe('calendar days', () => {
  it('a period that ends on a rest day ends on the next working day (Civil Code 203)', () => {
    expect(due('2026-11-11', 10)).toEqual(['2026-11-23', false])
    expect(due('2026-11-10', 10)).toEqual(['2026-11-20', false])
  })
  it('a period that ends in a holiday runs to the day after, a worked Saturday counting as a working day', () => {
    expect(due('2026-09-01', 30)).toEqual(['2026-10-08', false])
    expect(due('2026-02-04', 10)).toEqual(['2026-02-14', false])
  })
  it('past what is announced, and in December before it, the answer is provisional', () => {
    expect(due(`${lastAnnounced}-11-20`, 5)[1]).toBe(false)
    expect(due(`${lastAnnounced}-11-20`, 20)[1]).toBe(true)
    expect(due(`${lastAnnounced + 1}-03-01`, { workingDays: 3 })[1]).toBe(true)
  })
})

describe('civil days', () => {
  it.each(['2025-02-29', '2025-13-01', '2025-1-01', '2025-00-10', 'today', ''])('%s is no day', (text) =>
    expect(readDay(text)).toBeUndefined(),
  )
  it('every day prints as it reads', () => {
    fc.assert(fc.property(fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }), (n) => readDay(printDay(n)) === n))
    expect(civil(day('2024-02-29'))).toEqual({ year: 2024, month: 2, date: 29 })
  })
  it('a month with no such day ends with its last (Civil Code 202)', () => {
    expect(printDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(printDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29')
    expect(printDay(addMonths(day('2026-01-31'), -2))).toBe('2025-11-30')
  })
  it('three months to the day are three, a day more is more than three', () => {
    expect(monthsBetween(day('2022-01-27'), day('2022-09-27'))).toMatchObject({ months: 8, over: 0 })
    expect(monthsBetween(day('2022-01-27'), day('2022-09-28'))).toMatchObject({ months: 8, over: 1, length: 30 })
    expect(monthsBetween(day('2022-09-28'), day('2022-01-27'))).toMatchObject({ months: -8, over: -1 })
  })
  it('a part of the year may run over New Year', () => {
    expect(['2026-12-31', '2027-01-01', '2026-06-01'].map((t) => inPartOfYear(day(t), ['12-01', '01-31']))).toEqual([
      true,
      true,
      false,
    ])
    expect(['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map((t) => inPartOfYear(day(t), ['09-01', '09-30']))).toEqual(
      [false, true, true, false],
    )
  })
})

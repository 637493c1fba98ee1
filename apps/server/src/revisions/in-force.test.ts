import { describe, expect, it } from 'vitest'
import { inForce, standingOrComing, type Confirmed } from './in-force.ts'

const value = (set: string, from: string, is: string | null, knownSince = from): Confirmed => ({
  set,
  parameter: 'line',
  from,
  is: is as '1' | null,
  document: '〔2024〕1号',
  knownSince,
  at: `${knownSince}T08:00:00.000Z`,
})
const none = new Map<string, string>()
const on = (confirmed: readonly Confirmed[], day: string, known = '9999-12-31', letGo: ReadonlyMap<string, string> = none) =>
  inForce(confirmed, letGo, day, known).map((one) => one.is)

describe('the values of a county in force', () => {
  const two = [value('a', '2023-01-01', '70'), value('b', '2024-01-01', '80', '2023-10-01')]
  it('is the one with the latest day that has come', () =>
    expect(['2022-12-31', '2023-06-30', '2024-06-30'].map((day) => on(two, day))).toEqual([[], ['70'], ['80']]))
  it('is none that was confirmed later than it is asked for as known', () =>
    expect(on(two, '2024-06-30', '2023-09-08')).toEqual(['70']))
  it('of the same day is the one confirmed last', () =>
    expect(on([value('a', '2024-01-01', '70'), value('b', '2024-01-01', '75', '2024-02-01')], '2024-03-01')).toEqual(['75']))
  it('that is returned to the pack leaves none', () =>
    expect(on([...two, value('c', '2025-01-01', null)], '2025-06-30')).toEqual([]))
  it('that was let go leaves the pack’s own, not the one before it', () =>
    expect(on(two, '2024-06-30', '9999-12-31', new Map([['b line', '2024-03-01']]))).toEqual([]))
  it('that was let go before its day never comes, and the one before it stands on', () =>
    expect(on(two, '2024-06-30', '9999-12-31', new Map([['b line', '2023-12-01']]))).toEqual(['70']))
  it('may be proposed anew after one was let go', () =>
    expect(on([...two, value('c', '2024-06-01', '85')], '2024-06-30', '9999-12-31', new Map([['b line', '2024-03-01']]))).toEqual(
      ['85'],
    ))
  it('that come later stand beside those that stand', () =>
    expect(standingOrComing(two, none, '2023-06-30').map((one) => one.set)).toEqual(['a', 'b']))
})

import { describe, expect, it } from 'vitest'
import { standing, standingFrom, type Act } from './standing.ts'

const act = (id: string, act: Act['act'], digest: string, from: string, on = from, choices: Act['choices'] = []): Act => ({
  id,
  act,
  digest,
  from,
  on,
  choices,
})
const enabled = act('1', 'enable', 'v1', '2024-01-01')
const upgraded = act('2', 'upgrade', 'v2', '2025-01-01', '2024-11-01', [{ set: 's', parameter: 'p', choice: 'take-new' }])
const at = (acts: readonly Act[], day: string, known = '9999-12-31') => {
  const found = standing(acts, day, known)
  return found && [found.digest, found.held !== null]
}

describe('what is in force', () => {
  it('begins with its day', () =>
    expect([at([enabled], '2023-12-31'), at([enabled], '2024-01-01')]).toEqual([null, ['v1', false]]))
  it('is the version of the day, whatever came later', () =>
    expect([at([enabled, upgraded], '2024-12-31'), at([enabled, upgraded], '2025-01-01')]).toEqual([
      ['v1', false],
      ['v2', false],
    ]))
  it('is as it was known: an act done later is not seen', () =>
    expect(at([enabled, upgraded], '2025-06-30', '2024-10-31')).toEqual(['v1', false]))
  it('is held from a day until it is resumed, also when the version changes in between', () => {
    const held = [enabled, upgraded, act('3', 'hold', 'v1', '2024-12-01'), act('4', 'resume', 'v2', '2025-02-01')]
    expect(['2024-11-30', '2024-12-01', '2025-01-15', '2025-02-01'].map((day) => at(held, day))).toEqual([
      ['v1', false],
      ['v1', true],
      ['v2', true],
      ['v2', false],
    ])
  })
  it('rolled back is the version before, with what had been let go standing again', () => {
    const acts = [enabled, upgraded, act('3', 'roll-back', 'v1', '2025-03-01')]
    expect(['2025-02-28', '2025-03-01'].map((day) => at(acts, day))).toEqual([
      ['v2', false],
      ['v1', false],
    ])
    expect([...(standing(acts, '2025-02-28', '9999-12-31')?.letGo ?? [])]).toEqual([['s p', '2025-01-01']])
    expect([...(standing(acts, '2025-03-01', '9999-12-31')?.letGo ?? [])]).toEqual([])
  })
  it('rolled back before the upgrade came: it never comes', () => {
    const acts = [enabled, upgraded, act('3', 'roll-back', 'v1', '2024-12-01')]
    expect(at(acts, '2025-06-30')).toEqual(['v1', false])
    expect(standingFrom(acts, '2024-11-01').map((one) => one.digest)).toEqual(['v1', 'v1'])
  })
  it('from a day on is every version that stands then or later', () =>
    expect(standingFrom([enabled, upgraded], '2024-06-01').map((one) => one.digest)).toEqual(['v1', 'v2']))
})

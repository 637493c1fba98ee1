import { describe, expect, it, test } from 'vitest'
import type { AccountShown, PersonKept, Role } from '@wenxiao/server/api'
import { found, isBeneath, queryOf, revises, rolesAt, shown, warningsOf, wishIn, type Show } from './people.ts'

const account: AccountShown = { password: true, secondFactor: false, sessions: 0, used: null, link: null }
const person = (title: string, roles: readonly Role[], more: Partial<PersonKept> = {}): PersonKept => ({
  id: title,
  title,
  login: title,
  unit: null,
  roles,
  sample: false,
  since: '2026-01-01',
  account,
  ...more,
})
const maker = person('maker', ['county-maker'])
const confirmer = person('confirmer', ['county-confirmer'])
const both = person('both', ['county-confirmer', 'county-maker'])
const invited = person('invited', ['reviewer'], { account: { ...account, password: false } })
const bare = person('bare', [])
const gone = person('gone', [], { login: null, account: null })

test('a table shows those it says', () => {
  const all = [maker, confirmer, both, invited, bare, gone]
  const titles = (show: Show) => shown(all, show).map(({ title }) => title)
  expect(titles('all')).toEqual(['maker', 'confirmer', 'both', 'invited', 'bare'])
  expect(titles('waiting')).toEqual(['invited'])
  expect(titles('maker')).toEqual(['maker', 'both'])
  expect(titles('confirmer')).toEqual(['confirmer', 'both'])
  expect(titles('both')).toEqual(['both'])
  expect(titles('none')).toEqual(['bare'])
  expect(titles('closed')).toEqual(['gone'])
  expect(found(all, ' conf').map(({ title }) => title)).toEqual(['confirmer'])
  expect(found([person('x', [], { unit: { id: 'u', title: '县财政局' } })], '财政')).toHaveLength(1)
})

describe('warnings', () => {
  const of = (people: readonly PersonKept[], revises = true) => warningsOf(people, revises).map((one) => one.is)
  it('say where nobody proposes or confirms', () => {
    expect(of([maker, confirmer])).toEqual([])
    expect(of([maker])).toEqual(['no-confirmer'])
    expect(of([confirmer])).toEqual(['no-maker'])
    expect(of([invited])).toEqual(['no-maker', 'no-confirmer'])
  })
  it('say that one alone in both confirms nothing, and that with others two people hold', () => {
    expect(of([both])).toEqual(['alone'])
    expect(of([both, maker])).toEqual(['both'])
    expect(of([both, confirmer])).toEqual(['both'])
    expect(of([both, person('other', ['county-maker', 'county-confirmer'])])).toEqual(['both'])
  })
  it('miss nobody where nobody is, or where nothing is revised', () => {
    expect(of([])).toEqual([])
    expect(of([gone])).toEqual([])
    expect(of([invited], false)).toEqual([])
    expect(of([maker], false)).toEqual(['no-confirmer'])
  })
})

test('what stands beneath is told by the code', () => {
  expect(isBeneath('330522', '330000')).toBe(true)
  expect(isBeneath('330522', '330500')).toBe(true)
  expect(isBeneath('330522100', '330522')).toBe(true)
  expect(isBeneath('330522', '000000')).toBe(true)
  expect(isBeneath('330522', '330522')).toBe(false)
  expect(isBeneath('330111', '330500')).toBe(false)
})

test('what a place revises, and which roles it has, are told by the code', () => {
  expect(['330500', '330522', '330111-zjj'].map(revises)).toEqual([true, true, true])
  expect(['000000', '330000', '330522100'].map(revises)).toEqual([false, false, false])
  expect(['000000', '330000', '330000-czt'].map((code) => rolesAt(code).includes('province-admin'))).toEqual([true, true, true])
  expect(['330100', '330522', '330111-zjj'].map((code) => rolesAt(code).includes('province-admin'))).toEqual([
    false,
    false,
    false,
  ])
})

test('an address says what is wished, and nothing else', () => {
  const query = 'show=both&q=%E5%8E%BF&person=p&act=role'
  expect(queryOf(wishIn(new URLSearchParams(query)))).toBe(query)
  expect(queryOf(wishIn(new URLSearchParams('show=x&open=y&act=role')))).toBe('')
  expect(queryOf(wishIn(new URLSearchParams(query)), { person: null })).toBe('show=both&q=%E5%8E%BF')
})

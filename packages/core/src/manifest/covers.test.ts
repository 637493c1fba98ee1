import { describe, expect, it } from 'vitest'
import { covers } from './covers.ts'

describe('covers', () => {
  it.each([
    ['a province its city', '120000', '123400'],
    ['a province its county', '120000', '123456'],
    ['a province its town', '120000', '123456001'],
    ['a province its own department', '120000', '120000-czt'],
    ['a city its county', '123400', '123456'],
    ['a city whose code ends in three zeros, its county', '121000', '121022'],
    ['a county its town', '123456', '123456100'],
    ['a county the department of its town', '123456', '123456100-czj'],
    ['a town its department', '123456100', '123456100-czj'],
    ['a department itself', '123456-czj', '123456-czj'],
    ['the platform everything', '000000', '123456100-czj'],
    ['the platform itself', '000000', '000000'],
  ])('%s', (_, one, other) => {
    expect(covers(one, other)).toBe(true)
    expect(covers(other, one), 'not the other way round').toBe(one === other)
  })
  it.each([
    ['a county its sibling', '123456', '123457'],
    ['a city its sibling', '121000', '121100'],
    ['a province another, or its county', '120000', '133456'],
    ['a town its sibling, though the codes begin alike', '123456100', '123456101'],
    ['a department its place', '123456-czj', '123456'],
    ['a department one whose name begins alike', '123456-cz', '123456-czj'],
    ['a province the platform', '120000', '000000'],
  ])('not: %s', (_, one, other) => {
    expect(covers(one, other)).toBe(false)
  })
})

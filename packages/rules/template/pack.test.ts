import { runCases, thresholds } from '@wenxiao/core/testing'
import { describe, expect, test } from 'vitest'
import pack from './pack.ts'

describe('published cases come out as published', () => {
  for (const outcome of runCases(pack)) test(outcome.case, () => expect(outcome.problems).toEqual([]))
})
describe('both sides of every threshold', () => {
  for (const outcome of thresholds(pack)) test(outcome.case, () => expect(outcome.problems).toEqual([]))
})

import facts from './cases/2022.facts.json' with { type: 'json' }
import { runCases } from '@wenxiao/core/testing'
import { expect, test } from 'vitest'
import pack from './pack.ts'
import { published } from './src/published.ts'

test.each(runCases(pack).map((outcome) => [outcome.case, outcome] as const))('%s', (_name, outcome) => {
  expect(outcome.problems).toEqual([])
})
test('the facts file is the published case', () => {
  expect(facts).toEqual(published)
})

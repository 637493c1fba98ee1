import { runCases } from '@wenxiao/core/testing'
import { expect, test } from 'vitest'
import pack from './pack.ts'

test.each(runCases(pack).map((outcome) => [outcome.case, outcome] as const))('%s', (_name, outcome) => {
  expect(outcome.problems).toEqual([])
})

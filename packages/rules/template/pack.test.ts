import { runCases, thresholds } from '@wenxiao/core/testing'
import { expect, test } from 'vitest'
import pack from './pack.ts'

test.each(runCases(pack))('published case: $case', ({ problems }) => expect(problems).toEqual([]))
test.each(thresholds(pack))('both sides of $case', ({ problems }) => expect(problems).toEqual([]))

import { expect, it } from 'vitest'
import type { Pack } from '@wenxiao/core'
import { pack } from '../testing/pack.ts'
import { faultsBeside, mostCasesAtOnce } from './in-worker.ts'
import { faultsOf } from './sound.ts'

const [one] = pack.cases ?? []
/** The small pack with its case so many times; the last one expects something else where `wrong`. */
const withCases = (many: number, wrong = false): Pack => ({
  ...pack,
  cases: Array.from({ length: many }, (_, i) => ({
    ...one,
    name: `第 ${i} 个`,
    ...(wrong && i === many - 1 ? { expect: { total: '81.00' } } : {}),
  })) as never,
})
/** The longest time in milliseconds that the work kept everything else in this process waiting. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, over] = [0, performance.now(), false]
  void work().finally(() => (over = true))
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve))
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  return longest
}

it('finds the same faults beside the server as at once, for few cases and for many', async () => {
  for (const many of [mostCasesAtOnce, mostCasesAtOnce + 1, 200]) {
    expect(await faultsBeside(withCases(many))).toEqual([])
    const wrong = withCases(many, true)
    expect(await faultsBeside(wrong)).toEqual(faultsOf(wrong))
    expect(faultsOf(wrong)[0]?.found).toContain(`第 ${many - 1} 个`)
  }
  const unsound = { ...withCases(200), words: { ...pack.words, sources: {} } } as Pack
  expect(await faultsBeside(unsound)).toEqual(faultsOf(unsound))
  expect(faultsOf(unsound).length).toBeGreaterThan(0)
})

it('keeps nobody waiting while many cases are run', async () => {
  const many = withCases(800)
  const began = performance.now()
  faultsOf(many)
  const atOnce = performance.now() - began
  expect(await longestPause(() => faultsBeside(many))).toBeLessThan(atOnce / 2)
})

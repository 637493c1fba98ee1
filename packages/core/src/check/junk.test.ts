import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { check } from './index.ts'
import { base } from './broken/base.ts'

type Step = readonly [at: object, key: string]
/** Every place in a value where something stands. */
function places(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => [[value, key] as const, ...places(held)])
}
const copy = (): unknown => JSON.parse(JSON.stringify(base))
const count = places(base).length

it('answers, and never throws, whatever stands in a pack in place of whatever', () => {
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      'today',
      'jurisdiction',
      'programme',
      'paid',
      'grade',
      'programme.grade',
      'constructor',
      '0',
      '50%',
      undefined,
      Number.NaN,
    ),
    fc.nat(count - 1).map((other) => {
      const [at, key] = places(copy())[other] ?? [{}, '']
      return Reflect.get(at, key)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(count - 1), junk), { minLength: 1, maxLength: 3 }), (changes) => {
      const pack = copy()
      const all = places(pack)
      for (const [where, value] of changes) {
        const [at, key] = all[where] ?? [{}, '']
        Reflect.set(at, key, value)
      }
      expect(check(pack).every((problem) => problem.found !== '' && problem.because !== '' && problem.remedy !== '')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

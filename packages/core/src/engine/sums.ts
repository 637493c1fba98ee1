import type { Pack } from '../contract/pack.ts'
import type { Refusal } from '../contract/refusal.ts'
import { optionTitle } from './context.ts'
import type { Fraction } from './fraction.ts'
import { add, compare, printShort, readDecimal, zero } from './fraction.ts'
import type { InForce } from './rulebook.ts'
import type { AnyScheme } from './tally.ts'

/** Schemes whose first-level groups no longer sum to what the scheme is out of, for some category: refused before anything is scored by them. */
export function sumFaults(pack: Pack, parameters: ReadonlyMap<string, InForce>): readonly Refusal[] {
  return ((pack.schemes ?? []) as readonly AnyScheme[]).flatMap((scheme) => {
    const whole = scheme.outOf === undefined ? undefined : readDecimal(scheme.outOf)
    if (!whole) return []
    const tops = scheme.groups.filter((g) => g.in === undefined)
    const tables = tops
      .flatMap(({ points }) => (typeof points === 'object' ? [parameters.get(points.parameter)?.value] : []))
      .filter((v) => v instanceof Map)
    const options: readonly (string | null)[] = tables.length === 0 ? [null] : [...new Set(tables.flatMap((t) => [...t.keys()]))]
    return options.flatMap((option) => {
      const sum = tops.reduce<Fraction | undefined>((total, { points }) => {
        const part = pointsFor(parameters, points, option)
        return total && part && add(total, part)
      }, zero)
      if (!sum || compare(sum, whole) === 0) return []
      const by = tops
        .map(({ points }) => (typeof points === 'object' ? pack.words.parameters[points.parameter]?.by : undefined))
        .find((b) => b !== undefined)
      const title = option === null ? '' : `${titleOf(pack, by ?? '', option)}：`
      return [
        {
          code: 'sum' as const,
          path: `schemes.${scheme.id}`,
          found: `${title}各分组合计 ${printShort(sum, { places: 4, mode: 'half-up' })} 分`,
          because: `“${scheme.title}”满分 ${scheme.outOf} 分，一处调高，别处要相应调低`,
          remedy: '把要调整的几个权重放在同一次修订里，使合计不变',
        },
      ]
    })
  })
}
function pointsFor(
  parameters: ReadonlyMap<string, InForce>,
  points: AnyScheme['groups'][number]['points'],
  option: string | null,
): Fraction | undefined {
  if (typeof points === 'string') return readDecimal(points)
  if (points === undefined) return undefined
  const value = parameters.get(points.parameter)?.value
  return value instanceof Map ? (value.get(option ?? '') as Fraction | undefined) : (value as Fraction | undefined)
}
function titleOf(pack: Pack, by: string, option: string): string {
  const [kind = '', name = ''] = by.split('.')
  const fact = pack.words.subjects[kind]?.facts[name]
  return optionTitle(fact, option)
}

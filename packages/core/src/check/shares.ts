import type { Parameter } from '../contract/words.ts'
import { add, compare, zero, type Fraction } from '../engine/fraction.ts'
import { fault } from './problem.ts'
import { into, tell, type Here } from './here.ts'
import type { AnyScheme } from './schemes.ts'
import { exact } from './decimals.ts'

/** First-level groups weighed by category: together they are worth the same for every category, on every day. */
export function checkShares(here: Here, scheme: AnyScheme): void {
  const top = scheme.groups.filter((group) => group.in === undefined)
  const weights = top.map((group) => typeof group.points === 'object' ? here.names.parameter(group.points.parameter) : group.points)
  const tables = weights.filter((weight): weight is Parameter => typeof weight === 'object' && weight.by !== undefined)
  if (tables.length === 0 || weights.includes(undefined) || new Set(tables.map((p) => p.by)).size > 1) return
  for (const day of new Set(tables.flatMap((p) => p.values.map((value) => value.from)))) {
    const sums = sumsOn(weights as readonly (string | Parameter)[], day)
    const [first, ...others] = Object.entries(sums)
    const odd = others.filter(([, sum]) => first && compare(sum, first[1]) !== 0)
    if (first && odd.length) {
      tell(into(here, 'groups'), fault('sum', `自 ${day} 起，${[first, ...odd].map(([option, sum]) => `${option} 合计 ${Number(sum.n) / Number(sum.d)} 分`).join('，')}`, '各类别的分组分值加起来要一样多，否则得分不能相比', '请改正各类别的权重。'))
      return
    }
  }
}

/** What all groups together are worth for each option on a day; an option that some group has no value for is left out. */
function sumsOn(weights: readonly (string | Parameter)[], day: string): Readonly<Record<string, Fraction>> {
  const values = weights.map((weight) => typeof weight === 'string' ? weight : weight.values.filter((value) => value.from <= day).at(-1)?.is ?? {})
  const options = new Set(values.flatMap((value) => typeof value === 'string' ? [] : Object.keys(value)))
  return Object.fromEntries([...options].flatMap((option) => {
    const parts = values.map((value) => typeof value === 'string' ? value : value[option])
    return parts.some((part) => part === undefined || part.endsWith('%')) ? [] : [[option, parts.reduce<Fraction>((sum, part) => add(sum, exact(part!)), zero)]]
  }))
}

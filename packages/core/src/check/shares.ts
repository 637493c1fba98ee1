import type { Parameter } from '../contract/words.ts'
import { add, compare, zero, type Fraction } from '../engine/fraction.ts'
import { into, tell, type Here } from './here.ts'
import { printed, within } from './points.ts'
import { optionsOf, own } from './names.ts'
import type { AnyScheme } from './schemes.ts'
import { exact } from './decimals.ts'

/** First-level groups together are worth what the scheme says, or at least the same for every category, on every day. */
export function checkShares(here: Here, scheme: AnyScheme): void {
  const weights = scheme.groups
    .filter((group) => group.in === undefined)
    .map((group) =>
      typeof group.points === 'object' ? here.names.parameter(group.points.parameter) : (group.points ?? sumOf(scheme, group.id)),
    )
  const parameters = weights.filter((weight): weight is Parameter => typeof weight === 'object')
  const tables = parameters.filter((parameter) => parameter.by !== undefined)
  const known = weights.filter((weight) => weight !== undefined)
  if (known.length < weights.length || new Set(tables.map((p) => p.by)).size > 1) return
  const days = parameters.length
    ? [...new Set(parameters.flatMap((p) => p.values.map((value): string => value.from)))].toSorted()
    : ['']
  for (const day of days) {
    const sums = sumsOn(known, day)
    const whole = scheme.outOf === undefined ? sums[0]?.[1] : exact(scheme.outOf)
    const odd = sums.filter(([, sum]) => whole && compare(sum, whole) !== 0)
    if (odd.length === 0 || !whole) continue
    const title = (option: string): string => (option === '' ? '' : `${titleOf(here, tables[0], option)}：`)
    tell(
      into(here, ...(scheme.outOf === undefined ? ['groups'] : ['outOf'])),
      'sum',
      `${day === '' ? '' : `自 ${day} 起，`}${(scheme.outOf === undefined ? [...sums.slice(0, 1), ...odd] : odd).map(([option, sum]) => `${title(option)}各分组合计 ${printed(sum)} 分`).join('，')}${scheme.outOf === undefined ? '' : `，方案满分 ${scheme.outOf} 分`}`,
      scheme.outOf === undefined ? '各类别的满分要一样多，否则得分不能相比' : '第一级分组加起来要等于方案的满分',
      '请改正分组的分值或各类别的权重。',
    )
    return
  }
}

const sumOf = (scheme: AnyScheme, group: string): string | undefined => {
  const sum = within(scheme, group, [])
  return sum && printed(sum)
}
function titleOf(here: Here, table: Parameter | undefined, option: string): string {
  const [subject = '', fact = ''] = table?.by?.split('.') ?? []
  const declared = own(here.names.subject(subject)?.facts, fact)
  return declared ? (optionsOf(declared)[option] ?? option) : option
}

/** What all groups together are worth for each option on a day (one unnamed option where nothing goes by a choice); what has no value is left out. */
function sumsOn(weights: readonly (string | Parameter)[], day: string): readonly (readonly [string, Fraction])[] {
  const values = weights.map((weight) =>
    typeof weight === 'string' ? weight : (weight.values.filter((value) => value.from <= day).at(-1)?.is ?? {}),
  )
  const tables = values.filter((value) => typeof value !== 'string')
  const options = tables.length ? [...new Set(tables.flatMap((value) => Object.keys(value)))] : ['']
  return options.flatMap((option) => {
    const parts = values.map((value) => (typeof value === 'string' ? value : value[option]))
    return parts.some((part) => part === undefined || part.endsWith('%'))
      ? []
      : [[option, parts.reduce<Fraction>((sum, part) => add(sum, exact(part!)), zero)] as const]
  })
}

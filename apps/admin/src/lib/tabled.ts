import type { ParameterShown, RevisionValue } from '@wenxiao/server/api'
import { amount } from './format.ts'
import { group } from './decimal.ts'

type Tabled = NonNullable<RevisionValue['is']>
export const isTable = (value: Tabled): value is Exclude<Tabled, string> => typeof value === 'object'

/** One number of a parameter as people read it: money in 万元, a per cent with its sign, anything else with its unit. */
export const figure = (value: string, unit: string): string => {
  if (value.endsWith('%')) return group(value.slice(0, -1)) + '%'
  const shown = amount(value, unit)
  return shown.unit === '' ? shown.figure : `${shown.figure} ${shown.unit}`
}

/** The number itself, without sign of a per cent: what a slider moves. */
export const plain = (value: string): string => value.replace(/%$/, '')
/** A number as it stands in a pack again. */
export const written = (value: string, unit: string): string => (unit === '%' && value !== '' ? `${plain(value)}%` : value)

/** The number for one answer of a choice; the number itself where a parameter does not go by one. */
export const at = (value: Tabled | null | undefined, option: string | null): string | null => {
  if (value === null || value === undefined) return null
  return isTable(value) ? ((option === null ? undefined : value[option]) ?? null) : value
}

/** The options for which two values differ, with both numbers; one entry without option where there is no choice. */
export const differences = (
  before: Tabled | null,
  after: Tabled | null,
): readonly { readonly option: string | null; readonly before: string | null; readonly after: string | null }[] => {
  const options: readonly (string | null)[] = [
    ...new Set([before, after].flatMap((value) => (value !== null && isTable(value) ? Object.keys(value) : [null]))),
  ]
  return options
    .map((option) => ({ option, before: at(before, option), after: at(after, option) }))
    .filter((one) => one.before !== one.after)
}

/** The finest step that the present value and the bounds are written in; wide ranges move by a hundredth of themselves. */
export const stepOf = (least: string, most: string, present: string): number => {
  const places = Math.max(...[least, most, present].map((text) => (plain(text).split('.')[1] ?? '').length))
  const wide = Number(plain(most)) - Number(plain(least))
  const fine = 10 ** -places
  return wide / fine > 1000 ? 10 ** Math.floor(Math.log10(wide / 100)) : fine
}

export const optionTitle = (by: ParameterShown['by'], option: string): string =>
  by?.options.find((one) => one.id === option)?.title ?? option

import type { ParameterShown, Refusal, RevisionValue, RulebookPage } from '@wenxiao/server/api'
import { less, sum, trim } from './decimal.ts'
import { textIn } from './form.ts'
import { at, plain, written } from './tabled.ts'

type Tabled = NonNullable<RevisionValue['is']>
/** What stands in the fields, by their names: numbers as they are typed, without a sign of a per cent. */
export type Values = Readonly<Record<string, string>>
export type Sum = RulebookPage['sums'][number]

/** The field of one number: of a parameter, or of one answer of the choice it goes by. */
export const fieldOf = (parameter: string, option: string | null): string =>
  option === null ? `is.${parameter}` : `is.${parameter}.${option}`
export const optionsOf = ({ by }: ParameterShown): readonly (string | null)[] => by?.options.map((one) => one.id) ?? [null]

/** Weights that have to sum with this parameter, in their order, and itself alone where there are none. */
export const together = (
  rulebook: RulebookPage,
  id: string,
): { readonly sum: Sum | null; readonly parameters: readonly ParameterShown[] } => {
  const found = rulebook.sums.find((one) => one.parameters.includes(id)) ?? null
  const ids = found?.parameters ?? [id]
  return { sum: found, parameters: ids.flatMap((one) => rulebook.parameters.find((shown) => shown.id === one) ?? []) }
}

/** What is in force, as it stands in the fields. */
export const present = (parameters: readonly ParameterShown[]): Values =>
  Object.fromEntries(
    parameters.flatMap((one) =>
      optionsOf(one).flatMap((option) => {
        const value = at(one.present?.is, option)
        return value === null ? [] : [[fieldOf(one.id, option), plain(value)] as const]
      }),
    ),
  )
/** What a submitted form says; what it does not speak of stays as it is in force. */
export const submittedValues = (form: FormData, parameters: readonly ParameterShown[]): Values => {
  const before = present(parameters)
  return Object.fromEntries(
    Object.entries(before).map(([name, value]) => [name, form.has(name) ? textIn(form, name).trim() : value]),
  )
}

const same = (a: string, b: string) => trim(a) === trim(b)
/** The parameters whose numbers are others than those in force, whole as they would stand. */
export const triedOf = (parameters: readonly ParameterShown[], values: Values): Readonly<Record<string, Tabled>> => {
  const before = present(parameters)
  return Object.fromEntries(
    parameters.flatMap((one): readonly (readonly [string, Tabled])[] => {
      const options = optionsOf(one)
      const names = options.map((option) => fieldOf(one.id, option)).filter((name) => name in before)
      if (names.every((name) => same(values[name] ?? '', before[name] ?? ''))) return []
      if (one.by === null) return [[one.id, written(values[names[0] ?? ''] ?? '', one.unit) as Tabled]]
      const table = options.flatMap((option) => {
        const name = fieldOf(one.id, option)
        return option === null || !(name in before) ? [] : [[option, written(values[name] ?? '', one.unit)] as const]
      })
      return [[one.id, Object.fromEntries(table) as Tabled]]
    }),
  )
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text)
/** What the weights of one category come to; null while something is no number. */
export const sumOf = (parameters: readonly ParameterShown[], values: Values, option: string | null): string | null => {
  const numbers = parameters.map((one) => values[fieldOf(one.id, option)] ?? '')
  return numbers.every(isNumber) ? trim(sum(numbers)) : null
}
/** The same values with the one that gives way set so that the sum holds again; out of its bounds it is refused, not cut off. */
export const balanced = (
  { outOf }: Sum,
  parameters: readonly ParameterShown[],
  values: Values,
  option: string | null,
  gives: string,
): Values => {
  const now = sumOf(parameters, values, option)
  const name = fieldOf(gives, option)
  const own = values[name]
  return now === null || own === undefined ? values : { ...values, [name]: trim(sum([own, less(outOf, now)])) }
}

/** Where a refusal about the values that were sent stands: the field of a number, or the path as it is. */
export const fieldRefused = (path: string, sent: readonly string[]): string => {
  const [, index, option] = /^(?:values|revisions)\[(\d+)\]\.is(?:\.(.+))?$/.exec(path) ?? []
  const parameter = index === undefined ? undefined : sent[Number(index)]
  return parameter === undefined ? path : fieldOf(parameter, option ?? null)
}
export const atFields = (refused: readonly Refusal[], sent: readonly string[]): readonly Refusal[] =>
  refused.map((one) => ({ ...one, path: fieldRefused(one.path, sent) }))

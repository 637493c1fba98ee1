import type { Refusal } from '@wenxiao/server/api'

/** Those that speak of one field of a form. */
export const refusedAt = (refused: readonly Refusal[], field: string): readonly Refusal[] =>
  refused.filter(({ path }) => path === field)

/** Those that speak of none of these fields, and so stand above the form. */
export const refusedElsewhere = (refused: readonly Refusal[], fields: readonly string[]): readonly Refusal[] =>
  refused.filter(({ path }) => !fields.includes(path))

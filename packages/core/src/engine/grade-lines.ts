import type { Rulebook } from './rulebook.ts'

/** A verdict that is read from a total, and where each of its answers begins. */
export interface GradeLines {
  /** The fact that the verdict settles. */
  readonly verdict: string
  /** In points, for showing only: what is judged is judged exactly. */
  readonly lines: readonly { readonly give: string; readonly title: string; readonly at: number }[]
}

/** Where the answers of the first verdict that asks “is this total at least” begin, by the values in force; null where no verdict asks so. */
export function gradeLines({ pack, parameters }: Rulebook, is: string, total: string): GradeLines | null {
  for (const { subject, verdict, rules } of pack.verdicts ?? []) {
    if (subject !== is) continue
    const words = pack.words.subjects[is]?.facts[verdict]
    const options = words && 'options' in words ? words.options : {}
    const lines = rules.flatMap(({ give, when }) => {
      if (typeof when !== 'object' || !('measure' in when) || when.measure !== total) return []
      const at = points(parameters, when.atLeast)
      return at === null ? [] : [{ give, title: options[give] ?? give, at }]
    })
    if (lines.length > 0) return { verdict, lines }
  }
  return null
}

function points(parameters: Rulebook['parameters'], bound: unknown): number | null {
  if (typeof bound === 'string' && /^-?\d+(\.\d+)?$/.test(bound)) return Number(bound)
  if (typeof bound !== 'object' || bound === null || !('parameter' in bound)) return null
  const value = parameters.get(String(bound.parameter))?.value
  return value && 'n' in value ? Number(value.n) / Number(value.d) : null
}

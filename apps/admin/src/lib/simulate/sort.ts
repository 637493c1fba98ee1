import type { Pack } from '@wenxiao/core'
import type { VerdictImpact } from '@wenxiao/server/api'

const lights = new Set(['green', 'yellow', 'red'])
const mentions = (said: unknown, name: string): boolean =>
  said === name || (typeof said === 'object' && said !== null && Object.values(said).some((inner) => mentions(inner, name)))

/** Whether a verdict is a light (its answers are green, yellow and red), a grade (it rests on a total), or another answer; as the server says. */
export const sortOf = (pack: Pack, is: string, fact: string, options: readonly string[]): VerdictImpact['sort'] => {
  if (options.length > 1 && options.every((option) => lights.has(option))) return 'light'
  const totals = (pack.schemes ?? []).filter((scheme) => scheme.subject === is).flatMap((scheme) => scheme.tracks)
  const rules = pack.verdicts?.find((verdict) => verdict.subject === is && verdict.verdict === fact)?.rules
  return totals.some(({ total }) => mentions(rules, total)) ? 'grade' : 'other'
}

import type { Pack } from '@wenxiao/core'

type Verdict = NonNullable<Pack['verdicts']>[number]
const lights = new Set(['green', 'yellow', 'red'])

/** Whether a verdict is a light (its answers are green, yellow and red), a grade (it rests on a total), or another answer. */
export function sortOf(pack: Pack, { subject, verdict, rules }: Verdict): 'grade' | 'light' | 'other' {
  const fact = pack.words.subjects[subject]?.facts[verdict]
  const answers = Object.keys(fact && 'options' in fact ? fact.options : {})
  if (answers.length > 1 && answers.every((answer) => lights.has(answer))) return 'light'
  const totals = (pack.schemes ?? []).filter((scheme) => scheme.subject === subject).flatMap((scheme) => scheme.tracks)
  return totals.some(({ total }) => mentions(rules, total)) ? 'grade' : 'other'
}
function mentions(said: unknown, name: string): boolean {
  if (said === name) return true
  return typeof said === 'object' && said !== null && Object.values(said).some((inner) => mentions(inner, name))
}

import type { Pack } from '@wenxiao/core'
import type { Columns } from '@wenxiao/core/columns'
import { gradeLines } from '@wenxiao/core/engine'
import type { Spread } from '../charts/histogram.ts'
import type { Answers, Worked } from './answers.ts'

const parts = 20
const nobody = ({ rows, at }: Answers) => Array.from({ length: rows }, (_, row) => at(row)).every((value) => value === null)

/** How the totals of the last track of each scheme that somebody reaches are spread, as they were and as they would be. */
export const spread = (pack: Pack, then: Columns, was: Worked, will: Worked): readonly Spread[] =>
  (pack.schemes ?? []).flatMap((scheme) => {
    const fact = scheme.tracks.at(-1)?.total
    const at = will.totals.findIndex((one) => one.is === scheme.subject && one.fact === fact)
    const [before, after] = [was.totals[at], will.totals[at]]
    if (!before || !after || nobody(after)) return []
    const grades = gradesOf(pack, then, will, after)
    const most = Number(scheme.outOf ?? 100)
    const step = most / parts
    const place = (value: string) => Math.min(parts - 1, Math.floor(Number(value) / step))
    const counted = Array.from({ length: parts }, (_, i) => ({
      from: i * step,
      before: 0,
      after: new Map<string | null, number>(),
    }))
    for (let row = 0; row < after.rows; row++) {
      const [a, b] = [before.at(row), after.at(row)]
      const [old, next] = [a === null ? undefined : counted[place(a)], b === null ? undefined : counted[place(b)]]
      const answer = grades?.column.at(row) ?? null
      if (old) old.before += 1
      if (next) next.after.set(answer, (next.after.get(answer) ?? 0) + 1)
    }
    const title = grades ? grades.title : (answer: string | null) => answer
    return [
      {
        title: after.title,
        most,
        steps: counted.map((bin) => ({
          from: bin.from,
          before: bin.before,
          after: Array.from(bin.after, ([answer, things]) => ({ answer: title(answer), things })),
        })),
        marks: grades?.marks ?? [],
      },
    ]
  })

/** The verdict that reads this total from the top, with where each of its answers begins. */
const gradesOf = (pack: Pack, then: Columns, will: Worked, total: Answers) => {
  const found = gradeLines(then.rulebook, total.is, total.fact)
  const column = will.verdicts.find((one) => one.is === total.is && one.fact === found?.verdict)
  if (!found || !column) return null
  const words = pack.words.subjects[total.is]?.facts[found.verdict]
  const options = words && 'options' in words ? words.options : {}
  const title = (answer: string | null) => (answer === null ? null : (options[answer] ?? answer))
  return { column, title, marks: found.lines }
}

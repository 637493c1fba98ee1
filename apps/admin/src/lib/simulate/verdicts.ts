import type { Pack } from '@wenxiao/core'
import type { VerdictImpact } from '@wenxiao/server/api'
import type { Answers } from './answers.ts'
import { sortOf } from './sort.ts'

const titled = (options: Readonly<Record<string, string>>, answer: string | null) =>
  answer === null ? null : (options[answer] ?? answer)

/** How many things have each answer before and after, and how they go from one to another. */
export const verdictImpact = (
  pack: Pack,
  options: Readonly<Record<string, string>>,
  was: Answers,
  will: Answers,
): VerdictImpact => {
  const answers: readonly (string | null)[] = [...Object.keys(options), null]
  const places = new Map(answers.map((answer, place) => [answer, place]))
  const width = answers.length
  const moves = new Uint32Array(width * width)
  for (let row = 0; row < will.rows; row++) {
    const cell = (places.get(was.at(row)) ?? width - 1) * width + (places.get(will.at(row)) ?? width - 1)
    moves[cell] = (moves[cell] ?? 0) + 1
  }
  const at = (before: number, after: number) => moves[before * width + after] ?? 0
  return {
    is: will.is,
    kind: pack.words.subjects[will.is]?.title ?? will.is,
    fact: will.fact,
    title: will.title,
    sort: sortOf(pack, will.is, will.fact, Object.keys(options)),
    things: will.rows,
    counts: answers.map((answer, place) => ({
      answer,
      title: answer === null ? '未能判定' : (options[answer] ?? answer),
      before: answers.reduce((sum, _, other) => sum + at(place, other), 0),
      after: answers.reduce((sum, _, other) => sum + at(other, place), 0),
    })),
    transitions: answers.flatMap((before, i) =>
      answers.flatMap((after, j) =>
        at(i, j) === 0 ? [] : [{ before: titled(options, before), after: titled(options, after), things: at(i, j) }],
      ),
    ),
  }
}

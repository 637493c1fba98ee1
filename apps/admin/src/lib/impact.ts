import type { ImpactRow, VerdictImpact } from '@wenxiao/server/api'
import { group, isZero, pad, shift } from './decimal.ts'

/** Yuan as 万元 with at least two places and a true minus. */
export const wan = (yuan: string): string => group(pad(shift(yuan, 4), 2))
/** The same with a plus where it grows. */
export const wanChange = (yuan: string): string => (isZero(yuan) ? '0' : yuan.startsWith('-') ? wan(yuan) : `+${wan(yuan)}`)

/** How many change a verdict of one sort. */
export const movedIn = (verdicts: readonly VerdictImpact[], sort: VerdictImpact['sort']): number =>
  verdicts
    .filter((verdict) => verdict.sort === sort)
    .flatMap((verdict) => verdict.transitions)
    .reduce((all, move) => all + (move.before === move.after ? 0 : move.things), 0)

/** The sort of a verdict that a row speaks of, and the answer behind its title. */
export const verdictOf = (verdicts: readonly VerdictImpact[], row: ImpactRow, fact: string): VerdictImpact | undefined =>
  verdicts.find((verdict) => verdict.is === row.is && verdict.fact === fact)
export const answerTitled = (verdict: VerdictImpact | undefined, title: string | null) => ({
  answer: title === null ? null : (verdict?.counts.find((one) => one.title === title)?.answer ?? title),
  title: title ?? verdict?.counts.find((one) => one.answer === null)?.title ?? '—',
})

/** What a verdict is called, with the kind of thing it is about, unless its title says so already. */
export const verdictName = ({ kind, title }: Pick<VerdictImpact, 'kind' | 'title'>): string =>
  title.startsWith(kind) ? title : kind + title

import type { VerdictImpact } from '@wenxiao/server/api'

const lights = ['red', 'yellow', 'green']
const grades = ['优', '优秀', '良', '良好', '中', '合格', '差', '不合格']
type Counted = VerdictImpact['counts'][number]

/** How far up an answer stands: grades from the best, lights from the one to look at first, no answer last. */
const rank = (sort: VerdictImpact['sort'], { answer, title }: Pick<Counted, 'answer' | 'title'>): number => {
  if (answer === null) return 99
  const at = sort === 'light' ? lights.indexOf(answer) : sort === 'grade' ? grades.indexOf(title) : 0
  return at < 0 ? 50 : at
}

/** Answers in the order in which people speak of them; answers that nothing has are left out unless they are lights or grades. */
export const ordered = <T extends Pick<Counted, 'answer' | 'title'>>(
  sort: VerdictImpact['sort'],
  counts: readonly T[],
): readonly T[] => counts.toSorted((a, b) => rank(sort, a) - rank(sort, b))

/** Whether a change is for the better, the worse, or neither can be said. */
export const direction = (
  sort: VerdictImpact['sort'],
  before: Pick<Counted, 'answer' | 'title'>,
  after: Pick<Counted, 'answer' | 'title'>,
): 'same' | 'up' | 'down' | 'turned' => {
  if (before.answer === after.answer) return 'same'
  if (sort === 'other' || before.answer === null || after.answer === null) return 'turned'
  const [was, will] = [rank(sort, before), rank(sort, after)]
  if (was === will) return 'turned'
  return will < was === (sort === 'grade') ? 'up' : 'down'
}

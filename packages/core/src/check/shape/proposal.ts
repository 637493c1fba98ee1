import type { Campaign, Proposal } from '../../contract/proposal.ts'
import type { Words } from '../../contract/words.ts'
import { fault } from '../problem.ts'
import { cite, isPercent, literal, name, oneOf, ref, text, use } from './leaf.ts'
import { both, either, list, object, phrase, table } from './phrase.ts'
import { amount, measure } from './measure.ts'
import { condition, partOfYear } from './condition.ts'
import { within } from './lifecycle.ts'

const kinds = [
  'sunset',
  'assure',
  'prefer',
  'cut',
  'no-budget',
  'block',
  'procurement',
  'assessment',
  'notice',
  'accountability',
  'rectify',
  'review-again',
]
const answer = either((v) => (Array.isArray(v) ? list(use, 1) : oneOf('决定的答案', ['yes', 'no'])))
const cut = either((v) => (typeof v === 'string' && isPercent(v) ? literal : measure))
const decided = both(table(answer), (v) =>
  Object.keys(v).length > 0 ? undefined : fault('absent', '一组空的键值', '没有写决定什么', '请写要决定的事实和答案。'),
)
const effect = phrase('结果', {
  decide: () => object({ decide: decided }),
  cut: () => object({ cut, from: ref }),
  start: () => object({ start: use }),
  open: () => object({ open: use }),
  publish: () => object({ publish: use }),
})

/** A reason and what it should lead to. */
export const proposal = object<Proposal<Words>>({
  id: name,
  title: text,
  kind: oneOf('处理建议的种类', kinds),
  subject: use,
  when: condition,
  propose: list(effect, 1),
  decidedBy: use,
  hearing: within.optional(),
  cite,
})

/** A round of scoring. */
export const campaign = object<Campaign<Words>>({
  id: name,
  title: text,
  subject: use,
  where: condition.optional(),
  draw: object({ share: amount, least: amount.optional(), within: ref.optional() }).optional(),
  total: use,
  eachYear: partOfYear.optional(),
  by: use,
  cite,
})

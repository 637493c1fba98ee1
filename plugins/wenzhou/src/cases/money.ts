import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { on, project, type FactsOf, type One } from './case.ts'
import { things } from './model.ts'

/** Four projects of one field: the model and three that lose points on satisfaction. */
const peers = (satisfaction: readonly [string, string, string]): readonly Given<W>[] => satisfaction.flatMap((percent, i) =>
  things.map((thing): Given<W> => {
    const id = (old: string): string => (old === 'u1' ? old : `${old}-${i + 2}`)
    const links = Object.fromEntries(Object.entries(thing.links ?? {}).map(([link, to]) => [link, id(to)]))
    const moved = { ...thing, id: id(thing.id), links } as Given<W>
    return moved.is === 'project' ? { ...moved, facts: { ...moved.facts, 'staff-satisfaction': percent } } : moved
  }).filter((thing) => thing.is !== 'unit'))
const request = (n: number, facts: FactsOf<'renewal'>): Given<W> => ({ is: 'renewal', id: `q${n}`, links: { project: n === 1 ? 'p1' : `p1-${n}`, unit: 'u1' }, facts })
const asked: FactsOf<'renewal'> = { requested: '800000', 'technical-amount': '760000', 'budget-amount': '720000', 'technical-opinion': '技术审核意见', 'budget-opinion': '预算审核意见', 'request-plan': '次年实施计划', stage: 'arrange' }
const given = (first: number): readonly Given<W>[] => [request(first, asked), ...[1, 2, 3, 4].filter((n) => n !== first).map((n) => request(n, asked)), ...things, ...peers(['90%', '80%', '70%'])]
const best = '四个项目排第一（前25%）：保优'
const worst = '四个项目排第四（75%以后）：压差'
const arrange = (name: string, like: string, facts: FactsOf<'renewal'>, n: number, leads: NonNullable<One['act']>['leads']): One =>
  ({ name, from: 'article#成效二', like, given: [request(n, facts)], act: { do: 'arrange', as: 'finance', leads } })

/** Two reviews, then 保优压差 by rank in a field (WZ-005, WZ-006). */
const ranked: readonly One[] = [
  { name: best, from: 'article#成效二', on, given: given(1), expect: { score: '100.00', place: '25%', band: 'assure', ceiling: '720000', 'cut-by-review': '80000' }, proposed: ['assure-best'] },
  { name: '四个项目排第二：持平', from: 'article#成效二', on, given: given(2), expect: { place: '50%', band: 'keep' }, proposed: [] },
  { name: '四个项目排第三（恰为75%）：持平', from: 'article#成效二', on, given: given(3), expect: { place: '75%', band: 'keep' }, proposed: [] },
  { name: worst, from: 'article#成效二', on, given: given(4), expect: { place: '100%', band: 'squeeze' }, proposed: ['squeeze-worst'] },
  { name: '并列第一：都算25%', from: 'article#成效二', like: '四个项目排第二：持平', given: [request(2, {}), { is: 'project', id: 'p1-2', facts: { 'staff-satisfaction': '95%' } }], expect: { place: '25%', band: 'assure' }, proposed: ['assure-best'] },
  { name: '同领域没有别的项目：第一名不压差', from: 'example', like: best, given: [request(1, {}), project({ field: 'law' })], expect: { position: '1', place: '100%', band: 'keep' }, proposed: [] },
  { name: '评价为差：不予安排，不看名次', from: 'derived: article#成效一', like: best, given: [request(1, {}), { is: 'incident', id: 'i9', links: { project: 'p1' }, facts: { kind: 'security', major: 'yes', 'repair-hours': '5' } }], expect: { band: 'drop' }, proposed: ['drop-poor'] },
  { name: '已有预算安排决定的不再提出', from: 'example', like: worst, given: [request(4, { treatment: 'squeeze' })], proposed: [] },
  arrange('安排金额恰为两项审核后的金额', '四个项目排第二：持平', { arranged: '720000' }, 2, 'arranged'),
  arrange('安排金额超过两项审核后的金额，不得安排', '四个项目排第二：持平', { arranged: '720000.01' }, 2, { refused: '安排金额' }),
  arrange('压减一成后恰为64.8万元', worst, { treatment: 'squeeze', arranged: '648000' }, 4, 'arranged'),
  arrange('压减后仍按原数，不得安排', worst, { treatment: 'squeeze', arranged: '648000.01' }, 4, { refused: '安排金额' }),
  arrange('决定不予安排的，不得安排', worst, { treatment: 'drop', arranged: '1' }, 4, { refused: '预算安排' }),
  { name: '没有预算审核意见，不能往下走', from: 'article#成效二', like: best, given: [request(1, { stage: 'budget', 'budget-opinion': { pending: '尚未审核' } })], act: { do: 'review-budget', as: 'finance', leads: { refused: '项目预算审核意见' } } },
  { name: '没有技术审核意见，不能往下走', from: 'article#成效二', like: best, given: [request(1, { stage: 'technical', 'technical-opinion': { pending: '尚未审核' } })], act: { do: 'review-technically', as: 'data', leads: { refused: '项目技术审核意见' } } },
  { name: '业主单位不能自己审核', from: 'article#成效二', like: best, given: [request(1, { stage: 'technical' })], act: { do: 'review-technically', as: 'unit', leads: { refused: 'role' } } },
]

const pay = '预算内、凭据齐全：可以拨付'
const payment = (facts: FactsOf<'payment'>): Given<W> => ({ is: 'payment', id: 'k1', links: { project: 'p1' }, facts })
const payments: readonly One[] = [
  { name: pay, from: 'example', on, given: [payment({ stage: 'requested', amount: '100000', invoice: '发票', 'progress-proof': '进度证明' }), project({ 'budget-year': '100000' })], expect: { vouched: 'yes' }, act: { do: 'approve-payment', as: 'finance', leads: 'approved' } },
  { name: '超过本年预算余额，不得拨付', from: 'example', like: pay, given: [payment({ amount: '100000.01' })], act: { do: 'approve-payment', as: 'finance', leads: { refused: '拨付金额' } } },
  { name: '监控暂缓拨付的，不得拨付', from: 'article#成效一', like: pay, given: [payment({}), project({ 'payments-suspended': 'yes' })], act: { do: 'approve-payment', as: 'finance', leads: { refused: '暂缓拨付' } } }, // WZ-004
  { name: '审核后暂缓的，也不得拨付', from: 'article#成效一', like: pay, given: [payment({ stage: 'approved' }), project({ 'payments-suspended': 'yes' })], act: { do: 'pay', as: 'finance', leads: { refused: '暂缓拨付' } } },
]

const support = '政策：事前评估通过'
const policy = (facts: FactsOf<'policy'>): Given<W> => ({ is: 'policy', id: 'y1', facts })
/** Policies by the same three links (WZ-004). */
const policies: readonly One[] = [
  { name: support, from: 'article#成效一', on, given: [policy({ stage: 'draft', draft: '政策文稿', 'ex-ante': 'support', 'ex-ante-report': '评估报告', 'annual-budget': '5000000' })], act: { do: 'assess-policy', as: 'reviewer', leads: 'assessed' } },
  { name: '政策：不予支持的，不得出台', from: 'article#成效一', like: support, given: [policy({ 'ex-ante': 'reject' })], act: { do: 'assess-policy', as: 'reviewer', leads: { refused: '政策事前绩效评估结论' } } },
  { name: '政策：不予支持', from: 'article#成效一', like: support, given: [policy({ 'ex-ante': 'reject' })], act: { do: 'reject-policy', as: 'finance', leads: 'refused' } },
  { name: '政策：要求调整而没有调整，不得出台', from: 'article#成效一', like: support, given: [policy({ stage: 'assessed', 'ex-ante': 'adjust' })], act: { do: 'issue-policy', as: 'finance', leads: { refused: '调整后的政策文稿' } } },
  { name: '政策：调整后出台', from: 'article#成效一', like: support, given: [policy({ stage: 'assessed', 'ex-ante': 'adjust', 'adjusted-draft': '调整后文稿' })], act: { do: 'issue-policy', as: 'finance', leads: 'in-force' } },
  { name: '政策评价80分：良，不调整', from: 'example', like: support, given: [policy({ stage: 'in-force', score: '80' })], expect: { grade: 'good' }, proposed: [] },
  { name: '政策评价79.99分：中，调整', from: 'article#成效一', like: support, given: [policy({ stage: 'in-force', score: '79.99' })], expect: { grade: 'fair' }, proposed: ['adjust-policy'] },
  { name: '政策评价60分：中', from: 'example', like: support, given: [policy({ stage: 'in-force', score: '60' })], expect: { grade: 'fair' }, proposed: ['adjust-policy'] },
  { name: '政策评价59.99分：差，取消', from: 'article#成效一', like: support, given: [policy({ stage: 'in-force', score: '59.99' })], expect: { grade: 'poor' }, proposed: ['end-policy'] },
  { name: '政策评价90分：优', from: 'example', like: support, given: [policy({ stage: 'in-force', score: '90' })], expect: { grade: 'excellent' }, proposed: [] },
  { name: '没有决定取消，不能取消', from: 'article#成效一', like: support, given: [policy({ stage: 'in-force', score: '59.99' })], act: { do: 'end-policy', as: 'finance', leads: { refused: '政策处理' } } },
  { name: '决定取消后取消', from: 'article#成效一', like: support, given: [policy({ stage: 'in-force', score: '59.99', adjustment: 'end' })], act: { do: 'end-policy', as: 'finance', leads: 'ended' } },
]

export const money: readonly One[] = [...ranked, ...payments, ...policies]

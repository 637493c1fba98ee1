import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'

const bond = (facts: FactsOf<'bond'>): Given<W> => thing('bond', 'b1', facts, { project: 'p1' })
const disclosure = (facts: FactsOf<'disclosure'>): Given<W> => thing('disclosure', 'd1', facts, { bond: 'b1' })
const reserve = '收益覆盖本息110%，可以入库申报'
const issue = '发行信息已披露，可以发行'
const repay = '本息还清并已披露，转入总评'

/** Seven contents (OH-021), disclosed from issue to repayment (OH-022). */
const bonds: readonly One[] = [
  { name: reserve, from: 'example', on: '2022-03-01', given: [bond({ plan: '实施方案', 'finance-opinion': '财务评价报告', 'legal-opinion': '法律意见书', income: '110000000', 'principal-and-interest': '100000000' }), thing('project', 'p1', { class: 'ordinary', nature: 'continuing', planned: '1000000' })], expect: { 'cover-rate': '110%' }, act: { do: 'enter-library', as: 'owner', leads: 'issue' } },
  { name: '收益覆盖本息不到110%，不能入库', from: 'example', like: reserve, given: [bond({ income: '109999999.99' })], act: { do: 'enter-library', as: 'owner', leads: { refused: '收益对本息的覆盖率' } } },
  { name: '项目须事前评估而没有评估，不能入库', from: 'derived: report#二（四）', like: reserve, given: [thing('project', 'p1', { class: 'investment' })], act: { do: 'enter-library', as: 'owner', leads: { refused: '事前绩效评估' } } },
  { name: '没有法律意见书，不能入库', from: 'example', like: reserve, given: [bond({ 'legal-opinion': { pending: '未出具' } })], act: { do: 'enter-library', as: 'owner', leads: { refused: '法律意见书' } } },
  { name: issue, from: 'report#二（四）', like: reserve, given: [bond({ stage: 'issue', issued: '100000000' }), disclosure({ kind: 'issue', due: '2022-03-01', 'published-on': '2022-02-28', text: '披露材料', stage: 'published' })], expect: { 'disclosed-at-issue': 'yes', 'disclosure-late': 'no' }, act: { do: 'issue', as: 'finance', leads: 'use' } },
  { name: '没有披露发行信息，不能发行', from: 'report#二（四）', like: issue, given: [disclosure({ stage: 'due' })], act: { do: 'issue', as: 'finance', leads: { refused: '发行信息已披露' } } },
  { name: '披露当日到期，不算逾期', from: 'example', like: issue, given: [disclosure({ stage: 'due', due: '2022-03-01' })], expect: { 'disclosure-late': 'no' }, proposed: [] },
  { name: '到期次日没有披露，逾期，责令整改', from: 'example', like: issue, given: [disclosure({ stage: 'due', due: '2022-02-28' })], expect: { 'disclosure-late': 'yes' }, proposed: ['disclose'] },
  { name: '披露逾期，不能拨付使用', from: 'report#二（四）', like: issue, given: [bond({ stage: 'use', used: '1000000' }), thing('disclosure', 'd2', { kind: 'annual', due: '2022-02-28', stage: 'due' }, { bond: 'b1' })], act: { do: 'release', as: 'finance', leads: { refused: '信息披露逾期' } } },
  { name: '使用额等于发行额，可以拨付', from: 'derived: report#二（四）', like: issue, given: [bond({ stage: 'use', used: '100000000' })], expect: { 'use-rate': '100%' }, act: { do: 'release', as: 'finance', leads: 'budgeting' } },
  { name: '使用额超过发行额一分钱，不能拨付', from: 'derived: report#二（四）', like: issue, given: [bond({ stage: 'use', used: '100000000.01' })], act: { do: 'release', as: 'finance', leads: { refused: '已使用额' } } },
  { name: '没有预算调整批准文件，不能转入建设运营', from: 'derived: report#二（四）', like: issue, given: [bond({ stage: 'budgeting' })], act: { do: 'adjust-budget', as: 'finance', leads: { refused: '预算调整批准文件' } } },
  { name: repay, from: 'report#二（四）', like: issue, given: [bond({ stage: 'repay', repaid: '100000000', 'performance-report': '绩效评价报告' }), thing('disclosure', 'd2', { kind: 'repayment', due: '2022-03-01', text: '披露材料', stage: 'published' }, { bond: 'b1' })], expect: { 'repaid-rate': '100%', 'disclosed-repayment': 'yes' }, act: { do: 'repay', as: 'finance', leads: 'review' } },
  { name: '差一分钱没有还清，不能转入总评', from: 'derived: report#二（四）', like: repay, given: [bond({ repaid: '99999999.99' })], act: { do: 'repay', as: 'finance', leads: { refused: '本息偿还率' } } },
  { name: '偿还信息没有披露，不能转入总评', from: 'report#二（四）', like: repay, given: [thing('disclosure', 'd2', { stage: 'due' })], act: { do: 'repay', as: 'finance', leads: { refused: '偿还信息已披露' } } },
]

const works = (facts: FactsOf<'works'>): Given<W> => thing('works', 'w1', facts)
const sound = '按期、受控、合格、在用的工程'
/** Works of low efficiency (OH-009). */
const low: readonly One[] = [
  { name: sound, from: 'example', on: '2022-12-31', given: [works({ contracted: '10000000', invested: '10000000', 'planned-finish': '2022-06-30', finished: '2022-06-30', accepted: 'yes', 'use-share': '90%' })], expect: { 'low-efficiency': 'no', 'works-score': '100.00', 'works-grade': 'excellent', delay: '0', overrun: '0%' }, proposed: [] },
  { name: '拖期180天，不算低效', from: 'example', like: sound, given: [works({ finished: '2022-12-27' })], expect: { delay: '180', 'low-efficiency': 'no' }, lines: { 'works-time': '12.50' } },
  { name: '拖期181天，低效', from: 'example', like: sound, given: [works({ finished: '2022-12-28' })], expect: { delay: '181', 'low-efficiency': 'yes' } },
  { name: '到今天还没有完工，拖期已超过180天，低效', from: 'example', like: sound, given: [works({ 'planned-finish': '2022-06-01', finished: { pending: '未完工' } })], expect: { 'low-efficiency': 'yes' }, unknown: { 'works-time': 'pending' } },
  { name: '超合同投资10%，不算低效', from: 'example', like: sound, given: [works({ invested: '11000000' })], expect: { overrun: '10%', 'low-efficiency': 'no' }, lines: { 'works-money': '12.50' } },
  { name: '超合同投资10%又一分钱，低效', from: 'example', like: sound, given: [works({ invested: '11000000.01' })], expect: { 'low-efficiency': 'yes' } },
  { name: '使用率50%，不算低效', from: 'example', like: sound, given: [works({ 'use-share': '50%' })], expect: { 'low-efficiency': 'no' }, lines: { 'works-use': '16.67' } },
  { name: '使用率不到50%，低效', from: 'example', like: sound, given: [works({ 'use-share': '49.99%' })], expect: { 'low-efficiency': 'yes' } },
  { name: '使用率20%起评', from: 'example', like: sound, given: [works({ 'use-share': '20%' })], lines: { 'works-use': '6.67' } },
  { name: '使用率不到20%不得分', from: 'example', like: sound, given: [works({ 'use-share': '19.99%' })], lines: { 'works-use': '0.00' } },
  { name: '工程绩效90分为优', from: 'example', like: sound, given: [works({ accepted: 'no' })], expect: { 'works-score': '90.00', 'works-grade': 'excellent' }, proposed: [] },
  { name: '工程绩效不到90分为良，责令整改', from: 'example', like: sound, given: [works({ accepted: 'no', invested: '10001000' })], expect: { 'works-score': '89.99', 'works-grade': 'good' }, proposed: ['works-rectify'] },
  { name: '两个问题逾期，工程绩效80分为良', from: 'example', like: sound, given: [works({ accepted: 'no' }), problem(1), problem(2)], expect: { 'works-score': '80.00', 'works-grade': 'good' }, lines: { 'works-remedy': '0.00' }, proposed: ['works-rectify'] },
  { name: '工程绩效不到80分为中', from: 'example', like: sound, given: [works({ accepted: 'no', invested: '10001000' }), problem(1), problem(2)], expect: { 'works-score': '79.99', 'works-grade': 'fair' }, proposed: ['works-rectify'] },
  { name: '工程绩效60分为中', from: 'example', like: sound, given: [works({ accepted: 'no', 'use-share': '30%' }), problem(1), problem(2)], expect: { 'works-score': '60.00', 'works-grade': 'fair' }, proposed: ['works-rectify'] },
  { name: '工程绩效不到60分为差，压减或暂停后续资金', from: 'example', like: sound, given: [works({ accepted: 'no', 'use-share': '30%', invested: '10001000' }), problem(1), problem(2)], expect: { 'works-score': '59.99', 'works-grade': 'poor' }, proposed: ['works-rectify', 'works-money'] },
]
function problem(n: number): Given<W> {
  return thing('problem', `k${n}`, { what: '附属工程未完', due: '2022-12-01', 'closed-on': { pending: '整改中' }, stage: 'rectifying' }, { works: 'w1' })
}
export const capital: readonly One[] = [...bonds, ...low]

import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { on, project, type FactsOf, type One } from './case.ts'

const start = '有绩效目标、材料齐全：可以申报'
const approve = '两项审核通过：立项'
const does = (name: string, like: string, facts: FactsOf<'project'>, step: string, as: NonNullable<One['act']>['as'], leads: NonNullable<One['act']>['leads'], more: readonly Given<W>[] = []): One =>
  ({ name, from: 'example', like, given: [project(facts), ...more], act: { do: step, as, leads } })
const papers: FactsOf<'project'> = { nature: 'new', field: 'society', 'applied-amount': '1000000', 'policy-basis': '立项依据文件', plan: '建设方案', 'cost-detail': '投资概算明细', 'goal-form': '绩效目标申报表', 'planned-finish': '2027-03-31' }

/** From application to acceptance; the three gates before approval and the block (WZ-004, WZ-005, WZ-011). */
export const approval: readonly One[] = [
  { name: start, from: 'example', on,
    given: [{ ...project({ ...papers, stage: 'apply' }), links: { unit: 'u1' } }, { is: 'unit', id: 'u1', title: '示例单位', facts: {} }, { is: 'goal', id: 'g1', links: { project: 'p1' }, facts: { name: '办结率', dimension: 'effect', direction: 'up', target: '95', weight: '100' } }],
    act: { do: 'submit', as: 'unit', leads: 'assess' } },
  does('没有概算明细，不能申报', start, { 'cost-detail': { pending: '未提供' } }, 'submit', 'unit', { refused: '投资概算明细' }),
  { name: '没有绩效目标，不能申报', from: 'example', on, given: [{ ...project({ ...papers, stage: 'apply' }), links: { unit: 'u1' } }, { is: 'unit', id: 'u1', facts: {} }], act: { do: 'submit', as: 'unit', leads: { refused: '绩效目标' } } },
  does('事前评估予以支持', start, { stage: 'assess', 'ex-ante': 'support', 'ex-ante-report': '评估报告' }, 'report-ex-ante', 'reviewer', 'technical'),
  does('事前评估不予支持的，不能往下走', start, { stage: 'assess', 'ex-ante': 'reject', 'ex-ante-report': '评估报告' }, 'report-ex-ante', 'reviewer', { refused: '事前绩效评估结论' }),
  does('事前评估不予支持：不予立项', start, { stage: 'assess', 'ex-ante': 'reject', 'ex-ante-report': '评估报告' }, 'reject-ex-ante', 'finance', 'refused'),
  does('技术审核通过', start, { stage: 'technical', 'ex-ante': 'support', 'technical-review': '审核意见', 'technical-amount': '1000000' }, 'pass-technical', 'data', 'budget'),
  does('技术审核金额超过申报，不能通过', start, { stage: 'technical', 'ex-ante': 'support', 'technical-review': '审核意见', 'technical-amount': '1000000.01' }, 'pass-technical', 'data', { refused: '技术审核金额' }),
  does('要求调整而没有调整方案，不能通过', start, { stage: 'technical', 'ex-ante': 'adjust', 'technical-review': '审核意见', 'technical-amount': '900000' }, 'pass-technical', 'data', { refused: '调整后的方案' }),
  does('预算审核通过', start, { stage: 'budget', 'technical-amount': '900000', 'budget-review': '审核意见', 'reviewed-amount': '900000' }, 'pass-budget', 'finance', 'approve'),
  does('预算审核金额超过技术审核金额，不能通过', start, { stage: 'budget', 'technical-amount': '900000', 'budget-review': '审核意见', 'reviewed-amount': '900000.01' }, 'pass-budget', 'finance', { refused: '预算审核金额' }),
  does('没有预算审核意见，不能通过', start, { stage: 'budget', 'technical-amount': '900000', 'reviewed-amount': '900000' }, 'pass-budget', 'finance', { refused: '项目预算审核意见' }),
  does(approve, start, { stage: 'approve', 'technical-review': '审核意见', 'budget-review': '审核意见', 'technical-amount': '900000', 'reviewed-amount': '880000', 'approved-amount': '880000' }, 'approve', 'data', 'build'),
  does('立项金额超过预算审核金额，不得立项', approve, { 'approved-amount': '880000.01' }, 'approve', 'data', { refused: '立项金额' }),
  does('没有技术审核意见，不得立项', approve, { 'technical-review': { pending: '尚未审核' } }, 'approve', 'data', { refused: '项目技术审核意见' }),
  does('应处置未处置的单位，新建项目不予立项', approve, {}, 'approve', 'data', { refused: '新建项目不予立项' }, [{ is: 'unit', id: 'u1', facts: { 'new-projects-blocked': 'yes' } }]), // WZ-011
  does('应处置未处置的单位，改扩建项目可以立项', '应处置未处置的单位，新建项目不予立项', { nature: 'extend' }, 'approve', 'data', 'build'),
  does('应处置未处置的单位，运维项目可以立项', '应处置未处置的单位，新建项目不予立项', { nature: 'operate' }, 'approve', 'data', 'build'),
  does('处置完毕、恢复后可以立项', '应处置未处置的单位，新建项目不予立项', {}, 'approve', 'data', 'build', [{ is: 'unit', id: 'u1', facts: { 'new-projects-blocked': 'no' } }]),
  does('没有立项批复，不能开工', approve, { stage: 'build', contract: '合同', 'contract-amount': '870000', 'awarded-on': '2026-05-06', 'signed-on': '2026-05-14' }, 'begin', 'unit', { refused: '立项批复' }),
  does('试运行恰满三个月：提请验收', approve, { stage: 'trial', 'trial-start': '2026-02-15', 'trial-report': '试运行报告', 'function-test': '报告', 'performance-test': '报告', 'security-test': '报告' }, 'end-trial', 'unit', 'accept'),
  does('试运行差一天满三个月，不能验收', '试运行恰满三个月：提请验收', { 'trial-start': '2026-02-16' }, 'end-trial', 'unit', { refused: '试运行' }),
  does('验收结论为未通过，不能按通过办', approve, { stage: 'accept', 'acceptance-report': '验收报告', 'acceptance-result': 'failed' }, 'accept', 'data', { refused: '验收结论' }),
  does('应用没有注销，项目不能终止', approve, { stage: 'run' }, 'end', 'data', { refused: '应用' }, [{ is: 'application', id: 'a1', links: { project: 'p1', unit: 'u1' }, facts: { disposition: 'cancel', cancelling: 'assets' } }]),
  does('应用注销完，项目终止', '应用没有注销，项目不能终止', {}, 'end', 'data', 'ended', [{ is: 'application', id: 'a1', facts: { cancelling: 'done' } }]),
  does('不予立项的项目不能再办', approve, { stage: 'refused' }, 'approve', 'data', { refused: '现在不能办这个动作' }),
]

import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { project, type FactsOf, type One } from './case.ts'

const filing = '满5万元、材料齐全：可以申报'
const consulting = '三方会商：一方通过，还在会商'
const trial = '稳定试运行满1个月：可以申请验收'
const accepting = '联合审核：一方办理，还等其余各方'
const problem = '整改：制定措施'
const fixing = (facts: FactsOf<'problem'>): Given<W> => ({ is: 'problem', id: 'q1', links: { project: 'p1' }, facts })
const done = (step: string, as: string) => ({ do: step, in: 'stage', as, on: '2026-03-09' }) as const

/** What may be done and what is refused, link by link (CX-050 to CX-057, CX-059 to CX-063, CX-069, CX-071 to CX-076). */
const project_: readonly One[] = [
  { name: filing, from: 'article#四（一）', on: '2026-03-09',
    given: [
      { ...project({
        stage: 'apply', nature: 'new', category: 'city', class: 'service', system: 'society', scope: 'ordinary', public: 'no', total: '50000', 'planned-finish': '2026-10-31',
        'application-form': '项目申报书', plan: '建设方案', 'cost-detail': '投资概算明细', 'goal-form': '绩效目标申报表', 'self-review-form': '方案自审表',
      }), links: { unit: 'u1', vendor: 'v1' } },
      { is: 'unit', id: 'u1', facts: { 'data-officer': 'yes' } },
      { is: 'vendor', id: 'v1', facts: { kind: 'build' } },
      { is: 'goal', id: 'g1', links: { project: 'p1' }, facts: { name: '事件按时办结率', dimension: 'effect', direction: 'up', target: '95', weight: '100' } },
    ],
    act: { do: 'submit', as: 'owner', leads: 'consult' } },
  { name: '49999.99元：不足起点，不走申报', from: 'article#四（一）', like: filing, given: [project({ total: '49999.99' })], act: { do: 'submit', as: 'owner', leads: { refused: '总投资' } } },
  { name: '49999.99元：起点以下自行实施', from: 'derived: article#四（一）', like: filing, given: [project({ total: '49999.99' })], act: { do: 'below-admission', as: 'owner', leads: 'build' } },
  { name: '5万元不能按起点以下实施', from: 'article#四（一）', like: filing, act: { do: 'below-admission', as: 'owner', leads: { refused: '总投资' } } },
  { name: '没有自审表，不能申报', from: 'article#一', like: filing, given: [project({ 'self-review-form': { pending: '未提供' } })], act: { do: 'submit', as: 'owner', leads: { refused: '方案自审表' } } }, // CX-102
  { name: '没有绩效目标，不能申报', from: 'article#二', like: filing, given: [project({}), { is: 'project', id: 'p2', facts: {} }, { is: 'goal', id: 'g1', links: { project: 'p2' }, facts: {} }], act: { do: 'submit', as: 'owner', leads: { refused: '绩效目标' } } }, // CX-013
  { name: '别的单位不能代为申报', from: 'example', like: filing, act: { do: 'submit', as: 'vendor', leads: { refused: 'role' } } },
  { name: '下一年度不安排资金的单位不能申报', from: 'article#二（四）', like: filing, given: [project({}), { is: 'unit', id: 'u1', facts: { 'no-money-next-year': 'yes' } }], act: { do: 'submit', as: 'owner', leads: { refused: '不安排下一年度信息化项目建设资金' } } }, // CX-037
  { name: '红灯后暂缓安排的项目不能申报', from: 'article#四（三）', like: filing, given: [project({ 'next-year': 'hold' })], act: { do: 'submit', as: 'owner', leads: { refused: '次年项目安排' } } }, // CX-069
  { name: '有移动应用被暂停审批，不能申报', from: 'derived: mobile#第五条', like: filing, given: [project({}), { is: 'application', id: 'a1', links: { project: 'p1' }, facts: { 'om-suspended': 'yes' } }], act: { do: 'submit', as: 'owner', leads: { refused: '暂停项目审批和运维经费' } } },
  { name: '运维服务项目不经三方会商', from: 'derived: article#四（一）', like: filing, given: [project({ nature: 'service' })], act: { do: 'submit-service', as: 'officer', leads: 'review' } }, // CX-054
  { name: '新建项目不能绕过三方会商', from: 'article#四（一）', like: filing, act: { do: 'submit-service', as: 'owner', leads: { refused: '项目性质' } } },

  { name: consulting, from: 'article#四（一）', like: filing, given: [project({ stage: 'consult', 'submitted-on': '2026-03-05' }), { is: 'submission', id: 's1', links: { project: 'p1' }, facts: { duplicate: 'no' } }], act: { do: 'agree', as: 'reform', leads: 'consult' } },
  { name: '三方都通过：进入评审', from: 'article#四（一）', like: consulting, given: [{ ...project({}), acts: [done('agree', 'reform'), done('agree', 'data')] }], act: { do: 'agree', as: 'lead', leads: 'review' } },
  { name: '同一方不能通过两次', from: 'article#四（一）', like: consulting, given: [{ ...project({}), acts: [done('agree', 'reform')] }], act: { do: 'agree', as: 'reform', leads: { refused: 'duplicate' } } },
  { name: '财政局不是会商方', from: 'article#四（一）', like: consulting, act: { do: 'agree', as: 'finance', leads: { refused: 'role' } } },
  { name: '与台账重复的不能通过', from: 'article#四（一）', like: consulting, given: [project({}), { is: 'submission', id: 's1', facts: { duplicate: 'yes', returned: 'no' } }], act: { do: 'agree', as: 'data', leads: { refused: '与应用台账重复' } } }, // CX-057
  { name: '退回改过的方案不再受前一稿重复的限制', from: 'article#四（一）', like: consulting, given: [project({}), { is: 'submission', id: 's1', facts: { duplicate: 'yes', returned: 'yes' } }, { is: 'submission', id: 's2', links: { project: 'p1' }, facts: { duplicate: 'no' } }], act: { do: 'agree', as: 'data', leads: 'consult' } },
  { name: '任何一方可建议暂缓或停建', from: 'article#四（一）', like: consulting, act: { do: 'advise-stop', as: 'lead', leads: 'stopped' } },
  { name: '没有评审通过不能立项', from: 'article#四（一）', like: consulting, act: { do: 'approve', as: 'data', leads: { refused: '现在不能办这个动作' } } }, // CX-055
  { name: '事前绩效评估未通过，评审不能通过', from: 'article#三（二）', like: consulting, given: [project({ stage: 'review', 'ex-ante-passed': 'no', 'goals-good': 'yes' })], act: { do: 'pass-review', as: 'finance', leads: { refused: '事前绩效评估通过' } } }, // CX-043
  { name: '四方评审都通过：进入立项', from: 'article#四（一）', like: consulting, given: [{ ...project({ stage: 'review', 'ex-ante-passed': 'yes', 'goals-good': 'yes' }), acts: [done('pass-review', 'data'), done('pass-review', 'finance'), done('pass-review', 'cyber')] }], act: { do: 'pass-review', as: 'expert', leads: 'approve' } },
  { name: '大数据局立项', from: 'article#四（一）', like: consulting, given: [project({ stage: 'approve', 'review-opinion': '评审意见', 'approved-amount': '48000' })], act: { do: 'approve', as: 'data', leads: 'procure' } }, // CX-051
  { name: '没有采购联系单，财政局不同意采购', from: 'article#四（一）', like: consulting, given: [project({ stage: 'procure', approval: '立项批复' })], act: { do: 'agree-procurement', as: 'finance', leads: { refused: '项目采购联系单' } } }, // CX-056
  { name: '凭采购联系单同意采购', from: 'article#四（一）', like: consulting, given: [project({ stage: 'procure', approval: '立项批复', 'contact-sheet': '项目采购联系单' })], act: { do: 'agree-procurement', as: 'finance', leads: 'build' } },
  { name: '承建单位被预警且没有处置说明，不能开工', from: 'article#四（三）', like: consulting, given: [project({ stage: 'build', contract: '合同', 'contract-amount': '48000', schedule: '进度安排', 'project-rules': '管理制度', 'built-from': '2026-03-09', 'contact-sheet': '项目采购联系单' }), { is: 'vendor', id: 'v1', facts: { 'procurement-warning': 'yes' } }], act: { do: 'begin', as: 'owner', leads: { refused: '政府采购预警' } } }, // CX-069
  { name: '没有进度安排，不能开工', from: 'article#五（二）', like: consulting, given: [project({ stage: 'build', contract: '合同', 'contract-amount': '48000', 'project-rules': '管理制度', 'built-from': '2026-03-09', 'contact-sheet': '项目采购联系单' })], act: { do: 'begin', as: 'owner', leads: { refused: '实施方案和进度安排' } } }, // CX-089
  { name: '变更3次后须重新评审', from: 'example', like: consulting, // CX-071
    given: [project({ stage: 'build', 'built-from': '2026-03-01' }), ...[1, 2, 3].map((n): Given<W> => ({ is: 'change', id: `ch${n}`, links: { project: 'p1' }, facts: { reason: '需求调整', kind: 'need', amount: '100', 'change-stage': 'done' } }))],
    act: { do: 'request-change', as: 'owner', leads: { refused: '变更次数' } } },
  { name: '变更频繁的重新评审', from: 'example', like: '变更3次后须重新评审', act: { do: 'review-again', as: 'data', leads: 'review' } },
  { name: '变更没有审核完，不能回到建设', from: 'article#四（二）', like: consulting, given: [project({ stage: 'change' }), { is: 'change', id: 'ch1', links: { project: 'p1' }, facts: { reason: '政策调整', kind: 'policy', amount: '0', 'change-stage': 'requested' } }], act: { do: 'settle-change', as: 'data', leads: { refused: '变更' } } },

  { name: trial, from: 'article#四（四）', like: filing, given: [project({ stage: 'request', 'trial-start': '2026-02-09', 'trial-end': '2026-03-09', 'trial-report': '试运行报告', 'user-manual': '用户手册', 'handover-list': '移交清单' })], act: { do: 'request-acceptance', as: 'owner', leads: 'accept' } }, // CX-072
  { name: '试运行差1天满1个月：不能申请验收', from: 'article#四（四）', like: trial, given: [project({ 'trial-start': '2026-02-10' })], act: { do: 'request-acceptance', as: 'owner', leads: { refused: '试运行' } } },
  { name: '没有试运行报告，不能申请验收', from: 'article#一（一）', like: trial, given: [project({ 'trial-report': { pending: '未提供' } })], act: { do: 'request-acceptance', as: 'owner', leads: { refused: '试运行报告' } } }, // CX-093
  { name: accepting, from: 'article#四（四）', like: trial, given: [project({ stage: 'accept', 'requested-on': '2026-03-09', 'review-followed': 'yes', 'data-shared': 'yes', 'on-portals': 'yes', 'in-cloud': 'yes', secured: 'yes', 'goals-checked': 'yes' })], expect: { 'five-checks': 'yes' }, act: { do: 'report-acceptance', as: 'data', leads: 'accept' } }, // CX-073, CX-074
  ...(['review-followed', 'data-shared', 'on-portals', 'in-cloud', 'secured'] as const).map((check): One => ({ name: `五项审核有一项不通过（${check}）：不出验收报告`, from: 'article#四（四）', like: accepting, given: [project({ [check]: 'no' })], expect: { 'five-checks': 'no' }, act: { do: 'report-acceptance', as: 'data', leads: { refused: '验收五项审核通过' } } })),
  { name: '没有结合绩效核验：不出验收报告', from: 'article#四（四）', like: accepting, given: [project({ 'goals-checked': 'no' })], act: { do: 'report-acceptance', as: 'data', leads: { refused: '已结合绩效目标核验' } } },
  { name: '没有验收报告，不能验收', from: 'article#四（四）', like: accepting, given: [project({ 'build-quality': ['80%', '80%', '80%'] })], act: { do: 'accept', as: 'data', leads: { refused: '验收报告' } } },
  { name: '验收发现的问题没有销号，不能验收', from: 'article#四（四）', like: accepting, given: [project({ 'build-quality': ['80%', '80%', '80%'], 'acceptance-report': '验收报告' }), fixing({ 'found-at': 'acceptance', rectification: 'underway' })], act: { do: 'accept', as: 'data', leads: { refused: '问题' } } }, // CX-076
  { name: '问题销号后验收通过', from: 'article#四（四）', like: accepting, given: [project({ 'build-quality': ['80%', '80%', '80%'], 'acceptance-report': '验收报告' }), fixing({ 'found-at': 'acceptance', rectification: 'closed', 'closed-on': '2026-03-08' })], act: { do: 'accept', as: 'data', leads: 'settle' } },
  { name: '没有拨付确认书，财政局不拨付', from: 'article#四（四）', like: accepting, given: [project({ stage: 'settle', 'acceptance-report': '验收报告' })], act: { do: 'pay', as: 'finance', leads: { refused: '资金拨付确认书' } } }, // CX-075
  { name: '凭拨付确认书拨付', from: 'article#四（四）', like: accepting, given: [project({ stage: 'settle', 'acceptance-report': '验收报告', 'payment-letter': '资金拨付确认书' })], act: { do: 'pay', as: 'finance', leads: 'evaluate' } },
  { name: '没有自评报告，不能完成评价', from: 'article#三', like: accepting, given: [project({ stage: 'evaluate' })], act: { do: 'evaluate', as: 'finance', leads: { refused: '绩效自评报告' } } },
  { name: '完成绩效评价', from: 'article#四（五）', like: accepting, given: [project({ stage: 'evaluate', 'self-evaluation': '绩效自评报告' })], act: { do: 'evaluate', as: 'finance', leads: 'running' } },
  { name: '应用没有关停完，项目不能终止', from: 'article#五（三）', like: accepting, given: [project({ stage: 'running' }), { is: 'application', id: 'a1', links: { project: 'p1' }, facts: { closing: 'backup' } }], act: { do: 'end', as: 'data', leads: { refused: '应用系统' } } }, // CX-092
  { name: '应用关停完，项目终止', from: 'article#五（三）', like: accepting, given: [project({ stage: 'running' }), { is: 'application', id: 'a1', links: { project: 'p1' }, facts: { closing: 'closed', 'closed-on': '2026-03-01', merging: 'plan' } }], act: { do: 'end', as: 'data', leads: 'ended' } },
  { name: '停建的项目不能再办', from: 'article#四', like: accepting, given: [project({ stage: 'stopped' })], act: { do: 'submit', as: 'owner', leads: { refused: '现在不能办这个动作' } } },
]

/** From the notice to the archive; refusing has its own end (CX-036, CX-037). */
const rectification: readonly One[] = [
  { name: problem, from: 'article#二（四）', on: '2026-03-09', given: [fixing({ what: '巡检记录不全', 'found-at': 'patrol', 'found-on': '2026-02-01', deadline: '2026-03-08', measures: '补齐记录', rectification: 'issued' }), { is: 'project', id: 'p1', facts: { total: '100000' } }], act: { do: 'take-up', as: 'owner', leads: 'underway' } },
  { name: '期限已过：可认定拒不整改', from: 'article#二（四）', like: problem, act: { do: 'record-refusal', as: 'data', leads: 'refused' } },
  { name: '期限当日：不能认定拒不整改', from: 'article#二（四）', like: problem, given: [fixing({ deadline: '2026-03-09' })], act: { do: 'record-refusal', as: 'data', leads: { refused: '整改期限' } } },
  { name: '没有佐证，不能提交整改结果', from: 'article#二（四）', like: problem, given: [fixing({ rectification: 'underway' })], act: { do: 'report-done', as: 'owner', leads: { refused: '整改佐证材料' } } },
  { name: '复核通过，转归档', from: 'article#二（四）', like: problem, given: [fixing({ rectification: 'check', 'rectification-evidence': '整改佐证' })], act: { do: 'pass-check', as: 'expert', leads: 'archive' } },
  { name: '没有归档资料，不能销号', from: 'article#二（四）', like: problem, given: [fixing({ rectification: 'archive', 'rectification-evidence': '整改佐证' })], act: { do: 'close', as: 'data', leads: { refused: '整改归档资料' } } },
  { name: '归档审批备案后销号', from: 'article#二（四）', like: problem, given: [fixing({ rectification: 'archive', 'rectification-evidence': '整改佐证', 'archive-file': '归档资料' })], act: { do: 'close', as: 'data', leads: 'closed' } },
  { name: '逾期不到位：认定整改不力', from: 'article#二（四）', like: problem, given: [fixing({ rectification: 'underway' })], act: { do: 'find-poor', as: 'finance', leads: 'poor' } },
]

const change: readonly One[] = [
  { name: '写明原因的变更可以批准', from: 'example', on: '2026-03-09', given: [{ is: 'change', id: 'ch1', facts: { 'change-stage': 'requested', reason: '政策调整', kind: 'policy', amount: '20000' } }], act: { do: 'approve-change', as: 'data', leads: 'approved' } },
  { name: '没有写明原因的变更不能批准', from: 'example', on: '2026-03-09', given: [{ is: 'change', id: 'ch1', facts: { 'change-stage': 'requested', kind: 'policy', amount: '20000' } }], act: { do: 'approve-change', as: 'data', leads: { refused: '变更原因' } } },
]

export const acts: readonly One[] = [...project_, ...rectification, ...change]

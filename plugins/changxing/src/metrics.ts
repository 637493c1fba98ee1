import type { Metric } from '@wenxiao/core'
import type { W } from './words.ts'

const evaluated = { known: 'evaluated-on' } as const

/** The seventeen figures that the county's people's congress watches: four are named, thirteen are examples (CX-039, CX-040, CX-041). */
export const supervision: readonly Metric<W>[] = [
  { id: 'problems-rectified', title: '问题整改率', of: 'jurisdiction', measure: { share: 'problem', where: { known: 'closed-on' } }, cite: 'article#三（一）' },
  { id: 'funds-covered', title: '资金覆盖率', of: 'jurisdiction', measure: { ratio: { sum: 'total', over: 'project', where: { known: 'goal-form' } }, over: { sum: 'total', over: 'project' } }, cite: 'article#三（一）' },
  { id: 'livelihood-satisfaction', title: '民生项目满意度', of: 'jurisdiction', measure: { mean: 'public-satisfaction', over: 'project', where: { all: [{ fact: 'class', is: ['livelihood'] }, { known: 'public-satisfaction' }] } }, cite: 'article#三（一）' },
  { id: 'goals-good', title: '绩效目标编制优良率', of: 'jurisdiction', measure: { share: 'project', where: 'goals-good', among: { known: 'goals-good' } }, cite: 'article#三（一）' },
  { id: 'amount-cut', title: '申报核减率', of: 'jurisdiction', measure: { ratio: { sum: 'cut-amount', over: 'project', where: { known: 'approved-amount' } }, over: { sum: 'total', over: 'project', where: { known: 'approved-amount' } } }, cite: 'example' },
  { id: 'consultation-passed', title: '三方会商通过率', of: 'jurisdiction', measure: { share: 'submission', where: 'consultation-passed', among: { all: [{ known: 'reform-opinion' }, { known: 'data-opinion' }, { known: 'lead-opinion' }] } }, cite: 'example' },
  { id: 'handled-in-time', title: '申请手续按时办结率', of: 'jurisdiction', measure: { share: 'project', where: 'handled-in-time', among: { known: 'submitted-on' } }, cite: 'example' },
  { id: 'early-built', title: '未批先建项目数', of: 'jurisdiction', measure: { count: 'project', where: 'early-built' }, cite: 'example' },
  { id: 'finished-on-time', title: '建设按期完成率', of: 'jurisdiction', measure: { share: 'project', where: { measure: 'overdue', atMost: '0' }, among: { known: 'finished' } }, cite: 'example' },
  { id: 'changes-frequent', title: '变更频繁项目占比', of: 'jurisdiction', measure: { share: 'project', where: { measure: 'changes', atLeast: { parameter: 'yellow-changes' } } }, cite: 'example' },
  { id: 'budget-executed', title: '项目预算执行率', of: 'jurisdiction', measure: { ratio: { sum: 'amount', over: 'payment' }, over: { sum: 'budget-year', over: 'project', where: { known: 'budget-year' } } }, cite: 'example' },
  { id: 'accepted-clean', title: '一次验收通过率', of: 'jurisdiction', measure: { share: 'project', where: { not: { some: 'problem', where: { fact: 'found-at', is: ['acceptance'] } } }, among: { known: 'accepted-on' } }, cite: 'example' },
  { id: 'red-projects', title: '红灯项目数', of: 'jurisdiction', measure: { count: 'project', where: { all: [{ known: 'light' }, { fact: 'light', is: ['red'] }] } }, cite: 'example' },
  { id: 'graded-good', title: '评价优良率', of: 'jurisdiction', measure: { share: 'project', where: { fact: 'grade', is: ['excellent', 'good'] }, among: evaluated }, cite: 'example' },
  { id: 'results-disclosed', title: '评价结果公开率', of: 'jurisdiction', measure: { share: 'project', where: { known: 'disclosed-on' }, among: evaluated }, cite: 'example' },
  { id: 'applications-disposed', title: '应处置应用办结率', of: 'jurisdiction', measure: { share: 'application', where: { any: [{ known: 'closed-on' }, { known: 'suspended-on' }, { known: 'merged-on' }, { known: 'transformed-on' }] }, among: { known: 'disposition' } }, cite: 'example' },
  { id: 'cores-released', title: '应释放云资源释放率', of: 'jurisdiction', measure: { ratio: { sum: 'cores', over: 'resource', where: { all: ['release-due', 'released'] } }, over: { sum: 'cores', over: 'resource', where: 'release-due' } }, cite: 'example' },
]

/** What the portrait of a department shows: money, evaluations, problems and lights; never how often anyone used anything (CX-031, CX-045). */
const portrait: readonly Metric<W>[] = [
  { id: 'unit-execution', title: '部门画像：年度资金执行率', of: 'unit', measure: 'execution-rate', cite: 'article#三（二）' },
  { id: 'unit-projects', title: '部门画像：项目数', of: 'unit', measure: { count: 'project' }, by: 'project.stage', cite: 'article#三（二）' },
  { id: 'unit-invested', title: '部门画像：项目总投资', of: 'unit', measure: { sum: 'total', over: 'project' }, by: 'project.category', cite: 'article#三（二）' },
  { id: 'unit-self', title: '部门画像：自评平均分', of: 'unit', measure: { mean: 'self-score', over: 'project', where: evaluated }, cite: 'article#三（二）' },
  { id: 'unit-spot', title: '部门画像：抽评平均分', of: 'unit', measure: { mean: 'score', over: 'project', where: { all: [evaluated, { known: 'evaluation-kind' }, { fact: 'evaluation-kind', is: ['spot'] }] } }, cite: 'article#三（二）' },
  { id: 'unit-key', title: '部门画像：重点评价平均分', of: 'unit', measure: { mean: 'score', over: 'project', where: { all: [evaluated, { known: 'evaluation-kind' }, { fact: 'evaluation-kind', is: ['key'] }] } }, cite: 'article#三（二）' },
  { id: 'unit-grades', title: '部门画像：评价等级', of: 'unit', measure: { count: 'project', where: evaluated }, by: 'project.grade', cite: 'article#三（二）' },
  { id: 'unit-lights', title: '部门画像：项目三色', of: 'unit', measure: { count: 'project' }, by: 'project.light', cite: 'article#三（二）' },
  { id: 'unit-problems', title: '部门画像：未销号问题', of: 'unit', measure: { sum: 'open-problems', over: 'project' }, cite: 'article#三（二）' },
]

/** Figures the county publishes about itself, and what the province gets (CX-046, CX-047, CX-058, CX-070, CX-076, CX-081, CX-092, CX-101). */
const county: readonly Metric<W>[] = [
  { id: 'projects', title: '项目数', of: 'jurisdiction', measure: { count: 'project' }, by: 'project.stage', cite: 'article#四' },
  { id: 'invested', title: '项目总投资', of: 'jurisdiction', measure: { sum: 'total', over: 'project' }, by: 'project.category', cite: 'article#四' },
  { id: 'stopped', title: '建议暂缓或停建项目数', of: 'jurisdiction', measure: { count: 'project', where: { fact: 'stage', is: ['stopped'] } }, cite: 'article#四' },
  { id: 'grades', title: '评价等级分布', of: 'jurisdiction', measure: { count: 'project', where: evaluated }, by: 'project.grade', cite: 'article#四（五）' },
  { id: 'project-lights', title: '项目三色', of: 'jurisdiction', measure: { count: 'project' }, by: 'project.light', cite: 'article#四（三）' },
  { id: 'unit-lights-all', title: '业主单位三色', of: 'jurisdiction', measure: { count: 'unit' }, by: 'unit.unit-light', cite: 'article#四（三）' },
  { id: 'vendor-lights', title: '承建单位三色', of: 'jurisdiction', measure: { count: 'vendor' }, by: 'vendor.vendor-light', cite: 'article#四（三）' },
  { id: 'accepted', title: '已验收项目数', of: 'jurisdiction', measure: { count: 'project', where: { known: 'accepted-on' } }, cite: 'article#四（四）' },
  { id: 'acceptance-problems', title: '验收整改问题数', of: 'jurisdiction', measure: { count: 'problem', where: { fact: 'found-at', is: ['acceptance'] } }, cite: 'article#四（四）' },
  { id: 'experts', title: '共享专家数', of: 'jurisdiction', measure: { count: 'expert' }, by: 'expert.level', cite: 'article#四（六）' },
  { id: 'components', title: '共享组件数', of: 'jurisdiction', measure: { count: 'component' }, by: 'component.kind', cite: 'article#四（六）' },
  { id: 'knowledge', title: '共享知识政策数', of: 'jurisdiction', measure: { count: 'knowledge' }, by: 'knowledge.kind', cite: 'article#四（六）' },
  { id: 'released-cores', title: '释放处理器核数', of: 'jurisdiction', measure: { sum: 'cores', over: 'resource', where: 'released' }, cite: 'article#五（三）' },
  { id: 'released-memory', title: '释放内存', of: 'jurisdiction', measure: { sum: 'memory', over: 'resource', where: 'released' }, cite: 'article#五（三）' },
  { id: 'released-storage', title: '释放存储', of: 'jurisdiction', measure: { sum: 'storage', over: 'resource', where: 'released' }, cite: 'article#五（三）' },
  { id: 'released-saving', title: '释放资源每月节约', of: 'jurisdiction', measure: { sum: 'monthly-cost', over: 'resource', where: 'released' }, cite: 'article#五（三）' },
  { id: 'dispositions', title: '关停并转应用数', of: 'jurisdiction', measure: { count: 'application', where: { known: 'disposition' } }, by: 'application.disposition', cite: 'article#二' },
  { id: 'agency-quality', title: '第三方服务质量', of: 'jurisdiction', measure: { mean: { mean: 'quality' }, over: 'engagement' }, by: 'engagement.task', cite: 'example' }, // CX-019
]

export const metrics: readonly Metric<W>[] = [...supervision, ...portrait, ...county]

import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'
import { appraised } from './before.ts'

const topup = (facts: FactsOf<'topup'>): Given<W> => thing('topup', 't1', facts, { round: 'r1' })
const round = (facts: FactsOf<'round'>): Given<W> => thing('round', 'r1', facts)
const filing = '追加事项七项齐全，可以申报'
const major = '新增重大追加事项附有评估，可以申报'
const meeting = '9月1日，区长办公会议可以集体研究'

/** Said in full (OH-018), with an assessment when new and major (OH-019). */
const filed: readonly One[] = [
  { name: filing, from: 'report#二（三）', on: '2022-08-10',
    given: [topup({ kind: 'project', nature: 'continuing', asked: '3000000', goals: '绩效目标表', 'cost-sheet': '测算表', use: '扩面补助', object: '困难家庭', method: '按户定额', period: '2022年10月至12月' }), round({ stage: 'collecting' })],
    expect: { major: 'no', effective: 'no' }, act: { do: 'submit', as: 'owner', leads: 'submitted' } },
  ...([['asked', '申请追加数'], ['goals', '细化的绩效目标'], ['cost-sheet', '资金测算'], ['use', '资金用途'], ['object', '补助对象'], ['method', '分配办法'], ['period', '实施期限']] as const).map(([name, title]): One => ({
    name: `没有${title}，不能申报追加`, from: 'report#二（三）', like: filing, given: [topup({ [name]: { pending: '未填' } })], act: { do: 'submit', as: 'owner', leads: { refused: title } } })),
  { name: '新增满500万元的追加事项，没有评估不能申报', from: 'report#二（三）', like: filing, given: [topup({ nature: 'new', asked: '5000000' })], expect: { major: 'yes', assessed: 'no' }, act: { do: 'submit', as: 'owner', leads: { refused: '事前绩效评估' } } },
  { name: '新增而差一分钱满500万元，不须评估', from: 'example', like: filing, given: [topup({ nature: 'new', asked: '4999999.99' })], expect: { major: 'no' }, act: { do: 'submit', as: 'owner', leads: 'submitted' } },
  { name: '原有事项满500万元，不须评估', from: 'derived: report#二（三）', like: filing, given: [topup({ asked: '5000000' })], expect: { major: 'no' }, act: { do: 'submit', as: 'owner', leads: 'submitted' } },
  { name: major, from: 'report#二（三）', like: filing, given: [topup({ nature: 'new', asked: '5000000' }), thing('appraisal', 'a1', appraised('good'), { topup: 't1' })], expect: { major: 'yes', assessed: 'yes' }, act: { do: 'submit', as: 'owner', leads: 'submitted' } },
  { name: '本年批次已提交会议，不再受理', from: 'report#二（三）', like: filing, given: [round({ stage: 'meeting' })], act: { do: 'submit', as: 'owner', leads: { refused: '追加批次环节' } } },
  { name: '新增重大事项未经区委区政府决策，不能核定', from: 'report#二（三）', like: major, given: [topup({ stage: 'submitted', granted: '4000000' })], act: { do: 'cost', as: 'section', leads: { refused: '区委区政府决策' } } },
  { name: '评估意见随事项报请决策', from: 'report#二（三）', like: major, given: [topup({ stage: 'submitted' })], act: { do: 'endorse', as: 'committee', leads: 'submitted' } },
  { name: '决策以后核定追加数', from: 'report#二（三）', like: major, given: [topup({ stage: 'submitted', granted: '4000000', 'endorsed-on': '2022-08-10' })], expect: { cut: '1000000' }, act: { do: 'cost', as: 'section', leads: 'costed' } },
  { name: '核定数可以等于申请数', from: 'derived: report#二（三）', like: filing, given: [topup({ stage: 'submitted', granted: '3000000' })], act: { do: 'cost', as: 'section', leads: 'costed' } },
  { name: '核定数不得超过申请数', from: 'derived: report#二（三）', like: filing, given: [topup({ stage: 'submitted', granted: '3000000.01' })], act: { do: 'cost', as: 'section', leads: { refused: '核定追加数' } } },
]

const adjustment = { adjustment: '预算调整方案', summary: '汇总表' } as const
/** Once a year, in September, and then before the standing committee (OH-017). */
const decided: readonly One[] = [
  { name: '还有事项没有核定，不能提请会议', from: 'derived: report#二（三）', on: '2022-08-31', given: [round({ summary: '汇总表' }), topup({ stage: 'submitted', asked: '3000000' })], act: { do: 'present', as: 'finance', leads: { refused: '追加环节' } } },
  { name: '没有一个追加事项，不能提请会议', from: 'derived: report#二（三）', on: '2022-08-31', given: [round({ summary: '汇总表' })], act: { do: 'present', as: 'finance', leads: { refused: '没有追加事项' } } },
  { name: '事项都已核定，提请会议', from: 'report#二（三）', like: '还有事项没有核定，不能提请会议', given: [topup({ stage: 'costed', granted: '2000000' })], act: { do: 'present', as: 'finance', leads: 'meeting' } },
  { name: meeting, from: 'report#二（三）', on: '2022-09-01', given: [round({ stage: 'meeting', ...adjustment }), topup({ stage: 'costed', asked: '3000000', granted: '2000000' })], act: { do: 'resolve', as: 'head', leads: 'congress' } },
  { name: '9月30日还可以集体研究', from: 'report#二（三）', like: meeting, on: '2022-09-30', act: { do: 'resolve', as: 'head', leads: 'congress' } },
  { name: '8月31日不到时候', from: 'report#二（三）', like: meeting, on: '2022-08-31', act: { do: 'resolve', as: 'head', leads: { refused: '9月' } } },
  { name: '10月1日已过时候', from: 'report#二（三）', like: meeting, on: '2022-10-01', act: { do: 'resolve', as: 'head', leads: { refused: '9月' } } },
  { name: '财政局不能代替会议研究', from: 'report#二（三）', like: meeting, act: { do: 'resolve', as: 'finance', leads: { refused: 'role' } } },
  { name: '没有预算调整方案，不能通过', from: 'report#二（三）', like: meeting, given: [round({ adjustment: { pending: '未编' } })], act: { do: 'resolve', as: 'head', leads: { refused: '预算调整方案' } } },
  { name: '会议未研究，人大常委会不能审批', from: 'report#二（三）', like: meeting, act: { do: 'approve', as: 'standing', leads: { refused: '现在不能办这个动作' } } },
  { name: '人大常委会批准预算调整', from: 'report#二（三）', like: meeting, on: '2022-10-20', given: [round({ stage: 'congress', 'met-on': '2022-09-15' })], act: { do: 'approve', as: 'standing', leads: 'approved' } },
  { name: '会议通过而人大常委会未批，追加没有生效', from: 'report#二（三）', on: '2022-09-30', given: [topup({ stage: 'costed', asked: '3000000', granted: '2000000' }), round({ stage: 'congress' })], expect: { effective: 'no' } },
  { name: '人大常委会批准后追加生效', from: 'report#二（三）', on: '2022-10-31', given: [topup({ stage: 'costed', asked: '3000000', granted: '2000000' }), round({ stage: 'approved' })], expect: { effective: 'yes' } },
]
export const topups: readonly One[] = [...filed, ...decided]

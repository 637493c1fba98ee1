import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import type { FactsOf, One } from './case.ts'

const good = '有用的应用：保留'
const app = (facts: FactsOf<'application'>): Given<W> => ({ is: 'application', id: 'a1', facts })
const closing = '关闭：公告'
const merging = '合并：制定方案'
const resource = (released: string): Given<W> => ({ is: 'resource', id: 'r1', links: { application: 'a1' }, facts: { cores: '8', memory: '16', storage: '500', 'cpu-use': ['40%', '40%', '40%'], released, 'release-due': 'yes', 'monthly-cost': '800' } })
const saw = (step: string, inside: string, on: `${number}-${number}-${number}`, ids: readonly string[]) => ({ do: step, in: inside, as: 'data', on, saw: { resource: ids } })

/** Reasons from both sides, what the argument points to, and each closing with its receipts (CX-004, CX-005, CX-006, CX-029, CX-030, CX-092). */
export const sunset: readonly One[] = [
  { name: good, from: 'article#二', on: '2026-06-30',
    given: [
      app({ mobile: 'no', 'on-portal': 'yes', 'in-cloud': 'yes', 'monthly-use': ['500', '500', '500', '500', '500', '500'], 'functions-built': '10', 'functions-used': '8', 'running-cost': '50000', 'running-cost-planned': '50000', 'service-stopped': 'no', 'building-stopped': 'no', 'functions-overlap': 'no', 'duty-moved': 'no',
        necessity: ['60%', '60%', '60%'], feasibility: ['60%', '60%', '60%'], economy: ['60%', '60%', '60%'], safety: ['60%', '60%', '60%'] }),
      resource('no'),
    ],
    expect: { 'value-score': '100.00', advice: 'keep', 'low-use': 'no', unfiled: 'no' }, proposed: [] },
  { name: '六个月里有一个月满50人次：不算低频', from: 'article#二', like: good, given: [app({ 'monthly-use': ['50', '49', '49', '49', '49', '49'] })], expect: { 'low-use': 'no' } },
  { name: '连续六个月不满50人次：低频', from: 'article#二', like: good, given: [app({ 'monthly-use': ['49', '49', '49', '49', '49', '49'] })], expect: { 'low-use': 'yes', 'value-score': '75.00' }, proposed: ['sunset-low-use'] },
  { name: '移动应用低频同样建议清理', from: 'mobile#清理整合', like: good, given: [app({ mobile: 'yes', 'mobile-filing': '备案编号', 'filing-due': '2026-07-25', 'monthly-use': ['10', '10', '10', '10', '10', '10'] })], proposed: ['sunset-low-use'] },
  { name: '得分恰为60分：不算低效', from: 'article#二', like: good, given: [app({ 'functions-used': '0', 'running-cost': '60000', 'monthly-use': ['450', '450', '450', '450', '450', '450'] })], expect: { 'value-score': '60.00' }, lines: { 'running-cost': '7.50', 'functions-used': '0.00', 'monthly-use': '22.50' }, proposed: [] },
  { name: '得分不满60分：低效', from: 'article#二', like: good, given: [app({ 'functions-used': '0', 'running-cost': '60000.01', 'monthly-use': ['450', '450', '450', '450', '450', '450'] })], expect: { 'value-score': '52.50' }, proposed: ['sunset-low-value'] },
  { name: '业务已停用', from: 'article#二', like: good, given: [app({ 'service-stopped': 'yes' })], proposed: ['sunset-stopped'], lines: { 'still-needed': '10.00' } },
  { name: '建设已停止', from: 'article#二', like: good, given: [app({ 'building-stopped': 'yes' })], proposed: ['sunset-stopped'] },
  { name: '职能已划转', from: 'article#二', like: good, given: [app({ 'duty-moved': 'yes' })], expect: { advice: 'transform' }, proposed: ['sunset-overlap'] },
  { name: '功能重复', from: 'article#二', like: good, given: [app({ 'functions-overlap': 'yes' })], expect: { advice: 'merge' }, proposed: ['sunset-overlap'] },
  { name: '论证：没有必要，建议关闭', from: 'article#二（二）', like: good, given: [app({ necessity: ['59.9%', '59.9%', '59.9%'] })], expect: { advice: 'close' } },
  { name: '论证：不安全，建议暂停', from: 'article#二（二）', like: good, given: [app({ safety: ['59.9%', '59.9%', '59.9%'] })], expect: { advice: 'suspend' } },
  { name: '论证：不经济，建议合并', from: 'article#二（二）', like: good, given: [app({ economy: ['59.9%', '59.9%', '59.9%'] })], expect: { advice: 'merge' } },
  { name: '论证：不可行，建议转型', from: 'article#二（二）', like: good, given: [app({ feasibility: ['59.9%', '59.9%', '59.9%'] })], expect: { advice: 'transform' } },
  { name: '移动应用过了备案期限：暂停审批和运维经费', from: 'derived: mobile#第五条', like: good, given: [app({ mobile: 'yes', 'mobile-filing': { pending: '尚未备案' }, 'filing-due': '2026-06-29' })], expect: { unfiled: 'yes', 'om-suspended': 'no' }, proposed: ['mobile-unfiled'] },
  { name: '移动应用备案期限当日：不处理', from: 'derived: mobile#第五条', like: good, given: [app({ mobile: 'yes', 'mobile-filing': { pending: '尚未备案' }, 'filing-due': '2026-06-30' })], expect: { unfiled: 'no' }, proposed: [] },
  { name: '决定关闭后启动关闭', from: 'article#五（三）', like: good, given: [app({ disposition: 'close' })], proposed: ['start-closing'] },
  { name: '决定暂停后启动暂停', from: 'article#五（三）', like: good, given: [app({ disposition: 'suspend' })], proposed: ['start-suspending'] },
  { name: '决定合并后启动合并', from: 'article#五（三）', like: good, given: [app({ disposition: 'merge' })], proposed: ['start-merging'] },
  { name: '决定转型后启动转型', from: 'article#五（三）', like: good, given: [app({ disposition: 'transform' })], proposed: ['start-transforming'] },

  { name: closing, from: 'example', like: good, given: [app({ disposition: 'close', closing: 'announce', 'notice-receipt': '公告回执' })], act: { do: 'announce', as: 'owner', leads: 'backup' } },
  { name: '没有公告回执，不能往下走', from: 'example', like: good, given: [app({ disposition: 'close', closing: 'announce' })], act: { do: 'announce', as: 'owner', leads: { refused: '停用公告和用户告知回执' } } },
  { name: '没有归档回执，不能下架', from: 'example', like: closing, given: [app({ closing: 'backup', 'backup-receipt': '备份回执' })], act: { do: 'back-up', as: 'owner', leads: { refused: '档案移交回执' } } },
  { name: '备份和归档都有回执', from: 'example', like: closing, given: [app({ closing: 'backup', 'backup-receipt': '备份回执', 'archive-receipt': '归档回执' })], act: { do: 'back-up', as: 'owner', leads: 'delist' } },
  { name: '批准的资源才能释放', from: 'article#五（三）', like: closing,
    given: [{ ...app({ closing: 'release', 'backup-receipt': '备份回执', 'archive-receipt': '归档回执', 'release-receipt': '释放回执', 'domain-receipt': '注销回执' }), acts: [saw('delist', 'closing', '2026-06-20', ['r1'])] }],
    act: { do: 'release', as: 'data', leads: 'settle' } },
  { name: '批准后又新增资源，不得释放', from: 'article#五（三）', like: '批准的资源才能释放',
    given: [app({}), { is: 'resource', id: 'r9', links: { application: 'a1' }, facts: { cores: '2' } }], act: { do: 'release', as: 'data', leads: { refused: '批准后新增' } } },
  { name: '没有归档回执，不得释放', from: 'example', like: '批准的资源才能释放', given: [app({ 'archive-receipt': { pending: '尚未移交' } })], act: { do: 'release', as: 'data', leads: { refused: '档案移交回执' } } },
  { name: '资源没有释放完，不得销号', from: 'example', like: closing, given: [app({ closing: 'settle', 'asset-receipt': '资产处置回执' })], act: { do: 'settle-assets', as: 'finance', leads: { refused: '已释放' } } },
  { name: '资源释放完，资产处置后销号', from: 'example', like: closing, given: [app({ closing: 'settle', 'asset-receipt': '资产处置回执' }), resource('yes')], act: { do: 'settle-assets', as: 'finance', leads: 'closed' } },
  { name: '暂停期满转为关闭', from: 'example', like: good, given: [app({ disposition: 'suspend', suspending: 'suspended', 'suspended-until': '2026-06-29' })], act: { do: 'pass-to-closing', as: 'data', leads: 'to-close' } },
  { name: '暂停期满当日还不能转为关闭', from: 'example', like: good, given: [app({ disposition: 'suspend', suspending: 'suspended', 'suspended-until': '2026-06-30' })], act: { do: 'pass-to-closing', as: 'data', leads: { refused: '暂停至' } } },
  { name: '期满转关闭后建议改为关闭', from: 'example', like: good, given: [app({ disposition: 'suspend', suspending: 'to-close' })], proposed: ['suspension-expired'] },
  { name: '核验后恢复', from: 'example', like: good, given: [app({ disposition: 'suspend', suspending: 'suspended', 'suspended-until': '2026-12-31', 'resume-check': '恢复核验单' })], act: { do: 'resume', as: 'data', leads: 'resumed' } },
  { name: merging, from: 'example', like: good, given: [app({ disposition: 'merge', merging: 'plan', 'merge-plan': '合并方案', 'takeover-receipt': '承接确认书' })], act: { do: 'plan-merger', as: 'owner', leads: 'migrate' } },
  { name: '没有迁移回执，不能下架', from: 'example', like: merging, given: [app({ merging: 'migrate', 'backup-receipt': '备份回执', 'archive-receipt': '归档回执' })], act: { do: 'migrate', as: 'owner', leads: { refused: '数据和用户迁移回执' } } },
  { name: '转型方案评审通过', from: 'example', like: good, given: [app({ disposition: 'transform', transforming: 'review', 'transform-plan': '转型方案', 'transform-review': '评审意见' })], act: { do: 'pass-transformation', as: 'expert', leads: 'rebuild' } },
  { name: '没有决定关闭，不能启动关闭步骤', from: 'example', like: good, given: [app({ disposition: 'merge', closing: 'announce', 'notice-receipt': '公告回执' })], act: { do: 'announce', as: 'owner', leads: { refused: '处置方式' } } },
]

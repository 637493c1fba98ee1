import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { app, on, type FactsOf, type One } from './case.ts'

const kept = '没有处置情形的应用：保留'
const unit = (facts: FactsOf<'unit'>): Given<W> => ({ is: 'unit', id: 'u1', facts })
const resource = (id: string, released: string): Given<W> => ({ is: 'resource', id, links: { application: 'a1' }, facts: { cores: '8', memory: '16', storage: '500', 'yearly-cost': '9600', 'release-due': 'yes', released } })
const receipts = { 'user-notice': '停用公告', 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执' } as const
const delisted = { 'delisted-people': '浙里办下架证明', 'delisted-staff': '浙政钉下架证明' } as const
/** The step before, when these resources were there. */
const seen = (step: string, inside: string, ids: readonly string[]) => [{ do: step, in: inside, as: 'data', on: '2026-05-11', saw: { resource: ids } }] as const
const does = (name: string, like: string, facts: FactsOf<'application'>, step: string, as: NonNullable<One['act']>['as'], leads: NonNullable<One['act']>['leads'], more: readonly Given<W>[] = []): One =>
  ({ name, from: 'article#成效三', like, given: [app(facts), ...more], act: { do: step, as, leads } })

/** What an application should become (WZ-008), from both sides of each mark. */
const advised: readonly One[] = [
  { name: kept, from: 'example', on,
    given: [
      { ...app({ mobile: 'no', 'monthly-use': ['50', '60', '40', '40', '40', '50'], 'use-promised': '100', 'functions-built': '10', 'functions-used': '8', 'service-ended': 'no', 'functions-overlap': 'no', 'duty-moved': 'no', paused: 'no', adopters: '2', satisfaction: '95%', 'waste-found': 'no' }), title: '示例应用', links: { unit: 'u1' } },
      { is: 'unit', id: 'u1', title: '示例单位', facts: {} },
      resource('r1', 'no'),
    ],
    expect: { advice: 'keep', 'low-use': 'no', 'promotion-worthy': 'no', unmet: 'no', 'disposal-ordered': 'no', 'yearly-waste': '9600' }, proposed: [] },
  { name: '近六个月都不满50人次：关闭注销', from: 'example', like: kept, given: [app({ 'monthly-use': ['49', '49', '40', '40', '40', '49'] })], expect: { advice: 'cancel', 'low-use': 'yes' }, proposed: ['advise-cancel'] },
  { name: '业务已结束：关闭注销', from: 'example', like: kept, given: [app({ 'service-ended': 'yes' })], expect: { advice: 'cancel' }, proposed: ['advise-cancel'] },
  { name: '功能重复：合并整合', from: 'example', like: kept, given: [app({ 'functions-overlap': 'yes' })], expect: { advice: 'merge' }, proposed: ['advise-merge'] },
  { name: '三地采用、满意度恰为90%：提级推广', from: 'example', like: kept, given: [app({ adopters: '3', satisfaction: '90%' })], expect: { advice: 'promote' }, proposed: ['advise-promote'] },
  { name: '三地采用、满意度89.99%：保留', from: 'example', like: kept, given: [app({ adopters: '3', satisfaction: '89.99%' })], expect: { advice: 'keep' }, proposed: [] },
  { name: '职能已划转：转移管理', from: 'example', like: kept, given: [app({ 'duty-moved': 'yes' })], expect: { advice: 'transfer' }, proposed: ['advise-transfer'] },
  { name: '业务阶段性停办：暂停冻结，不因低频注销', from: 'example', like: kept, given: [app({ paused: 'yes', 'monthly-use': ['0', '0', '0', '0', '0', '0'] })], expect: { advice: 'freeze' }, proposed: ['advise-freeze'] },
  { name: '缺一个月日志：不能研判', from: 'example', like: kept, given: [app({ 'monthly-use': ['40', '40', null, '40', '40', '40'] })], unknown: { advice: 'missing', 'low-use': 'missing' }, proposed: [] },
  ...(['cancel', 'merge', 'promote', 'transfer', 'freeze'] as const).map((way): One => ({
    name: `决定后启动办理（${{ cancel: '销', merge: '并', promote: '提', transfer: '转', freeze: '冻' }[way]}）`, from: 'article#成效三', like: kept, given: [app({ disposition: way })],
    proposed: [{ cancel: 'start-cancelling', merge: 'start-merging', promote: 'start-promoting', transfer: 'start-transferring', freeze: 'start-freezing' }[way]],
  })),
]

/** What should have been done and was not; the day itself is still in time (WZ-011, WZ-012). */
const unmet: readonly One[] = [
  { name: '注销期限当日：没有逾期', from: 'article#成效三', like: kept, given: [app({ disposition: 'cancel', cancelling: 'release', 'cancel-by': '2026-05-15' })], expect: { 'cancel-overdue': 'no', unmet: 'no' } },
  { name: '注销期限次日：应注销未注销', from: 'article#成效三', like: kept, given: [app({ disposition: 'cancel', cancelling: 'release', 'cancel-by': '2026-05-14' })], expect: { 'cancel-overdue': 'yes', 'merge-overdue': 'no', 'freeze-overdue': 'no', unmet: 'yes' } },
  { name: '逾期后注销完毕：不再算未注销', from: 'article#成效三', like: '注销期限次日：应注销未注销', given: [app({ cancelling: 'done', 'cancelled-on': '2026-05-15' })], expect: { 'cancel-overdue': 'no', unmet: 'no' } },
  { name: '整合期限次日：应整合未整合', from: 'article#成效三', like: kept, given: [app({ disposition: 'merge', merging: 'assets', 'merge-by': '2026-05-14' })], expect: { 'merge-overdue': 'yes', unmet: 'yes' } },
  { name: '冻结期限次日：应冻结未冻结', from: 'article#成效三', like: kept, given: [app({ disposition: 'freeze', freezing: 'freeze', 'freeze-by': '2026-05-14' })], expect: { 'freeze-overdue': 'yes', unmet: 'yes' } },
  { name: '已冻结：不算未冻结', from: 'article#成效三', like: '冻结期限次日：应冻结未冻结', given: [app({ freezing: 'frozen', 'frozen-on': '2026-05-14' })], expect: { 'freeze-overdue': 'no', unmet: 'no' } },
  { name: '逾期移交只催办，不阻断新建项目', from: 'example', like: kept, given: [app({ disposition: 'transfer', transferring: 'handover', 'transfer-by': '2026-05-14' })], expect: { 'handover-overdue': 'yes', unmet: 'no' }, proposed: ['handover-late'] },
  { name: '逾期并造成浪费：追究责任', from: 'article#成效三', like: '注销期限次日：应注销未注销', given: [app({ 'waste-found': 'yes' })], proposed: ['hold-accountable'] },
  { name: '逾期但没有浪费：不追究', from: 'article#成效三', like: '注销期限次日：应注销未注销', given: [app({})], proposed: [] },
  { name: '已有责任事项的不重复启动', from: 'example', like: '逾期并造成浪费：追究责任', given: [app({}), { is: 'accountability', id: 'd1', links: { application: 'a1' }, facts: {} }], proposed: [] },
  { name: '有应处置未处置应用的单位：阻断新建项目', from: 'article#成效三', on,
    given: [{ ...unit({}), title: '示例单位' }, { is: 'application', id: 'a1', links: { unit: 'u1' }, facts: { disposition: 'cancel', cancelling: 'backup', 'cancel-by': '2026-05-14' } }, { is: 'application', id: 'a2', links: { unit: 'u1' }, facts: { disposition: 'merge', merging: 'plan', 'merge-by': '2026-05-01' } }, { is: 'application', id: 'a3', links: { unit: 'u1' }, facts: { disposition: 'freeze', freezing: 'backup', 'freeze-by': '2026-05-15' } }],
    expect: { uncancelled: '1', unmerged: '1', unfrozen: '0', unmet: '2' }, proposed: ['block-new-projects'] },
  { name: '已阻断的不重复提出', from: 'example', like: '有应处置未处置应用的单位：阻断新建项目', given: [unit({ 'new-projects-blocked': 'yes' })], proposed: [] },
  { name: '处置完一个，仍然阻断', from: 'article#成效三', like: '已阻断的不重复提出', given: [unit({}), app({ cancelling: 'done', 'cancelled-on': '2026-05-15' })], expect: { unmet: '1' }, proposed: [] },
  { name: '全部处置完：恢复立项', from: 'derived: article#成效三', like: '处置完一个，仍然阻断', given: [unit({}), { is: 'application', id: 'a2', facts: { merging: 'done', 'merged-on': '2026-05-15' } }], expect: { unmet: '0' }, proposed: ['lift-block'] },
]

/** A freeze is lifted in time or ends in cancelling. */
const frozen = '冻结满五个月：提醒'
const freezing: readonly One[] = [
  { name: frozen, from: 'example', like: kept, given: [app({ paused: 'yes', disposition: 'freeze', freezing: 'frozen', 'frozen-on': '2025-12-15' })], expect: { 'freeze-overdue': 'no' }, proposed: ['freeze-expiring'] },
  { name: '冻结差一天满五个月：不提醒', from: 'example', like: frozen, given: [app({ 'frozen-on': '2025-12-16' })], proposed: [] },
  { name: '冻结恰满六个月：还可解冻', from: 'example', like: frozen, given: [app({ 'frozen-on': '2025-11-15', 'lift-check': '解冻核验单' })], proposed: ['freeze-expiring'], act: { do: 'lift', as: 'data', leads: 'lifted' } },
  { name: '冻结恰满六个月：还不能转注销', from: 'example', like: '冻结恰满六个月：还可解冻', given: [app({})], act: { do: 'pass-to-cancelling', as: 'data', leads: { refused: '冻结日' } } },
  { name: '冻结超过六个月：不能解冻，改为注销', from: 'example', like: '冻结恰满六个月：还可解冻', given: [app({ 'frozen-on': '2025-11-14' })], proposed: ['freeze-expired'], act: { do: 'lift', as: 'data', leads: { refused: '冻结日' } } },
  { name: '冻结超过六个月：转为注销', from: 'example', like: '冻结超过六个月：不能解冻，改为注销', given: [app({})], act: { do: 'pass-to-cancelling', as: 'data', leads: 'to-cancel' } },
  { name: '没有核验单，不能解冻', from: 'example', like: frozen, act: { do: 'lift', as: 'data', leads: { refused: '解冻核验单' } } },
  { name: '已解冻的不再改为注销', from: 'example', like: frozen, given: [app({ freezing: 'lifted', 'frozen-on': '2025-10-01', 'lifted-on': '2026-03-01' })], proposed: [] },
  { name: '解冻后长期低频：重新建议注销', from: 'example', like: '已解冻的不再改为注销', given: [app({ paused: 'no', 'monthly-use': ['9', '9', '9', '9', '9', '9'] })], expect: { advice: 'cancel', 'judged-anew': 'yes' }, proposed: ['advise-cancel'] },
  { name: '移交后业务结束：重新建议注销', from: 'example', like: kept, given: [app({ 'service-ended': 'yes', disposition: 'transfer', transferring: 'done', 'transferred-on': '2026-01-05' })], proposed: ['advise-cancel'] },
  { name: '移交没有办完：不重新研判', from: 'example', like: kept, given: [app({ 'service-ended': 'yes', disposition: 'transfer', transferring: 'register' })], expect: { 'judged-anew': 'no' }, proposed: [] },
]

/** Each way's own steps, done and refused (WZ-008, WZ-010). */
const steps: readonly One[] = [
  does('注销：下达任务', kept, { disposition: 'cancel', cancelling: 'order', 'cancel-by': '2026-07-31' }, 'order-cancelling', 'data', 'backup'),
  does('没有决定注销，不能下达注销任务', kept, { disposition: 'merge', cancelling: 'order', 'cancel-by': '2026-07-31' }, 'order-cancelling', 'data', { refused: '处置方式' }),
  does('没有期限，不能下达任务', kept, { disposition: 'cancel', cancelling: 'order' }, 'order-cancelling', 'data', { refused: '关闭注销期限' }),
  does('注销：数据备份', kept, { cancelling: 'backup', ...receipts }, 'back-up', 'unit', 'delist'),
  does('没有备份回执，不能往下走', kept, { cancelling: 'backup', 'user-notice': '停用公告', 'archive-receipt': '档案移交回执' }, 'back-up', 'unit', { refused: '数据备份回执' }),
  does('注销：两端下架', kept, { cancelling: 'delist', ...delisted }, 'delist', 'unit', 'release'),
  does('只下架一端，不能往下走', kept, { cancelling: 'delist', 'delisted-people': '浙里办下架证明' }, 'delist', 'unit', { refused: '浙政钉下架' }),
  { name: '注销：释放批准的云资源', from: 'article#成效三', like: kept, given: [{ ...app({ cancelling: 'release', ...receipts, 'release-receipt': '释放回执' }), acts: seen('delist', 'cancelling', ['r1']) }], act: { do: 'release', as: 'data', leads: 'assets' } },
  { name: '批准后又新增云资源，不得释放', from: 'example', like: '注销：释放批准的云资源', given: [app({}), resource('r9', 'no')], act: { do: 'release', as: 'data', leads: { refused: '批准后新增' } } },
  { name: '没有备份，不得释放', from: 'article#成效三', like: '注销：释放批准的云资源', given: [app({ 'backup-receipt': { pending: '尚未备份' } })], act: { do: 'release', as: 'data', leads: { refused: '数据备份回执' } } },
  does('云资源没有释放完，不得注销', kept, { cancelling: 'assets', 'asset-record': '资产调整单' }, 'adjust-assets', 'unit', { refused: '已释放' }),
  does('注销：资产调整后注销', kept, { cancelling: 'assets', 'asset-record': '资产调整单' }, 'adjust-assets', 'unit', 'done', [resource('r1', 'yes')]),
  does('已注销的不能再办', kept, { cancelling: 'done', 'cancelled-on': '2026-05-01' }, 'adjust-assets', 'unit', { refused: '现在不能办这个动作' }),
  does('整合：一方确认，还等承接方', kept, { disposition: 'merge', merging: 'plan', 'merge-plan': '整合方案', 'takeover-letter': '承接确认函' }, 'agree-merger', 'unit', 'plan'),
  does('没有迁移回执，不能下架', kept, { merging: 'delist', ...delisted }, 'delist-merged', 'unit', { refused: '数据用户迁移回执' }),
  does('整合：迁移', kept, { merging: 'migrate', ...receipts, 'migration-receipt': '迁移回执' }, 'migrate', 'unit', 'delist'),
  does('提级：上级同意', kept, { promoting: 'consent', 'promotion-plan': '推广方案', 'promotion-opinion': '同意意见' }, 'consent', 'superior', 'switch'),
  does('本单位不能替上级同意', kept, { promoting: 'consent', 'promotion-plan': '推广方案', 'promotion-opinion': '同意意见' }, 'consent', 'unit', { refused: 'role' }),
  does('没有提级版本上架证明，不能切换', kept, { promoting: 'switch', 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执', ...delisted }, 'switch-over', 'unit', { refused: '提级版本两端上架证明' }),
  does('转移：变更两端主体', kept, { transferring: 'register', 'registration-change': '主体变更证明' }, 'change-registration', 'data', 'assets'),
  does('没有备份，不能划转', kept, { transferring: 'assets', 'asset-record': '资产调整单', 'resource-transfer': '划转单' }, 'take-assets', 'receiver', { refused: '数据备份回执' }),
  does('冻结：两端暂停', kept, { freezing: 'freeze', 'suspended-people': '暂停证明', 'suspended-staff': '暂停证明', 'downsizing-receipt': '缩减回执' }, 'freeze', 'data', 'frozen'),
]

export const disposal: readonly One[] = [...advised, ...unmet, ...freezing, ...steps]

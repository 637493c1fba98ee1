import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { app, model, type FactsOf, type One } from './case.ts'

const months = (value: string): readonly string[] => Array.from({ length: 12 }, () => value)
const reason = (name: string, facts: FactsOf<'application'>, expect: NonNullable<One['expect']>, proposed: readonly string[], more: readonly Given<W>[] = []): One =>
  ({ name, from: 'example', like: model, given: [app(facts), ...more], expect, proposed })
const load = (value: string): Given<W> => ({ is: 'resource', id: 'r1', facts: { load: months(value) } })

/** Every reason from both sides; it begins an assessment and decides nothing (HZ-015, HZ-016). */
const reasons: readonly One[] = [
  reason('运维合同止日当天：没有停止', { 'maintenance-until': '2026-10-15' }, { 'maintenance-stopped': 'no' }, []),
  reason('运维合同止日次日：运维停止', { 'maintenance-until': '2026-10-14' }, { 'maintenance-stopped': 'yes' }, ['assess-maintenance']),
  reason('内容差一天满十二个月没有更新', { 'last-update': '2025-10-16' }, { stale: 'no' }, []),
  reason('内容恰满十二个月没有更新', { 'last-update': '2025-10-15' }, { stale: 'yes' }, ['assess-stale']),
  reason('连续六个月不满30人', { 'monthly-users': [...months('500').slice(6), ...months('29').slice(6)] }, { 'few-users': 'yes' }, ['assess-few-users']),
  reason('有一个月恰为30人', { 'monthly-users': [...months('500').slice(6), '29', '29', '29', '29', '29', '30'] }, { 'few-users': 'no' }, []),
  reason('日志改造没有完成：不以日志判断活跃度', { 'monthly-users': months('0'), 'log-stage': 'changing', 'active-goal': '0' }, { 'few-users': 'no' }, []),
  reason('资源利用率都不满10%', {}, { 'resources-idle': 'yes' }, ['assess-resources'], [load('9.9%')]),
  reason('资源利用率恰为10%', {}, { 'resources-idle': 'no' }, [], [load('10%')]),
  reason('有一项资源利用率高：不算', {}, { 'resources-idle': 'no' }, [], [load('5%'), { is: 'resource', id: 'r2', links: { application: 'a1' }, facts: { kind: 'cloud', load: months('60%'), released: 'no' } }]),
  reason('三个月故障10次', { faults: [...months('0').slice(3), '3', '3', '4'] }, { faulty: 'yes' }, ['assess-faults']),
  reason('三个月故障9次', { faults: [...months('0').slice(3), '3', '3', '3'] }, { faulty: 'no' }, []),
  reason('有其他特殊情况', { 'other-reason': 'yes' }, {}, ['assess-other']),
  reason('几种情形同时出现，各自列明', { 'maintenance-until': '2026-09-30', 'last-update': '2025-01-10' }, { 'maintenance-stopped': 'yes', stale: 'yes' }, ['assess-maintenance', 'assess-stale']),
  reason('已经在评估，不重复启动', { 'maintenance-until': '2026-09-30', assessing: 'assess' }, {}, []),
  reason('已经停用，不再启动', { 'maintenance-until': '2026-09-30', running: 'no' }, {}, []),
  reason('评估认为应保留：不提处置', { 'maintenance-until': '2026-09-30', assessing: 'kept', advised: 'keep', assessment: '评估报告' }, {}, []),
  reason('评估认为需停用退出', { assessing: 'assessed', advised: 'retire', assessment: '评估报告', 'assessed-on': '2026-10-12' }, {}, ['retire']),
  reason('评估认为需归并整合', { assessing: 'assessed', advised: 'merge', assessment: '评估报告', 'assessed-on': '2026-10-12' }, {}, ['merge']),
  reason('决定停用退出后启动', { assessing: 'assessed', advised: 'retire', disposition: 'retire' }, {}, ['start-closing']),
  reason('决定归并整合后启动', { assessing: 'assessed', advised: 'retire', disposition: 'merge' }, {}, ['start-merging']),
]

const device = (unracked: string): Given<W> => ({ is: 'device', id: 'v1', links: { application: 'a1' }, facts: { position: 'B区07柜', unracked } })
const domain = (cancelled: string): Given<W> => ({ is: 'domain', id: 'w1', links: { application: 'a1' }, facts: { name: '示例域名', cancelled } })
const asset = (off: string): Given<W> => ({ is: 'asset', id: 's1', links: { application: 'a1' }, facts: { number: '示例编号', 'book-value': '80000', 'written-off': off } })
const holding = (...gone: readonly ('resource' | 'device' | 'domain' | 'asset')[]): readonly Given<W>[] => {
  const is = (kind: 'resource' | 'device' | 'domain' | 'asset'): string => (gone.includes(kind) ? 'yes' : 'no')
  return [{ is: 'resource', id: 'r1', facts: { released: is('resource') } }, device(is('device')), domain(is('domain')), asset(is('asset'))]
}
const seen = (step: string, inside: string) => [{ do: step, in: inside, as: 'builder', on: '2026-10-12', saw: { resource: ['r1'] } }] as const
const saved = { 'user-notice': '停用公告', 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执' } as const
const act = (name: string, facts: FactsOf<'application'>, step: string, as: NonNullable<One['act']>['as'], leads: NonNullable<One['act']>['leads'], more: readonly Given<W>[] = [], like = model): One =>
  ({ name, from: 'article#成效三', like, given: [app(facts), ...more], act: { do: step, as, leads } })

const released = '停用退出一：释放批准的数字资源'
/** The order of the notice; each step waits for the one before (HZ-016 to HZ-018). */
const steps: readonly One[] = [
  act('建设单位评估认为需退出', { assessing: 'assess', assessment: '评估报告', advised: 'retire' }, 'assess-exit', 'builder', 'assessed'),
  act('没有评估报告，不能完成评估', { assessing: 'assess', advised: 'retire' }, 'assess-exit', 'builder', { refused: '建设单位评估报告' }),
  act('评估意见为保留，不能按退出办', { assessing: 'assess', assessment: '评估报告', advised: 'keep' }, 'assess-exit', 'builder', { refused: '评估意见' }),
  act('评估意见为保留', { assessing: 'assess', assessment: '评估报告', advised: 'keep' }, 'assess-keep', 'builder', 'kept'),
  act('市数据管理部门不能替建设单位评估', { assessing: 'assess', assessment: '评估报告', advised: 'retire' }, 'assess-exit', 'data', { refused: 'role' }),
  act('情况变化，重新评估', { assessing: 'kept', assessment: '评估报告', advised: 'keep' }, 'assess-again', 'data', 'assess'),
  act('公告停用，备份归档', { disposition: 'retire', closing: 'prepare', ...saved }, 'prepare-exit', 'builder', 'resources'),
  act('没有决定停用退出，不能办理', { disposition: 'merge', closing: 'prepare', ...saved }, 'prepare-exit', 'builder', { refused: '处置方式' }),
  { name: released, from: 'article#成效三', like: model, given: [{ ...app({ disposition: 'retire', closing: 'resources', ...saved, 'release-receipt': '释放回执' }), acts: seen('prepare-exit', 'closing') }], act: { do: 'release', as: 'data', leads: 'hosting' } },
  act('没有档案移交回执，不得释放', { 'archive-receipt': { pending: '尚未移交' } }, 'release', 'data', { refused: '档案移交回执' }, [], released),
  act('批准后新增资源，不得释放', {}, 'release', 'data', { refused: '批准后新增' }, [{ is: 'resource', id: 'r9', links: { application: 'a1' }, facts: { kind: 'cloud', released: 'no' } }], released),
  act('资源没有释放完，不得下架设备', { closing: 'hosting', 'unrack-record': '下架单' }, 'unrack', 'host', { refused: '已释放或归并' }, holding()),
  act('停用退出二：下架托管设备', { closing: 'hosting', 'unrack-record': '下架单' }, 'unrack', 'host', 'domain', holding('resource')),
  act('设备没有下架完，不得注销域名', { closing: 'domain', 'domain-receipt': '注销回执' }, 'cancel-domain', 'builder', { refused: '已下架' }, holding('resource')),
  act('停用退出三：注销域名', { closing: 'domain', 'domain-receipt': '注销回执' }, 'cancel-domain', 'builder', 'assets', holding('resource', 'device')),
  act('域名没有注销，不得注销资产', { closing: 'assets', 'asset-record': '资产注销单' }, 'write-off', 'builder', { refused: '已注销' }, holding('resource', 'device', 'asset')),
  act('资产没有核销，不得闭环', { closing: 'assets', 'asset-record': '资产注销单' }, 'write-off', 'builder', { refused: '已核销' }, holding('resource', 'device', 'domain')),
  act('停用退出四：一方办理，还等市财政局', { closing: 'assets', 'asset-record': '资产注销单' }, 'write-off', 'builder', 'assets', holding('resource', 'device', 'domain', 'asset')),
  act('没有资产注销单，不得闭环', { closing: 'assets' }, 'write-off', 'builder', { refused: '资产注销单' }, holding('resource', 'device', 'domain', 'asset')),
  act('不能跳过设备下架去注销域名', { closing: 'hosting', 'domain-receipt': '注销回执' }, 'cancel-domain', 'builder', { refused: '现在不能办这个动作' }),
  act('已闭环的不能再办', { closing: 'closed', 'closed-on': '2026-10-01' }, 'write-off', 'builder', { refused: '现在不能办这个动作' }),
  act('归并：一方确认，还等承接单位', { disposition: 'merge', merging: 'plan', 'merge-plan': '归并方案', 'takeover-letter': '承接确认函' }, 'agree-merger', 'builder', 'plan'),
  act('归并：没有迁移回执，不能往下走', { merging: 'migrate', ...saved }, 'migrate', 'builder', { refused: '数据业务迁移回执' }),
  act('归并：迁移', { merging: 'migrate', ...saved, 'migration-receipt': '迁移回执' }, 'migrate', 'builder', 'resources'),
]

export const leaving: readonly One[] = [...reasons, ...steps]

import { type ProjectLine } from './line.ts'

export const safetyGroups = [
  { id: 'safety', title: '安全运维与退出', points: '14' },
  { id: 'security', title: '安全合规', in: 'safety', points: '3' },
  { id: 'secure-running', title: '安全运行', in: 'safety', points: '3' },
  { id: 'service', title: '运维服务', in: 'safety', points: '3' },
  { id: 'backup', title: '备份应急', in: 'safety', points: '2' },
  { id: 'disposal', title: '销并提转冻落实', in: 'safety', points: '3' },
] as const

/** 安全运维与退出: ten lines in five groups. */
export const safety = [
  { id: 'protection', title: '等级保护测评', in: 'security', points: '2', missing: 'refuse', cite: 'example',
    earn: { proportional: 'protection-score', full: '90%', zero: '70%' } },
  { id: 'cryptography', title: '密码应用评估', in: 'security', points: '1', missing: 'zero', cite: 'example',
    earn: { levels: 'cryptography', worth: { conform: '100%', partly: '60%', not: '0%' } } },
  { id: 'holes-fixed', title: '漏洞按期修复率', in: 'secure-running', points: '1', missing: 'zero', empty: 'full', cite: 'example',
    earn: { proportional: { ratio: 'holes-fixed', over: 'holes-found' }, full: '100%', zero: '60%' } },
  { id: 'security-incidents', title: '安全事件', in: 'secure-running', points: '2', missing: 'refuse', cite: 'example',
    earn: { deduct: [{ because: '发生安全事件', points: '1', forEach: { count: 'incident', where: { fact: 'kind', is: ['security'] } }, atMost: '2' }] } },
  { id: 'availability', title: '系统可用率', in: 'service', points: '2', missing: 'set-aside', cite: 'example',
    earn: { proportional: { mean: 'availability', last: '12' }, full: '99.9%', zero: '95%' } },
  { id: 'repaired', title: '故障按时修复率', in: 'service', points: '1', missing: 'set-aside', empty: 'full', cite: 'example',
    earn: { proportional: { share: 'incident', where: { measure: 'repair-hours', atMost: { parameter: 'repair-hours' } }, among: { fact: 'kind', is: ['fault'] } }, full: '100%', zero: '50%' } },
  { id: 'backup-success', title: '数据备份成功率', in: 'backup', points: '1', missing: 'set-aside', cite: 'example',
    earn: { proportional: { mean: 'backup-success', last: '12' }, full: '99%', zero: '90%' } },
  { id: 'drills', title: '应急演练', in: 'backup', points: '1', missing: 'zero', cite: 'example',
    earn: { proportional: 'drills-done', full: '1' } },
  // WZ-009: how a unit carries out 销并提转冻 is part of the evaluation.
  { id: 'disposed-in-time', title: '应用处置按期落实率', in: 'disposal', points: '2', missing: 'refuse', empty: 'full', cite: 'derived: article#成效三',
    earn: { proportional: { share: 'application', where: { not: 'unmet' }, among: 'disposal-ordered' }, full: '100%' } },
  { id: 'resources-released', title: '应释放云资源释放率', in: 'disposal', points: '1', missing: 'zero', empty: 'full', cite: 'derived: article#成效三',
    earn: { proportional: { share: 'resource', where: 'released', among: 'release-due' }, full: '100%' } },
] as const satisfies readonly ProjectLine<(typeof safetyGroups)[number]['id']>[]

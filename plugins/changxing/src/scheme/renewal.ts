import { built, type ProjectLine } from './line.ts'

/** 革新换代: whether the system reuses, renews and lets go; 12, of which 4 of the benefit kind. */
export const renewal = [
  // CX-073
  { id: 'in-cloud', title: '应用入云率', in: 'renewal', points: '10',
    earn: { proportional: { share: 'application', where: 'in-cloud' }, full: '100%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'common', axis: 'output' }, cite: 'example' },
  // CX-057, CX-084
  { id: 'components-reused', title: '组件复用率', in: 'renewal', points: '10', applies: built,
    earn: { proportional: { ratio: 'components-reused', over: 'components-needed' }, full: '50%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'individual', axis: 'input' }, cite: 'example' },
  // CX-086, CX-095
  { id: 'components-listed', title: '组件上架完成率', in: 'renewal', points: '10', applies: built,
    earn: { proportional: { ratio: { count: 'component', where: 'listed' }, over: 'components-promised' }, full: '100%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'individual', axis: 'output' }, cite: 'example' },
  { id: 'cloud-utilised', title: '云资源利用率', in: 'renewal', points: '10',
    earn: { proportional: { mean: { mean: 'cpu-use', last: '3' }, over: 'resource', where: { not: 'released' } }, full: '40%', zero: '5%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'common', axis: 'input' }, cite: 'example' },
  { id: 'releases-done', title: '版本迭代完成率', in: 'renewal', points: '6',
    earn: { proportional: { ratio: 'releases-done', over: 'releases-planned' }, full: '100%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'demands-done', title: '业务需求响应率', in: 'renewal', points: '6',
    earn: { proportional: { ratio: 'demands-done', over: 'demands-raised' }, full: '90%', zero: '40%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'products-trusted', title: '信息技术应用创新适配率', in: 'renewal', points: '10',
    earn: { proportional: { ratio: 'products-trusted', over: 'products-all' }, full: '100%', zero: '30%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'common', axis: 'output' }, cite: 'example' },
  // CX-092
  { id: 'old-systems-retired', title: '旧系统下线率', in: 'renewal', points: '8', applies: { fact: 'nature', is: ['renewal', 'upgrade'] },
    earn: { proportional: { ratio: 'old-systems-retired', over: 'old-systems' }, full: '100%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'renewal', layer: 'individual', axis: 'output' }, cite: 'example' },
  // CX-084, CX-085
  { id: 'components-spread', title: '组件平均被复用次数', in: 'renewal', points: '10', applies: built,
    earn: { proportional: { mean: 'reusers', over: 'component' }, full: '2' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'benefit', module: 'renewal', layer: 'individual', axis: 'effect' }, cite: 'example' },
  // CX-092
  { id: 'cloud-released', title: '应释放云资源释放率', in: 'renewal', points: '8',
    earn: { proportional: { ratio: { sum: 'cores', over: 'resource', where: { all: ['release-due', 'released'] } }, over: { sum: 'cores', over: 'resource', where: 'release-due' } }, full: '100%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'benefit', module: 'renewal', layer: 'common', axis: 'effect' }, cite: 'example' },
  // CX-087
  { id: 'places-adopting', title: '推广应用完成率', in: 'renewal', points: '6', applies: built,
    earn: { proportional: { ratio: 'places-adopting', over: 'places-promised' }, full: '100%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'benefit', module: 'renewal', layer: 'individual', axis: 'effect' }, cite: 'example' },
  // CX-057
  { id: 'saved-by-reuse', title: '复用避免投资占比', in: 'renewal', points: '6', applies: built,
    earn: { proportional: { ratio: 'saved-by-reuse', over: 'total' }, full: '10%' },
    missing: 'zero', empty: 'zero', tags: { kind: 'benefit', module: 'renewal', layer: 'individual', axis: 'effect' }, cite: 'example' },
] as const satisfies readonly ProjectLine<'renewal'>[]

import type { FactsOf, One, Thing } from './case.ts'

const six = (value: string): readonly string[] => Array.from({ length: 6 }, () => value)
const idle = '半年使用率都极低：整体释放'
const low = '半年平均使用率偏低：合理降配'
const normal = '使用率正常：保留'
const things = (facts: FactsOf<'resource'>): readonly Thing[] => [
  {
    is: 'resource',
    id: 'c1',
    title: '云主机一',
    links: { application: 'a1' },
    facts: { stage: 'running', cores: '8', memory: '32', storage: '500', 'storage-use': '35%', ...facts },
  },
  { is: 'application', id: 'a1', title: '某应用', facts: { influential: 'no' } },
]
const use = (cpu: string, memory: string): FactsOf<'resource'> => ({ 'cpu-use': six(cpu), 'memory-use': six(memory) })
const judged = (name: string, facts: FactsOf<'resource'>, advice: string, proposed: readonly string[]): One => ({
  name,
  from: 'example',
  on: '2024-06-30',
  given: things(facts),
  expect: { advice },
  proposed,
})
const plan: FactsOf<'resource'> = {
  decided: 'downsize',
  'cores-after': '4',
  'memory-after': '16',
  'storage-after': '500',
  'impact-report': '业务影响论证意见',
  'no-impact': 'yes',
}
const another = (facts: FactsOf<'resource'>): Thing => ({
  is: 'resource',
  id: 'c2',
  title: '云主机二',
  links: { application: 'a1' },
  facts: { stage: 'running', cores: '8', memory: '32', storage: '500', 'storage-use': '70%', ...facts },
})
const ofApplication = '一个闲置、一个满用的云资源'

/** What to do with a resource, and what must hold before it is done (ZJ-018 to ZJ-020). */
export const cloudCases: readonly One[] = [
  judged(idle, use('4.99%', '9.99%'), 'release', ['release-resource']),
  judged('处理器使用率恰为5%：不算极低', use('5%', '9.99%'), 'downsize', ['downsize-resource']),
  judged('内存使用率恰为10%：不算极低', use('4.99%', '10%'), 'downsize', ['downsize-resource']),
  judged(
    '有一个月达到5%：不算长期闲置',
    { 'cpu-use': ['1%', '1%', '1%', '1%', '1%', '5%'], 'memory-use': six('1%') },
    'downsize',
    ['downsize-resource'],
  ),
  judged(low, use('19.99%', '39.99%'), 'downsize', ['downsize-resource']),
  judged('处理器平均使用率恰为20%：保留', use('20%', '39.99%'), 'keep', []),
  judged('内存平均使用率恰为40%：保留', use('19.99%', '40%'), 'keep', []),
  judged(normal, use('45%', '60%'), 'keep', []),
  {
    name: '只有五个月的监测：不下结论',
    from: 'example',
    on: '2024-06-30',
    given: things({ 'cpu-use': ['1%', '1%', '1%', '1%', '1%'], 'memory-use': six('1%') }),
    unknown: { advice: 'missing' },
    proposed: [],
  },
  { name: '已作出处理决定：不再提出建议', from: 'example', like: idle, given: [{ is: 'resource', id: 'c1', facts: { decided: 'keep' } }], proposed: [] },
  {
    name: '降配前经论证不影响业务：可以降配，年节约6480元',
    from: 'report#成效二',
    like: low,
    given: [{ is: 'resource', id: 'c1', facts: plan }],
    expect: { cost: '24960.00', 'downsize-saving': '6480.00' },
    act: { do: 'plan-downsizing', as: 'department', leads: 'downsizing' },
  },
  {
    name: '论证认为影响业务：不得降配',
    from: 'report#成效二',
    like: low,
    given: [{ is: 'resource', id: 'c1', facts: { ...plan, 'no-impact': 'no' } }],
    act: { do: 'plan-downsizing', as: 'department', leads: { refused: 'gate' } },
  },
  {
    name: '降配后反而更多：不得办理',
    from: 'derived: report#成效二',
    like: low,
    given: [{ is: 'resource', id: 'c1', facts: { ...plan, 'cores-after': '9' } }],
    act: { do: 'plan-downsizing', as: 'department', leads: { refused: 'gate' } },
  },
  {
    name: '没有备份回执：不得制定释放方案',
    from: 'example',
    like: idle,
    given: [{ is: 'resource', id: 'c1', facts: { decided: 'release', 'impact-report': '业务影响论证意见', 'no-impact': 'yes' } }],
    act: { do: 'plan-release', as: 'department', leads: { refused: 'absent' } },
  },
  {
    name: '应用有闲置云资源：不再分配新的',
    from: 'derived: cloud#申请',
    on: '2024-06-30',
    given: [
      { is: 'resource', id: 'c9', links: { application: 'a1' }, facts: { stage: 'reviewing', purpose: '扩容', cores: '4', memory: '8', storage: '100' } },
      ...things(use('1%', '1%')),
    ],
    act: { do: 'grant', as: 'finance', leads: { refused: 'gate' } },
  },
  {
    name: ofApplication,
    from: 'example',
    on: '2024-06-30',
    given: [
      { is: 'application', id: 'a1', title: '某应用', facts: { influential: 'no' } },
      ...things(use('4%', '6%')).slice(0, 1),
      another(use('40%', '60%')),
    ],
    lines: { 'cloud-cpu': '16.50', 'cloud-memory': '11.00', 'cloud-storage': '11.25', 'cloud-idle': '15.00', 'cloud-problems': '15.00' },
    expect: { 'resources-running': '2', 'resources-idle': '1', 'cloud-score': '68.75', trimmed: 'no' },
  },
  {
    name: '两个问题只销号一个：整改得一半',
    from: 'derived: report#成效二',
    like: ofApplication,
    given: [
      { is: 'application', id: 'a1', facts: {} },
      { is: 'problem', id: 'q1', links: { resource: 'c1' }, facts: { source: 'cloud', stage: 'closed' } },
      { is: 'problem', id: 'q2', links: { resource: 'c2' }, facts: { source: 'audit', stage: 'ordered' } },
    ],
    lines: { 'cloud-problems': '7.50' },
    expect: { 'cloud-score': '61.25' },
  }, // ZJ-021
  {
    name: '闲置的云资源释放后：使用率满分，应用算已消减',
    from: 'derived: report#成效二',
    like: ofApplication,
    given: [
      { is: 'application', id: 'a1', facts: {} },
      { is: 'resource', id: 'c1', facts: { stage: 'released', released: '2024-06-01' } },
    ],
    expect: { 'cloud-score': '100.00', trimmed: 'yes' },
  },
]

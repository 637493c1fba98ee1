import { expect, test } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import { read } from './read.ts'

const words = defineWords({
  sources: { report: { title: '评价报告' }, act: { title: '采购法' } },
  roles: { owner: '单位', agency: '评价机构' },
  subjects: {
    programme: {
      title: '专项资金',
      facts: {
        kind: { title: '类别', unit: 'choice', options: { build: '建设', run: '运维' }, from: 'filed' },
        paid: { title: '已支付', unit: 'yuan', from: 'filed' },
        arrived: { title: '已下达', unit: 'yuan', from: 'filed' },
        'paid-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
        users: { title: '注册用户', unit: '人', from: 'usage-log' },
        'users-goal': { title: '注册目标', unit: '人', from: 'filed' },
        opinion: { title: '方案质量', unit: 'ratio', every: 'rater', from: 'panel' },
        late: { title: '逾期天数', unit: 'days', from: 'filed' },
        level: { title: '立项必要性', unit: 'choice', options: { a: '优', b: '良', c: '差' }, from: 'panel' },
        sound: { title: '制度健全', unit: 'yes-no', from: 'visit' },
        cloud: { title: '入云', unit: 'yes-no', from: 'register' },
        shared: { title: '数据共享', unit: 'yes-no', from: 'register' },
        satisfied: { title: '满意度', unit: 'ratio', from: 'survey' },
        'own-score': { title: '自评得分', unit: 'points', from: 'scheme' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        'input-score': { title: '投入小计', unit: 'points', from: 'scheme' },
      },
    },
    project: {
      title: '项目',
      links: { programme: 'programme' },
      facts: {
        kind: { title: '类别', unit: 'choice', options: { software: '软件平台开发', hardware: '硬件建设' }, from: 'filed' },
        idle: { title: '年内未启动', unit: 'yes-no', from: 'filed' },
        goal: { title: '目标值', unit: '值', from: 'filed' },
        actual: { title: '完成值', unit: '值', from: 'filed' },
        weight: { title: '权重', unit: '份', from: 'filed' },
        done: { title: '验收合格', unit: 'yes-no', from: 'filed' },
      },
    },
    purchase: {
      title: '采购',
      links: { programme: 'programme' },
      facts: { mall: { title: '电子卖场采购合规', unit: 'yes-no', from: 'filed' } },
    },
  },
  parameters: {
    finding: {
      title: '每项问题扣分',
      unit: 'points',
      class: 'free',
      values: [{ from: '2022-01-01', is: '0.5', cite: 'example' }],
    },
    goal: { title: '满意度目标', unit: 'ratio', class: 'free', values: [{ from: '2022-01-01', is: '90%', cite: 'example' }] },
    share: { title: '良的折算', unit: 'ratio', class: 'free', values: [{ from: '2022-01-01', is: '80%', cite: 'example' }] },
    module: {
      title: '实效权重',
      unit: 'points',
      class: 'free',
      by: 'programme.kind',
      values: [{ from: '2022-01-01', is: { build: '40', run: '60' }, cite: 'example' }],
    },
  },
})
const f = { parameter: 'finding' } as const
const idle = { count: 'project', where: { all: [{ fact: 'kind', is: ['software'] }, 'idle'] } } as const
const scheme = defineScheme(words, {
  id: 'main',
  subject: 'programme',
  title: '资金绩效评价',
  tracks: [
    { title: '单位自评', by: 'owner', total: 'own-score' },
    { title: '部门评价', by: 'agency', total: 'score' },
  ],
  groups: [
    { id: 'input', title: '投入', points: '40', files: 'input-score' },
    { id: 'money', title: '资金', in: 'input' },
    { id: 'result', title: '产出' },
    { id: 'use', title: '实效', points: { parameter: 'module' } },
  ],
  lines: [
    {
      id: 'execution',
      title: '预算执行率',
      in: 'money',
      points: '4',
      earn: { proportional: 'paid-rate', full: '100%' },
      missing: 'refuse',
      cite: 'derived: report#由公布的扣分0.58反推',
    },
    {
      id: 'panel',
      title: '方案质量',
      in: 'money',
      points: '6',
      earn: { proportional: { mean: 'opinion', without: 'extremes' }, full: '100%', nothingUnder: '60%' },
      missing: 'zero',
      cite: 'example',
    },
    {
      id: 'registered',
      title: '注册达成',
      in: 'input',
      points: '10',
      earn: { proportional: 'users', full: 'users-goal' },
      missing: 'set-aside',
      empty: 'set-aside',
      cite: 'report#三（一）',
    },
    {
      id: 'fast',
      title: '按期',
      in: 'input',
      points: '10',
      earn: { proportional: 'late', full: '0', zero: '90' },
      missing: 'refuse',
      empty: 'full',
      cite: 'act#46',
    },
    {
      id: 'rising',
      title: '支付规模',
      in: 'input',
      points: '10',
      earn: { proportional: 'paid', full: '500000', zero: '100000' },
      missing: 'refuse',
      empty: 'zero',
      cite: 'report#3.1',
    },
    {
      id: 'bands',
      title: '满意度',
      in: 'result',
      points: '5',
      earn: {
        bands: 'satisfied',
        marks: [
          { from: { parameter: 'goal' }, share: '100%' },
          { from: '60%', share: '50%' },
        ],
      },
      missing: 'set-aside',
      cite: 'example',
    },
    {
      id: 'down',
      title: '逾期',
      in: 'result',
      points: '3',
      earn: {
        bands: 'late',
        marks: [
          { upTo: '0', share: '100%' },
          { upTo: '30', share: '40%' },
        ],
      },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'levels',
      title: '必要性',
      in: 'result',
      points: '5',
      earn: { levels: 'level', worth: { a: '100%', b: { parameter: 'share' }, c: '0%' } },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'one',
      title: '制度',
      in: 'result',
      points: '2',
      earn: { checklist: [{ title: '制度健全', when: 'sound' }] },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'even',
      title: '验收两项',
      in: 'result',
      points: '1',
      earn: {
        checklist: [
          { title: '入云', when: 'cloud' },
          { title: '共享', when: 'shared' },
        ],
      },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'uneven',
      title: '验收三项',
      in: 'result',
      points: '2',
      earn: {
        checklist: [
          { title: '入云', when: 'cloud', parts: 2 },
          { title: '共享', when: 'shared' },
          { title: '口碑好', when: { measure: 'satisfied', atLeast: '90%' } },
        ],
      },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'idle',
      title: '软件平台开发完成',
      in: 'result',
      points: '4',
      earn: { deduct: [{ because: '软件项目未完成', points: f, forEach: idle }] },
      missing: 'refuse',
      cite: 'report#3',
    },
    {
      id: 'kept',
      title: '制度执行',
      in: 'result',
      points: '8',
      missing: 'refuse',
      cite: 'report#3',
      earn: {
        deduct: [
          { because: '采购不规范', points: f, when: { some: 'purchase', where: { not: 'mall' } }, cite: 'act#46' },
          { because: '逾期', points: '0.1', forEach: 'late', atMost: '2', cite: 'example' },
        ],
      },
    },
    {
      id: 'each',
      title: '业务指标',
      in: 'use',
      points: '2',
      earn: { each: { of: 'project', where: 'done', weight: 'weight', earn: { proportional: 'actual', full: 'goal' } } },
      missing: 'refuse',
      tags: { kind: '效益性', module: 'use' },
      cite: 'example',
    },
    {
      id: 'only',
      title: '运维质量',
      in: 'use',
      points: '1',
      applies: { fact: 'kind', is: ['run'] },
      earn: { each: { of: 'project', earn: { checklist: [{ title: '启动', when: { not: 'idle' } }] } } },
      missing: 'refuse',
      cite: 'example',
    },
  ],
  census: { lines: 15, 'kind.效益性': 1 },
})
const pack = definePack(words, {
  id: 'p',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '评分',
  rounding: { places: 2, mode: 'half-up' },
  workings: { programme: { 'paid-rate': { ratio: 'paid', over: 'arrived' } } },
  schemes: [scheme],
})
const chapter = read(pack).chapters.find(({ id }) => id === 'schemes')
const top = chapter?.sections[0]
const all = (top?.sections ?? []).flatMap((s) => [...s.clauses, ...s.sections.flatMap((inner) => inner.clauses)])

test.each([
  ['execution', '已支付÷已下达×4分，四舍五入到0.01分，最高4分；缺数据不予评分。'],
  ['panel', '各评委“方案质量”评分的平均值（去掉最高和最低）×6分，四舍五入到0.01分，不满60%的不得分；缺数据计0分。'],
  ['registered', '注册用户÷注册目标×10分，四舍五入到0.01分，最高10分；缺数据或无可计的不计该项，其分值由同组其他指标分担。'],
  [
    'fast',
    '逾期天数不大于零的得10分，不少于90日的不得分，其间按直线比例计分，四舍五入到0.01分；缺数据不予评分，无可计的得满分。',
  ],
  [
    'rising',
    '已支付不低于50万元的得10分，不超过10万元的不得分，其间按直线比例计分，四舍五入到0.01分；缺数据不予评分，无可计的计0分。',
  ],
  ['bands', '满意度不低于90%（满意度目标）的得5分，不低于60%的得2.5分，其余不得分；缺数据不计该项，其分值由同组其他指标分担。'],
  ['down', '逾期天数不大于零的得3分，不超过30日的得1.2分，其余不得分；缺数据不予评分。'],
  ['levels', '按立项必要性计分，「优」得5分，「良」得5分的80%（良的折算），「差」得零分；缺数据不予评分。'],
  ['one', '制度健全的得2分，否则不得分；缺数据不予评分。'],
  ['even', '以下2项，每符合一项得0.5分：①入云；②数据共享；缺数据不予评分。'],
  [
    'uneven',
    '以下3项，按符合的份数占比×2分，四舍五入到0.01分：①入云（2份）；②数据共享（1份）；③口碑好（满意度不低于90%）（1份）；缺数据不予评分。',
  ],
  ['idle', '每有一个年内未启动的软件平台开发项目，扣0.5分（每项问题扣分），事由为“软件项目未完成”；扣完为止；缺数据不予评分。'],
  [
    'kept',
    '从8分中扣减：①名下有电子卖场采购不合规的采购的，扣0.5分（每项问题扣分），事由为“采购不规范”；②逾期天数每1日，扣0.1分，最多扣2分；扣完为止；缺数据不予评分。',
  ],
  [
    'each',
    '占“实效”3份中的2份；对名下验收合格的项目逐一计得分率（完成值÷目标值，最高100%），取以权重加权的平均值×满分，四舍五入到0.01分；缺数据不予评分。归类：效益性。',
  ],
  [
    'only',
    '仅适用于运维专项资金。占“实效”3份中的1份；对名下各项目逐一计得分率（不属于“年内未启动”情形的得100%，否则不得分），取平均值×满分，四舍五入到0.01分；缺数据不予评分。',
  ],
])('%s', (id, text) => expect(all.find((clause) => clause.id === id)?.text).toBe(text))
const basis = (id: string) => all.find((clause) => clause.id === id)?.basis

test('a basis names the place, how it stands, and where a ground has its own', () => {
  expect(basis('execution')).toBe('《评价报告》：由公布的扣分0.58反推（据文推得）')
  expect(basis('registered')).toBe('《评价报告》三（一）')
  expect(basis('fast')).toBe('《采购法》第四十六条')
  expect(basis('rising')).toBe('《评价报告》第3.1部分')
  expect(basis('panel')).toBe('示例值，待本地确认')
  expect(basis('kept')).toBe('《评价报告》第三部分；“采购不规范”依《采购法》第四十六条；“逾期”为示例值，待本地确认')
})
test('what holds for every line is said once', () => {
  expect(top?.clauses.map(({ text }) => text)).toEqual([
    '评价专项资金，共15项指标，其中效益性1项。先由单位评分（单位自评），总分记为“自评得分”，再由评价机构评分（部门评价），总分记为“得分”；后一环节未重新填报的事实，沿用前一环节的。“投入”小计记为“投入小计”。得分四舍五入到0.01分，各项得分相加即为总分；不适用、尚未到时或者免考的不计，其分值由同组其他指标分担。',
  ])
})
test('a group whose points are a parameter says so, and its lines say their part', () => {
  expect(all.find(({ title }) => title === '“实效”的分值')?.text).toBe('等于按类别确定的实效权重，由下列各项按份分得。')
})
test('groups are sections with their points, their own or those of their lines', () => {
  expect(top?.sections.map(({ title, points }) => [title, points])).toEqual([
    ['投入', '40'],
    ['产出', '30'],
    ['实效', undefined],
  ])
  expect(top?.sections[0]?.sections.map(({ title, points }) => [title, points])).toEqual([['资金', '10']])
  expect(all.find(({ id }) => id === 'execution')?.points).toBe('4')
  expect(all.find(({ id }) => id === 'each')?.points).toBeUndefined()
})

test('a case like another says only the lines that differ when it lists many', () => {
  const lines = Object.fromEntries(scheme.lines.map(({ id }) => [id, '1.00']))
  const base = {
    name: '底本',
    from: 'example',
    on: '2024-01-01',
    given: [{ is: 'programme', id: 'p', facts: {} }],
    lines,
  } as const
  const like = {
    name: '变化',
    from: 'example',
    like: '底本',
    given: [{ is: 'programme', id: 'p', facts: { sound: 'no' } }],
    lines: { ...lines, one: '0.00' },
  } as const
  const said = read({ ...pack, cases: [base, like] })
    .chapters.at(-1)
    ?.clauses.at(-1)?.text
  expect(said).toBe('同样例“底本”，只改下列各项：制度健全改为否。应得出：“制度”得0.00分，其余各项得分不变。')
})
test('cases that are like each other in a ring do not run for ever', () => {
  const ring = ['甲', '乙'].map((name, i) => ({ name, from: 'example', like: ['乙', '甲'][i] ?? '', expect: {} }) as const)
  expect(
    read({ ...pack, cases: ring })
      .chapters.at(-1)
      ?.clauses.map(({ title }) => title),
  ).toEqual(['甲', '乙'])
})

import { definePack, defineScheme, defineWords } from '@wenxiao/core'

/** The names that the rules below may use; a misspelt one is an error in the editor. */
const words = defineWords({
  // Add each document that the rules rest on, then cite it as 'measures#第三条' instead of 'example':
  // measures: { title: '项目绩效评价办法', number: '×财〔2025〕1号', inForce: { from: '2025-01-01' } },
  sources: {},
  roles: { finance: '财政部门' },
  subjects: {
    project: {
      title: '项目',
      facts: {
        arrived: { title: '下达数', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
        paid: { title: '支付数', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
        'planned-finish': { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
        finished: { title: '完工日', unit: 'day', from: 'filed' },
        accepted: { title: '验收合格', unit: 'yes-no', from: 'filed' },
        satisfaction: { title: '满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
        'execution-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', from: 'verdict', options: { good: '良', fair: '中', poor: '差' } },
      },
    },
  },
  parameters: {
    satisfied: {
      title: '满意度目标',
      unit: 'ratio',
      class: 'bounded',
      bounds: { least: '80%', most: '100%', cite: 'example' },
      values: [{ from: '2025-01-01', is: '90%', cite: 'example' }],
    },
  },
})

const scheme = defineScheme(words, {
  id: 'yearly',
  subject: 'project',
  title: '项目绩效评价',
  tracks: [{ title: '财政评价', by: 'finance', total: 'score' }],
  groups: [
    { id: 'process', title: '过程', points: '40' },
    { id: 'output', title: '产出', points: '40' },
    { id: 'benefit', title: '效益', points: '20' },
  ],
  lines: [
    {
      id: 'execution',
      title: '预算执行率',
      in: 'process',
      points: '40',
      earn: { proportional: 'execution-rate', full: '100%' },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'timely',
      title: '完工及时',
      in: 'output',
      points: '20',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          {
            because: '完工不及时',
            points: '10',
            when: { measure: { from: 'planned-finish', to: 'finished', in: 'days' }, over: '0' },
          },
        ],
      },
    },
    {
      id: 'accepted',
      title: '验收合格',
      in: 'output',
      points: '20',
      earn: { checklist: [{ title: '验收合格', when: 'accepted' }] },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'satisfied',
      title: '满意度',
      in: 'benefit',
      points: '20',
      missing: 'set-aside',
      cite: 'example',
      earn: {
        bands: 'satisfaction',
        marks: [
          { from: { parameter: 'satisfied' }, share: '100%' },
          { from: '60%', share: '50%' },
        ],
      },
    },
  ],
})

/** A complete small pack: replace titles, points and marks by what your documents say, and cite them. */
export default definePack(words, {
  id: 'PACK_ID',
  version: '0.1.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: 'PACK_ID 规则包',
  rounding: { places: 2, mode: 'half-up' },
  workings: { project: { 'execution-rate': { ratio: 'paid', over: 'arrived' } } },
  schemes: [scheme],
  verdicts: [
    {
      subject: 'project',
      verdict: 'grade',
      rules: [
        { give: 'good', when: { measure: 'score', atLeast: '80' }, because: '80分以上', cite: 'example' },
        { give: 'fair', when: { measure: 'score', atLeast: '60' }, because: '60分以上', cite: 'example' },
        { give: 'poor', because: '不满60分', cite: 'example' },
      ],
    },
  ],
  cases: [
    {
      name: '按期完工、支付八成',
      from: 'example',
      on: '2025-12-31',
      given: [
        {
          is: 'project',
          id: 'p1',
          facts: {
            arrived: { value: '100', unit: '万元', origin: 'assumed' },
            paid: { value: '80', unit: '万元', origin: 'assumed' },
            'planned-finish': '2025-10-31',
            finished: '2025-10-31',
            accepted: 'yes',
            satisfaction: '92%',
          },
        },
      ],
      lines: { execution: '32.00', timely: '20.00', accepted: '20.00', satisfied: '20.00' },
      expect: { 'execution-rate': '80.00%', score: '92.00', grade: 'good' },
    },
    {
      name: '晚一天完工，满意度差一点',
      from: 'example',
      like: '按期完工、支付八成',
      given: [{ is: 'project', id: 'p1', facts: { finished: '2025-11-01', satisfaction: '89.99%' } }],
      lines: { timely: '10.00', satisfied: '10.00' },
      expect: { score: '72.00', grade: 'fair' },
    },
    {
      name: '没有填支付数，不予评分',
      from: 'example',
      on: '2025-12-31',
      given: [
        {
          is: 'project',
          id: 'p1',
          facts: {
            arrived: '1000000',
            'planned-finish': '2025-10-31',
            finished: '2025-10-31',
            accepted: 'yes',
            satisfaction: '92%',
          },
        },
      ],
      refused: ['execution'],
    },
  ],
})

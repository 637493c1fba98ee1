import { expect, test } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import { markdown } from './markdown.ts'
import { read } from './read.ts'

const words = defineWords({
  sources: {
    rule: {
      title: '信息化项目管理办法',
      number: '某政发〔2022〕1号',
      issuer: '某市人民政府',
      published: '2022-01-10',
      inForce: { from: '2022-02-01', to: '2027-01-31' },
    },
    article: { title: '《一篇文章》' },
  },
  roles: { finance: '财政局', data: '大数据局', owner: '业主单位', expert: '专家' },
  subjects: {
    unit: {
      title: '单位',
      facts: {
        blocked: { title: '新建项目不予立项', unit: 'yes-no', from: 'decision' },
        budget: { title: '下一年度资金', unit: 'yuan', from: 'filed', evidence: true },
        overdue: { title: '应处置未处置的应用', unit: 'project', from: 'measure' },
        light: { title: '单位三色', unit: 'choice', options: { red: '红', green: '绿' }, from: 'verdict' },
      },
    },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        total: { title: '总投资', unit: 'yuan', from: 'filed' },
        cut: { title: '核减额', unit: 'yuan', from: 'measure' },
        rank: { title: '位次', unit: 'place', from: 'measure' },
        load: { title: '利用率', unit: 'ratio', every: 'month', from: 'resource-meter', least: '0%', most: '100%' },
        plan: { title: '建设方案', unit: 'paper', from: 'filed' },
        letter: { title: '采购联系单', unit: 'paper', from: 'lifecycle' },
        why: { title: '变更说明', unit: 'text', from: 'filed' },
        due: { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
        approved: { title: '立项日', unit: 'day', from: 'lifecycle' },
        closed: { title: '关闭日', unit: 'day', from: 'lifecycle', notBefore: 'approved' },
        hazard: { title: '重大安全隐患', unit: 'yes-no', from: 'visit' },
        late: { title: '逾期', unit: 'yes-no', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', options: { good: '优', poor: '差' }, from: 'verdict' },
        disposition: { title: '处置', unit: 'choice', options: { close: '关闭', merge: '合并', hold: '冻结' }, from: 'decision' },
        stage: {
          title: '环节',
          unit: 'choice',
          options: { filed: '申报', consulted: '会商', built: '建设', closed: '关闭' },
          from: 'lifecycle',
        },
      },
    },
    change: { title: '变更', links: { project: 'project' }, facts: { on: { title: '变更日', unit: 'day', from: 'lifecycle' } } },
  },
  parameters: {
    floor: { title: '立项起点', unit: 'yuan', class: 'locked', values: [{ from: '2018-01-01', is: '50000', cite: 'rule#3' }] },
    days: {
      title: '办理时限',
      unit: 'working days',
      class: 'bounded',
      bounds: { least: '1', most: '33', cite: 'example' },
      values: [
        { from: '2018-01-01', is: '10', cite: 'rule#4' },
        { from: '2022-01-01', is: '5', cite: 'derived: rule#4' },
      ],
    },
    cut: {
      title: '核减比例',
      unit: 'ratio',
      class: 'bounded',
      by: 'project.grade',
      bounds: { least: { good: '0%', poor: '5%' }, most: { good: '5%', poor: '50%' }, cite: 'rule#5' },
      values: [{ from: '2022-01-01', is: { good: '0%', poor: '10%' }, cite: 'rule#5' }],
    },
    old: {
      title: '旧线',
      unit: 'points',
      class: 'free',
      values: [
        { from: '2018-01-01', is: '60', cite: 'rule#5' },
        { from: '2020-01-01', is: null, cite: 'rule#5' },
      ],
    },
    share: { title: '抽评比例', unit: 'ratio', class: 'free', values: [{ from: '2022-01-01', is: '30%', cite: 'example' }] },
  },
})
const pack = definePack(words, {
  id: 'somewhere',
  version: '1.2.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '某市',
  rounding: { places: 2, mode: 'half-up' },
  workings: {
    unit: { overdue: { count: 'project', where: 'late' } },
    project: {
      cut: { product: 'total', by: { parameter: 'cut' } },
      rank: { rank: 'score', first: 'highest', as: 'place' },
      late: {
        all: [
          { measure: { from: 'due', to: 'closed', in: 'days' }, over: '0' },
          { fact: 'disposition', is: ['close'] },
        ],
      },
    },
  },
  schemes: [
    defineScheme(words, {
      id: 'score',
      subject: 'project',
      title: '绩效评价',
      tracks: [{ title: '评价', by: 'data', total: 'score' }],
      groups: [{ id: 'all', title: '指标', points: '10' }],
      lines: [
        {
          id: 'used',
          title: '利用',
          in: 'all',
          points: '10',
          earn: { proportional: { mean: 'load', last: '3' }, full: '100%' },
          missing: 'refuse',
          cite: 'rule#9',
        },
      ],
    }),
  ],
  verdicts: [
    {
      subject: 'project',
      verdict: 'grade',
      rules: [
        { give: 'poor', when: 'hazard', veto: true, because: '重大安全隐患', cite: 'rule#8' },
        { give: 'good', when: { measure: 'score', atLeast: '6' }, because: '', cite: 'example' },
        { give: 'poor', because: '不满6分', cite: 'example' },
      ],
    },
    {
      subject: 'unit',
      verdict: 'light',
      rules: [
        { give: 'red', when: { measure: 'overdue', over: '0' }, because: '有逾期', cite: 'example' },
        { give: 'green', because: '正常', cite: 'example' },
      ],
    },
  ],
  lifecycles: [
    {
      subject: 'project',
      lifecycle: 'stage',
      title: '全流程',
      stages: [
        {
          stage: 'filed',
          by: 'owner',
          acts: [
            {
              act: 'file',
              title: '申报',
              by: ['owner'],
              to: 'consulted',
              asks: ['plan', 'total'],
              needs: { all: [{ measure: 'total', atLeast: { parameter: 'floor' } }, { not: 'unit.blocked' }] },
              cite: 'rule#3',
            },
          ],
        },
        {
          stage: 'consulted',
          by: 'data',
          limit: { within: { parameter: 'days' }, in: 'working days' },
          acts: [
            {
              act: 'agree',
              title: '会商通过',
              byEach: ['data', 'finance', 'expert'],
              to: 'built',
              dates: 'approved',
              issues: 'letter',
              visit: true,
              cite: 'rule#3',
            },
            { act: 'return', title: '退回', by: ['data', 'expert'], to: 'filed', cite: 'rule#3' },
          ],
        },
        {
          stage: 'built',
          by: 'owner',
          acts: [
            { act: 'change', title: '变更', by: ['owner'], to: 'built', adds: 'change', cite: 'example' },
            { act: 'close', title: '关闭', by: ['data'], to: 'closed', irreversible: 'change', dates: 'closed', cite: 'rule#6' },
          ],
        },
        { stage: 'closed', acts: [] },
      ],
      limits: [{ title: '申请手续', from: 'filed', until: 'consulted', within: '30', in: 'days', cite: 'rule#4' }],
    },
  ],
  proposals: [
    {
      id: 'idle',
      title: '长期闲置',
      kind: 'sunset',
      subject: 'project',
      when: { measure: { most: 'load', last: '6' }, under: '5%' },
      propose: [{ decide: { disposition: ['close', 'merge', 'hold'] } }, { start: 'stage' }],
      decidedBy: 'data',
      hearing: { within: '20', in: 'working days' },
      cite: 'rule#6',
    },
    {
      id: 'block',
      title: '不予立项',
      kind: 'block',
      subject: 'unit',
      when: { some: 'project', where: 'late' },
      propose: [{ decide: { blocked: 'yes' } }, { cut: '100%', from: 'budget' }, { publish: 'notice' }],
      decidedBy: 'finance',
      cite: 'rule#7',
    },
    {
      id: 'lift',
      title: '恢复立项',
      kind: 'block',
      subject: 'unit',
      when: { measure: 'overdue', atMost: '0' },
      propose: [{ decide: { blocked: 'no' } }],
      decidedBy: 'finance',
      cite: 'rule#7',
    },
    {
      id: 'less',
      title: '按等级核减',
      kind: 'cut',
      subject: 'project',
      when: { fact: 'grade', is: ['poor'] },
      propose: [{ cut: 'cut', from: 'total' }, { cut: { parameter: 'share' }, from: 'total' }, { open: 'change' }],
      decidedBy: 'finance',
      cite: 'rule#5',
    },
  ],
  campaigns: [
    {
      id: 'self',
      title: '年初自评',
      subject: 'project',
      total: 'score',
      eachYear: ['01-01', '03-31'],
      by: 'owner',
      cite: 'rule#9',
    },
    {
      id: 'spot',
      title: '抽评',
      subject: 'project',
      where: { happened: 'closed' },
      draw: { share: { parameter: 'share' }, least: '2', within: 'grade' },
      total: 'score',
      by: 'finance',
      cite: 'rule#9',
    },
  ],
  metrics: [
    {
      id: 'cut-rate',
      title: '核减率',
      of: 'jurisdiction',
      measure: { ratio: { sum: 'cut', over: 'project' }, over: { sum: 'total', over: 'project' } },
      by: 'project.unit',
      rounding: { places: 2, mode: 'down' },
      cite: 'article#4',
    },
    { id: 'count', title: '变更数', of: 'project', measure: { count: 'change' }, cite: 'example' },
    { id: 'grades', title: '等级分布', of: 'jurisdiction', measure: { count: 'project' }, by: 'project.grade', cite: 'example' },
  ],
  forms: [
    {
      id: 'notice',
      title: '通报',
      subject: 'unit',
      public: true,
      parts: [
        { title: '名单', table: 'project', where: 'late', columns: ['grade', 'unit.light'] },
        { title: '说明', text: '依规通报。' },
      ],
    },
    {
      id: 'card',
      title: '评分卡',
      subject: 'project',
      parts: [
        { title: '概况', fields: ['total', 'grade'] },
        { title: '评分', sheet: 'score', columns: ['title', 'points', 'earned', 'because', 'cite', 'facts'] },
      ],
    },
  ],
  cases: [
    {
      name: '正常项目',
      from: 'article#二',
      on: '2022-12-31',
      given: [
        {
          is: 'project',
          id: 'p1',
          links: { unit: 'u1' },
          facts: {
            total: { value: '80', unit: '万元', origin: 'assumed' },
            load: ['80%', null, '100%'],
            hazard: 'no',
            due: '2022-06-30',
            closed: { pending: '尚未关闭' },
            plan: '某号方案',
          },
        },
        { is: 'unit', id: 'u1', facts: {} },
      ],
      lines: { used: '9.00' },
      expect: { grade: 'good', late: 'no' },
    },
    {
      name: '有隐患',
      from: 'rule#8',
      like: '正常项目',
      given: [
        { is: 'project', id: 'p1', facts: { hazard: 'yes' } },
        { is: 'change', id: 'c1', links: { project: 'p1' }, facts: { on: '2022-05-01' } },
      ],
      expect: { grade: 'poor' },
      proposed: ['less'],
    },
    {
      name: '无日志',
      from: 'example',
      like: '正常项目',
      given: [{ is: 'project', id: 'p1', facts: { load: { excused: '涉密' } } }],
      unknown: { score: 'missing', used: 'excused' },
      refused: ['used'],
    },
    { name: '会商', from: 'example', like: '正常项目', act: { do: 'agree', as: 'data', leads: 'built' } },
    {
      name: '评价时重新填报，另有涉密项目',
      from: 'example',
      like: '正常项目',
      given: [
        { is: 'project', id: 'p1', facts: {}, anew: { score: { hazard: 'yes' } } },
        { is: 'project', id: 'p2', classified: true, facts: { total: '1000000' } },
        { is: 'project', id: 'p3', facts: {} },
        { is: 'unit', id: 'u1', facts: {} },
      ],
      expect: { grade: 'poor' },
    },
    {
      name: '无方案',
      from: 'example',
      like: '正常项目',
      given: [{ is: 'project', id: 'p1', facts: { plan: { pending: '未提交' } } }],
      act: { do: 'file', as: 'owner', leads: { refused: '建设方案' } },
    },
    {
      name: '不够起点',
      from: 'example',
      like: '正常项目',
      on: '2023-01-01',
      act: { do: 'file', as: 'owner', leads: { refused: 'gate' } },
    },
  ],
})
const reading = read(pack)
const clauses = (id: string) => {
  const flat = (s: (typeof reading.chapters)[number]): readonly (typeof s.clauses)[number][] => [
    ...s.clauses,
    ...s.sections.flatMap(flat),
  ]
  return reading.chapters.filter((c) => c.id === id).flatMap(flat)
}
const said = (id: string) => clauses(id).map(({ title, text }) => `${title}：${text}`)

test('the foreword counts what the pack holds and how its rules stand', () => {
  expect(reading.foreword).toBe(
    '本规则包第1.2.0版，适用辖区代码000000，载有2份依据文件、5个参数、1项指标。所列26条规则中，文件明定17条，据文推得1条，示例值8条，示例值待本地确认。“不低于”“不少于”“不超过”包括本数，“超过”“不满”不包括本数；期间的止日未到的，暂计至当日。所提建议由有权的人决定后才生效。',
  )
  expect(reading.standing).toEqual({ official: 17, derived: 1, example: 8 })
})
test('chapters in the order of the work, clauses numbered through', () => {
  expect(reading.chapters.map(({ title }) => title)).toEqual([
    '依据文件',
    '评价对象与事实',
    '参数',
    '评价方案',
    '否决与等级',
    '流程',
    '触发与结果应用',
    '专项评价',
    '监督指标',
    '表单',
    '样例',
  ])
  const numbers = reading.chapters.flatMap(({ id }) => clauses(id).map(({ number }) => number))
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
})
test('sources', () => {
  expect(said('sources')).toEqual([
    '《信息化项目管理办法》：某政发〔2022〕1号，某市人民政府发布，2022年1月10日公布，自2022年2月1日起施行，至2027年1月31日止。',
    '《一篇文章》：文号和日期未载。',
  ])
})
test('subjects with what they belong to, facts with unit, source and formula', () => {
  expect(reading.chapters[1]?.sections.map(({ title }) => title)).toEqual(['单位', '项目（归属于单位）', '变更（归属于项目）'])
  const facts = said('subjects')
  for (const line of [
    '新建项目不予立项：是或否；来源：决定。',
    '下一年度资金：以元计；来源：填报，须附佐证材料。',
    '应处置未处置的应用：以项目个数计；来源：推算；算法：名下逾期的项目的个数。',
    '单位三色：选项为「红」「绿」；来源：判定。',
    '核减额：以元计；来源：推算；算法：总投资×按等级确定的核减比例。',
    '位次：名次；来源：推算；算法：得分在各项目中从高到低的位次（并列的取靠前位次）。',
    '利用率：百分比，每月一个值，不低于0%且不超过100%；来源：监测。',
    '建设方案：材料；来源：填报。',
    '变更说明：文字；来源：填报。',
    '计划完工日：日期，预先确定；来源：填报。',
    '关闭日：日期，不早于立项日；来源：办理。',
    '逾期：是或否；来源：推算；关闭日晚于计划完工日且处置为「关闭」的为是。',
  ])
    expect(facts).toContain(line)
})
test('parameters with values by day, bounds, tables, and where each rests', () => {
  expect(clauses('parameters').map(({ title, text, basis }) => `${title}：${text}依据：${basis}`)).toEqual([
    '立项起点：5万元（2018年1月1日起）。锁定，本地不得改动。依据：《信息化项目管理办法》第三条',
    '办理时限：10个工作日（2018年1月1日起）；5个工作日（2022年1月1日起）。有界，本地可在1个工作日至33个工作日之间确定。依据：《信息化项目管理办法》第四条（据文推得）；2018年1月1日起的值依《信息化项目管理办法》第四条；范围为示例值，待本地确认',
    '核减比例：按等级分别确定：「优」0%、「差」10%（2022年1月1日起）。有界，本地可在下限（「优」0%、「差」5%）和上限（「优」5%、「差」50%）之间确定。依据：《信息化项目管理办法》第五条',
    '旧线：60分（2018年1月1日起）；停用（2020年1月1日起）。自由，由本地确定。依据：《信息化项目管理办法》第五条',
    '抽评比例：30%（2022年1月1日起）。自由，由本地确定。依据：示例值，待本地确认',
  ])
})
test('verdicts read from the top, a veto shown as one', () => {
  expect(reading.chapters[4]?.sections.map(({ title }) => title)).toEqual([
    '项目等级（依次判断，先符合的为准）',
    '单位三色（依次判断，先符合的为准）',
  ])
  expect(said('verdicts')).toEqual([
    '「差」（重大安全隐患）：有重大安全隐患的，属于否决情形，不论得分，等级一律为「差」。',
    '「优」：得分不低于6分的，等级为「优」。',
    '「差」（不满6分）：不属于以上各条的，等级为「差」。',
    '「红」（有逾期）：应处置未处置的应用大于零的，单位三色为「红」。',
    '「绿」（正常）：不属于以上各条的，单位三色为「绿」。',
  ])
})
test('lifecycles: stages, acts, gates, limits', () => {
  expect(said('lifecycles')).toEqual([
    '环节：项目的环节依次设「申报」「会商」「建设」「关闭」，从「申报」开始，到「关闭」终结。「申报」「建设」由业主单位负责；「会商」由大数据局负责，限5个工作日（办理时限，2022年1月1日起）。须提交、填报的，已有的不再要求。',
    '申报：在「申报」环节，由业主单位办理；须提交建设方案；须填报总投资；总投资不低于5万元（立项起点）且所属单位不属于“新建项目不予立项”情形的，方可办理。办结后转入「会商」。',
    '会商通过：在「会商」环节，由大数据局、财政局和专家分别办理，缺一不可；须到现场办理。办结后以办理之日为立项日，出具采购联系单，转入「建设」。',
    '退回：在「会商」环节，由大数据局或专家办理。办结后转入「申报」。',
    '变更：在「建设」环节，由业主单位办理。办结后登记一项变更，仍处于「建设」。',
    '关闭：在「建设」环节，由大数据局办理；此项不可撤回，上一步之后变更有增减的，不得办理。办结后以办理之日为关闭日，转入「关闭」。',
    '申请手续：自进入「申报」起至离开「会商」止，合计不超过30个自然日。',
  ])
})
test('proposals: the reason, each kind of effect, who decides, the hearing', () => {
  expect(said('proposals')).toEqual([
    '长期闲置（退出触发）：凡最近6个月的利用率均不满5%的项目，建议：将处置定为「关闭」「合并」「冻结」之一；启动“全流程”流程。由大数据局决定；决定前给予20个工作日的陈述申辩期。',
    '不予立项（办理限制）：凡名下有逾期的项目的单位，建议：作出「新建项目不予立项」的决定；从下一年度资金中核减100%；发布《通报》。由财政局决定。',
    '恢复立项（办理限制）：凡应处置未处置的应用为零的单位，建议解除「新建项目不予立项」。由财政局决定。',
    '按等级核减（核减资金）：凡等级为「差」的项目，建议：从总投资中核减核减额的数额；从总投资中核减30%（抽评比例）；登记一项变更。由财政局决定。',
  ])
})
test('campaigns and draws', () => {
  expect(said('campaigns')).toEqual([
    '年初自评：每年1月1日至3月31日，对全部项目，由业主单位评分，总分记为“得分”。',
    '抽评：对已关闭的项目按等级分层，随机抽取30%（抽评比例），每层至少2个，抽签种子记录在案，由财政局评分，总分记为“得分”。',
  ])
})
test('metrics', () => {
  expect(said('metrics')).toEqual([
    '核减率：全辖区各项目的核减额合计÷全辖区各项目的总投资合计，按所属单位分列，只舍不入到0.01%。',
    '变更数：每个项目：名下变更的个数。',
    '等级分布：全辖区项目的个数，按等级分列。',
  ])
})
test('forms', () => {
  expect(said('forms')).toEqual([
    '通报：每个单位一份，对外公开。“名单”逐行列出名下逾期的项目的等级和所属单位的三色；“说明”固定文字：依规通报。',
    '评分卡：每个项目一份。“概况”填列总投资和等级；“评分”附得分的评分表，列指标、分值、得分、扣分事由、依据和事实。',
  ])
})
test('cases: what is given, what must come out, what must stay unknown, what an act leads to', () => {
  expect(said('cases')).toEqual([
    '正常项目：以2022年12月31日为准；项目的总投资为80万元，利用率为80%、缺、100%，重大安全隐患为否，计划完工日为2022年6月30日，关闭日为未到时（尚未关闭），建设方案为“某号方案”；另有1个单位。应得出：“利用”得9.00分，等级为「优」，逾期为否。',
    '有隐患：同样例“正常项目”，只改下列各项：重大安全隐患改为是；增加1个变更（变更日为2022年5月1日）。应得出：等级为「差」，提出“按等级核减”的建议。',
    '无日志：同样例“正常项目”，只改下列各项：利用率改为免考（涉密）。应得出：得分判为缺数据，“利用”判为免考，因“利用”缺数据而不予评分。',
    '会商：同样例“正常项目”。应得出：大数据局办理“会商通过”，转入「建设」。',
    '评价时重新填报，另有涉密项目：同样例“正常项目”，只改下列各项：“评价”环节重新填报重大安全隐患为是；增加2个项目（其中1个涉密）。应得出：等级为「差」。',
    '无方案：同样例“正常项目”，只改下列各项：建设方案改为未到时（未提交）。应得出：业主单位办理“申报”，不得办理，事由涉及“建设方案”。',
    '不够起点：同样例“正常项目”，只改下列各项：以2023年1月1日为准。应得出：业主单位办理“申报”，不得办理。',
  ])
})

const document = markdown(reading)
test('the document has a title, chapters, numbered clauses with their basis, and tables', () => {
  expect(document).toMatch(/^# 某市规则包\n\n本规则包第1\.2\.0版/)
  expect(document).toContain('## 第四章　评价方案\n\n### 绩效评价，10分\n\n')
  expect(document).toContain(
    '| 第二十四条 | 立项起点 | 5万元（2018年1月1日起）。锁定，本地不得改动。 | 《信息化项目管理办法》第三条 |',
  )
  expect(document).toMatch(
    /\*\*第三十条\*\*　利用，10分：最近3个月利用率的平均值×10分，四舍五入到0\.01分，最高10分；缺数据不予评分。依据：《信息化项目管理办法》第九条。/,
  )
})
test('not one identifier, brace or hole is in it', () => {
  const ids = new Set<string>()
  const collect = (x: unknown): void => {
    if (typeof x === 'string') ids.add(x)
    else if (typeof x === 'object' && x !== null)
      for (const [key, value] of Object.entries(x)) {
        ids.add(key)
        collect(value)
      }
  }
  collect(pack)
  const names = [...ids].filter((id) => /^[a-z-]{3,}$/.test(id))
  expect(names.length).toBeGreaterThan(80)
  expect(names.filter((id) => document.includes(id))).toEqual([])
  expect(document).not.toMatch(/[{}]|undefined|NaN|未声明|未知/)
  expect(document.match(/[A-Za-z]{3,}/g)).toBeNull()
})
test('a chapter without clauses is left out', () => {
  const bare = definePack(
    defineWords({ sources: {}, roles: {}, subjects: { thing: { title: '事项', facts: {} } }, parameters: {} }),
    {
      id: 'bare',
      version: '1.0.0',
      jurisdiction: '000000-zjj',
      vocabulary: 1,
      title: '某局办法',
      rounding: { places: 2, mode: 'half-up' },
      workings: {},
    },
  )
  expect(read(bare).chapters).toEqual([])
  expect(markdown(read(bare))).not.toMatch(/[a-z]{3,}/)
})

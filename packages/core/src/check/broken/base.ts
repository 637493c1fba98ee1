import { definePack, defineScheme, defineWords } from '../../contract/pack.ts'

/** A small pack that uses every word of the vocabulary and has nothing wrong with it; each fixture beside it breaks one thing. */
const words = defineWords({
  sources: {
    measures: { title: '水利设施管理办法', number: '水〔2020〕1号', issuer: '水务局', published: '2019-12-01', inForce: { from: '2020-01-01', to: '2030-12-31' } },
    guide: { title: '水利设施评价指南' },
  },
  roles: { bureau: '水务局', owner: '管护单位', expert: '专家' },
  subjects: {
    programme: {
      title: '专项资金',
      facts: {
        budget: { title: '预算', unit: 'yuan', from: 'filed', least: '0' },
        rate: { title: '支付率', unit: 'ratio', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        'second-score': { title: '复核得分', unit: 'points', from: 'scheme' },
        'output-score': { title: '产出得分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', options: { good: '良', poor: '差' }, from: 'verdict' },
        blocked: { title: '暂停新建', unit: 'yes-no', from: 'decision' },
        satisfaction: { title: '满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
        grades: { title: '历年等级', unit: 'choice', options: { good: '良', poor: '差' }, from: 'filed', every: 'year' },
        approved: { title: '批复日', unit: 'day', from: 'filed' },
        issued: { title: '下达日', unit: 'day', from: 'filed', notBefore: 'approved' },
        plan: { title: '计划书', unit: 'paper', from: 'filed', evidence: true },
        remark: { title: '说明', unit: 'text', from: 'filed' },
        sound: { title: '依据充分', unit: 'ratio', from: 'panel', every: 'rater' },
      },
    },
    station: {
      title: '泵站',
      links: { programme: 'programme' },
      facts: {
        size: { title: '规模', unit: 'choice', options: { large: '大型', small: '小型' }, from: 'register' },
        paid: { title: '已支付', unit: 'yuan', from: 'filed' },
        arrived: { title: '已下达', unit: 'yuan', from: 'filed' },
        upkeep: { title: '管护费', unit: 'yuan', from: 'filed' },
        fields: { title: '受益户数', unit: '户', from: 'filed' },
        flow: { title: '供水量', unit: '吨', from: 'resource-meter', every: 'month' },
        cores: { title: '机组数', unit: '台', from: 'register' },
        'per-field': { title: '户均管护费', unit: 'yuan per 户', from: 'measure' },
        worth: { title: '机组价值', unit: 'yuan', from: 'measure' },
        cut: { title: '应核减', unit: 'yuan', from: 'measure' },
        late: { title: '逾期天数', unit: 'days', from: 'measure' },
        overdue: { title: '逾期', unit: 'yes-no', from: 'measure' },
        faults: { title: '隐患数', unit: 'fault', from: 'measure' },
        place: { title: '供水名次', unit: 'place', from: 'measure' },
        portion: { title: '户数位次占比', unit: 'ratio', from: 'measure' },
        'planned-finish': { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
        finished: { title: '完工日', unit: 'day', from: 'lifecycle' },
        accepted: { title: '验收合格', unit: 'yes-no', from: 'visit' },
        receipt: { title: '备份回执', unit: 'paper', from: 'filed' },
        certificate: { title: '验收证书', unit: 'paper', from: 'lifecycle' },
        'granted': { title: '核定额', unit: 'yuan', from: 'lifecycle' },
        stage: { title: '环节', unit: 'choice', options: { building: '在建', done: '已验收', closed: '已停用' }, from: 'lifecycle' },
        treatment: { title: '处置', unit: 'choice', options: { close: '停用', keep: '保留' }, from: 'decision' },
      },
    },
    fault: {
      title: '隐患',
      links: { station: 'station' },
      facts: { found: { title: '发现日', unit: 'day', from: 'filed' }, weight: { title: '权重', unit: '份', from: 'filed' }, fixed: { title: '已整改', unit: 'yes-no', from: 'filed' } },
    },
    visit: {
      title: '巡查',
      links: { from: 'station', to: 'station' },
      facts: { hours: { title: '用时', unit: '小时', from: 'filed' } },
    },
  },
  parameters: {
    satisfied: { title: '满意度目标', unit: 'ratio', class: 'free', values: [{ from: '2020-01-01', is: '90%', cite: 'measures#3' }, { from: '2024-01-01', is: '92%', cite: 'guide#1' }, { from: '2030-01-01', is: null, cite: 'guide#2' }] },
    finding: { title: '每项扣分', unit: 'points', class: 'locked', values: [{ from: '2020-01-01', is: '0.5', cite: 'derived: measures#4' }] },
    months: { title: '观察期', unit: 'months', class: 'free', values: [{ from: '2020-01-01', is: '6', cite: 'example' }] },
    handling: { title: '办理时限', unit: 'working days', class: 'bounded', bounds: { least: '1', most: '30', cite: 'measures#5' }, values: [{ from: '2020-01-01', is: '5', cite: 'measures#5' }] },
    'per-unit': { title: '每台单价', unit: 'yuan per 台', class: 'free', by: 'station.size', values: [{ from: '2020-01-01', is: { large: '9000', small: '4000' }, cite: 'example' }] },
    'cut-part': { title: '核减比例', unit: 'ratio', class: 'bounded', by: 'station.size', bounds: { least: { large: '5%', small: '0%' }, most: { large: '30%', small: '20%' }, cite: 'example' }, values: [{ from: '2020-01-01', is: { large: '10%', small: '5%' }, cite: 'example' }] },
  },
})

const scheme = defineScheme(words, {
  id: 'yearly', subject: 'programme', title: '年度评价', outOf: '20',
  tracks: [{ title: '自评', by: 'owner', total: 'score' }, { title: '复核', by: 'bureau', total: 'second-score' }],
  groups: [
    { id: 'process', title: '过程', points: '9' },
    { id: 'money', title: '资金', in: 'process', points: '5' },
    { id: 'output', title: '产出', points: '11', files: 'output-score' },
  ],
  lines: [
    { id: 'paying', title: '支付率', in: 'money', points: '5', earn: { proportional: 'rate', full: '100%', zero: '0%', nothingUnder: '30%' }, missing: 'refuse', empty: 'zero', tags: { kind: 'basic' }, cite: 'measures#1' },
    { id: 'issuing', title: '下达及时', in: 'process', points: '2', earn: { bands: { from: 'approved', to: 'issued', in: 'months' }, marks: [{ upTo: '1', share: '100%' }, { upTo: '3', share: '50%' }] }, missing: 'zero', tags: { kind: 'basic' }, cite: 'example' },
    { id: 'soundness', title: '依据充分', in: 'process', points: '2', earn: { proportional: { mean: 'sound', without: 'extremes' }, full: '100%' }, missing: 'set-aside', cite: 'derived: guide#2' },
    { id: 'papers', title: '资料齐全', in: 'output', points: '2', applies: { known: 'plan' }, earn: { checklist: [{ title: '有计划书', when: { known: 'plan' }, parts: 2 }, { title: '有说明', when: { known: 'remark' } }] }, missing: 'refuse', cite: 'guide#3' },
    { id: 'quality', title: '工程质量', in: 'output', points: '4', earn: { deduct: [
      { because: '泵站逾期', points: { parameter: 'finding' }, forEach: { count: 'station', where: 'overdue' }, atMost: '2', cite: 'guide#4' },
      { because: '满意度不达标', points: '1', when: { measure: 'satisfaction', under: { parameter: 'satisfied' } } }] }, missing: 'refuse', cite: 'guide#4' },
    { id: 'service', title: '供水服务', in: 'output', points: '3', earn: { each: { of: 'station', where: 'accepted', weight: 'fields', earn: { levels: 'size', worth: { large: '100%', small: '80%' } } } }, missing: 'refuse', cite: 'guide#5' },
    { id: 'supply', title: '满意度', in: 'output', points: '2', earn: { bands: 'satisfaction', marks: [{ from: '90%', share: '100%' }, { from: '60%', share: '50%' }] }, missing: 'refuse', cite: 'guide#6' },
  ],
  rounding: { places: 2, mode: 'down' },
  census: { lines: 7, 'kind.basic': 2 },
})

/** The base of every fixture. */
export const base = definePack(words, {
  id: 'waterworks', version: '1.0.0', jurisdiction: '000000', vocabulary: 1, title: '水利设施', rounding: { places: 2, mode: 'half-up' },
  schemes: [scheme],
  workings: {
    programme: { rate: { ratio: { sum: 'paid', over: 'station' }, over: { sum: 'arrived', over: 'station', where: { fact: 'size', is: ['large', 'small'] } } } },
    station: {
      'per-field': { rate: 'upkeep', per: 'fields' },
      worth: { price: { parameter: 'per-unit' }, times: 'cores' },
      cut: { product: { difference: 'arrived', less: 'paid' }, by: { parameter: 'cut-part' } },
      late: { from: 'planned-finish', to: 'finished', in: 'days' },
      overdue: { any: [{ measure: 'late', over: '0' }, { all: [{ not: { happened: 'finished' } }, { measure: { from: 'planned-finish', to: 'today', in: 'days' }, over: '0' }] }] },
      faults: { count: 'fault', where: { not: 'fixed' } },
      place: { rank: 'fields', first: 'highest', within: 'size', as: 'place' },
      portion: { rank: 'fields', first: 'lowest', as: 'portion' },
    },
  },
  verdicts: [{ subject: 'programme', verdict: 'grade', rules: [
    { give: 'poor', when: { some: 'station', where: { measure: { most: [{ count: 'fault' }, 'faults'] }, atLeast: '3' } }, veto: true, because: '隐患多', cite: 'measures#6' },
    { give: 'poor', when: { fact: 'grades', is: ['poor'], last: '2' }, because: '连续两年差', cite: 'measures#6' },
    { give: 'good', when: { measure: 'score', atLeast: '16' }, because: '16 分以上', cite: 'example' },
    { give: 'poor', because: '不满 16 分', cite: 'example' },
  ] }],
  lifecycles: [{ subject: 'station', lifecycle: 'stage', title: '建设到停用', stages: [
    { stage: 'building', by: 'owner', limit: { within: { parameter: 'handling' }, in: 'working days' }, acts: [
      { act: 'accept', title: '验收', byEach: ['owner', 'expert'], to: 'done', asks: ['receipt', 'granted'], needs: { all: [{ every: 'fault', where: 'fixed' }, { not: 'programme.blocked' }] }, dates: 'finished', issues: 'certificate', visit: true, cite: 'measures#7' },
      { act: 'report', title: '报告隐患', by: ['owner'], to: 'building', adds: 'fault', cite: 'measures#7' }] },
    { stage: 'done', by: 'bureau', acts: [{ act: 'close', title: '停用', by: ['bureau'], to: 'closed', needs: { day: 'today', eachYear: ['10-01', '03-31'] }, irreversible: 'fault', cite: 'measures#8' }] },
    { stage: 'closed', acts: [] },
  ], limits: [{ title: '全程', from: 'building', until: 'closed', within: '24', in: 'months', cite: 'measures#7' }] }],
  proposals: [
    { id: 'close', title: '停用低效泵站', kind: 'sunset', subject: 'station', when: { all: [{ measure: { most: 'flow', last: { parameter: 'months' } }, under: '50' }, { measure: { share: 'fault', where: 'fixed', among: { known: 'found' } }, under: '50%' }] }, propose: [{ decide: { treatment: ['close', 'keep'] } }, { cut: 'cut', from: 'upkeep' }, { start: 'stage' }, { open: 'fault' }], decidedBy: 'bureau', hearing: { within: '20', in: 'days' }, cite: 'measures#9' },
    { id: 'block', title: '暂停新建', kind: 'block', subject: 'programme', when: { fact: 'grade', is: ['poor'] }, propose: [{ decide: { blocked: 'yes' } }, { cut: '10%', from: 'budget' }, { publish: 'notice' }], decidedBy: 'bureau', cite: 'measures#9' },
  ],
  campaigns: [{ id: 'spot', title: '抽查', subject: 'programme', where: { known: 'score' }, draw: { share: '40%', least: '1', within: 'grade' }, total: 'second-score', eachYear: ['03-01', '05-31'], by: 'bureau', cite: 'measures#10' }],
  metrics: [
    { id: 'fixed', title: '整改率', of: 'jurisdiction', measure: { share: 'fault', where: 'fixed' }, by: 'fault.station', cite: 'guide#7' },
    { id: 'hours', title: '巡查用时', of: 'station', measure: { mean: 'hours', over: 'visit', via: 'to' }, rounding: { places: 1, mode: 'down' }, cite: 'guide#7' },
    { id: 'sizes', title: '泵站构成', of: 'programme', measure: { count: 'station' }, by: 'station.size', cite: 'guide#7' },
  ],
  forms: [{ id: 'notice', title: '通报', subject: 'programme', public: true, parts: [
    { title: '概况', fields: ['budget', 'grade'] }, { title: '泵站', table: 'station', where: 'overdue', columns: ['size', 'programme.budget'] },
    { title: '得分', sheet: 'score', columns: ['title', 'points', 'earned'] }, { title: '落款', text: '水务局' }] }],
  cases: [
    { name: '正常', from: 'guide#8', on: '2023-12-31', given: [
      { is: 'programme', id: 'p', facts: { budget: { value: '100', unit: '万元', origin: 'assumed' }, satisfaction: '95%', plan: '计划一号', remark: '无', approved: '2023-01-01', issued: '2023-01-20', sound: ['90%', '80%', null], grades: ['good', 'poor'] } },
      { is: 'station', id: 's', title: '一站', links: { programme: 'p' }, facts: { paid: '10', arrived: '10', size: 'large', accepted: 'yes', fields: '3', 'planned-finish': '2023-06-30', finished: { pending: '尚未完工' } }, acts: [{ do: 'report', in: 'stage', as: 'owner', on: '2023-03-01' }] },
    ], expect: { rate: '100.00%', grade: 'poor' }, unknown: { blocked: 'missing' }, lines: { paying: '5.00' }, proposed: ['block'] },
    { name: '没有计划书', from: 'derived: guide#8', like: '正常', given: [{ is: 'programme', id: 'p', facts: { satisfaction: { excused: '未调查', value: '80%' } } }], refused: ['papers'] },
    { name: '验收', from: 'example', on: '2023-12-31', given: [{ is: 'station', id: 's', facts: {} }], act: { do: 'accept', as: 'owner', leads: { refused: '缺回执' } } },
    { name: '停用', from: 'example', like: '验收', act: { do: 'close', as: 'bureau', leads: 'closed' } },
  ],
})

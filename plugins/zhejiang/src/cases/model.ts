import type { FactsOf, One, Thing } from './case.ts'

/** The names that other cases are like. */
export const model = '样板建设项目：各项指标均得满分'
export const claimed = '样板运维经费申报：七项指标均得满分'
export const operated = '样板运维项目：各项指标均得满分'
export const project = (facts: FactsOf<'project'>): Thing => ({ is: 'project', id: 'p1', facts })
export const claim = (facts: FactsOf<'claim'>): Thing => ({ is: 'claim', id: 'm1', facts })
export const operation = (facts: FactsOf<'project'>): Thing => ({ is: 'project', id: 'o1', facts })

const twelve = (value: string): readonly string[] => Array.from({ length: 12 }, () => value)
const common: FactsOf<'project'> = {
  audience: 'government',
  year: '2024',
  stage: 'promotion',
  accepted: '2024-09-30',
  goals: '绩效目标申报表',
  'self-report': '绩效自评报告',
  'log-ready': 'yes',
  registered: '20000',
  'register-goal': '20000',
  'monthly-active': twelve('10000'),
  'active-goal': '10000',
  'places-linked': '101',
  'places-due': '101',
  'cases-started': '8000',
  'cases-closed': '8000',
  satisfaction: '90%',
  'functions-built': '30',
  'functions-used': '30',
  availability: '99.95%',
  faults: '4',
  'faults-timely': '4',
  'data-due': '12',
  'data-shared': '12',
  'protection-filed': 'yes',
  'cryptography-passed': 'yes',
  'drill-held': 'yes',
  'false-data': 'no',
  'major-incident': 'no',
}
const around: readonly Thing[] = [
  { is: 'application', id: 'a1', title: '某协同应用', links: { department: 'd1' }, facts: { influential: 'no', mobile: 'no' } },
  { is: 'lineage', id: 'l1', title: '某协同应用沿革', facts: {} },
  { is: 'department', id: 'd1', title: '某部门', facts: { class: 'social' } },
]
const links = { application: 'a1', lineage: 'l1', department: 'd1' } as const
const indicators = (of: string): readonly Thing[] => [
  {
    is: 'indicator',
    id: 'x1',
    title: '事项一次办成率',
    links: { project: of },
    facts: {
      kind: 'business',
      formula: '一次办成的事项比全部事项',
      numerator: '100',
      denominator: '100',
      weight: '1',
    },
  },
  {
    is: 'indicator',
    id: 'n1',
    title: '办理时限压缩',
    links: { project: of },
    facts: {
      kind: 'auxiliary',
      formula: '承诺办理天数比实际办理天数',
      numerator: '5',
      denominator: '5',
      weight: '1',
    },
  },
]

const full: One['lines'] = {
  register: '10.00',
  active: '10.00',
  linked: '10.00',
  loop: '10.00',
  satisfaction: '4.00',
  functions: '2.00',
  availability: '2.00',
  faults: '2.00',
  sharing: '2.00',
  security: '2.00',
  execution: '2.00',
  timely: '2.00',
  'own-auxiliary': '2.00',
  business: '40.00',
}
export const modelCase: One = {
  name: model,
  from: 'example',
  on: '2025-03-31',
  given: [
    {
      is: 'project',
      id: 'p1',
      title: '某协同应用建设项目',
      links,
      facts: {
        ...common,
        kind: 'build',
        budget: '6000000',
        paid: '5900000',
        'next-budget': '2000000',
        'planned-finish': '2024-06-30',
        finished: '2024-06-28',
      },
    },
    ...around,
    ...indicators('p1'),
  ],
  lines: full,
  expect: {
    'self-score': '100.00',
    score: '100.00',
    grade: 'excellent',
    'grade-after': 'none',
    stratum: 'build-large',
    'register-rate': '100%',
    'active-rate': '100%',
    'link-rate': '100%',
    'loop-rate': '100%',
  },
  proposed: ['assure', 'prefer'], // ZJ-012
}
/** What the seven run indicators ask for full marks (ZJ-015). */
const run: FactsOf<'project'> = {
  scope: 'province',
  users: '20000',
  'visits-year': '500000',
  trading: 'yes',
  'trade-money': '10000000',
  'visits-total': '1000000',
  'trades-total': '100000',
}
export const operatedCase: One = {
  name: operated,
  from: 'example',
  on: '2025-03-31',
  given: [
    {
      is: 'project',
      id: 'o1',
      title: '某协同应用运维项目',
      links,
      facts: {
        ...common,
        ...run,
        kind: 'operate',
        budget: '1000000',
        paid: '1000000',
        'next-budget': '1000000',
        'om-cost': '1000000',
        'last-om-cost': '1060000',
        'staff-cost': '500000',
        'next-staff-cost': '480000',
      },
    },
    ...around,
    ...indicators('o1'),
  ],
  lines: {
    'om-change': '2.08',
    'visit-cost': '2.08',
    'staff-share': '2.08',
  },
  expect: {
    score: '100.00',
    stratum: 'operate-small',
    'om-change': '94.34%',
    'staff-share': '50%',
    'visit-cost': '2',
  },
  proposed: ['assure', 'prefer'],
}

export const claimCase: One = {
  name: claimed,
  from: 'example',
  on: '2025-03-31',
  given: [
    { is: 'claim', id: 'm1', title: '某协同应用运维经费申报', links: { project: 'o1' }, facts: { asked: '1000000', stage: 'reviewing' } },
    ...(operatedCase.given ?? []),
  ],
  lines: {
    'run-scope': '15.00',
    'run-users': '15.00',
    'run-active': '20.00',
    'run-visits-year': '20.00',
    'run-trade-money': '10.00',
    'run-visits-total': '10.00',
    'run-trades-total': '10.00',
  },
  expect: { 'run-score': '100.00', 'run-opinion': 'keep' },
  proposed: ['arrange-keep'],
}

import type { One, Thing } from './case.ts'

const full: Thing = { is: 'region', id: 'g1', title: '某县', facts: { level: 'county', evaluated: '12', applied: '12', problems: '20', rectified: '20' } }
const closed = '全部应用、全部销号：形成闭环'
const scored = (id: string, score: string): Thing => ({
  is: 'project',
  id,
  links: { department: 'd1' },
  facts: { stage: 'promotion', goals: '绩效目标申报表', ...(score === '' ? {} : { 'self-report': '绩效自评报告' }) },
})

/** Cities and counties side by side (ZJ-026), and a department's own work (ZJ-003). */
export const partyCases: readonly One[] = [
  {
    name: closed,
    from: 'derived: report#成效三',
    on: '2024-12-31',
    given: [full],
    expect: { 'applied-share': '100%', 'rectified-share': '100%', 'loop-closed': 'yes' },
  },
  {
    name: '有一个项目的评价结果没有应用：没有形成闭环',
    from: 'derived: report#成效三',
    like: closed,
    given: [{ is: 'region', id: 'g1', facts: { applied: '11' } }],
    expect: { 'applied-share': '91.67%', 'loop-closed': 'no' },
  },
  {
    name: '有一个问题没有销号：没有形成闭环',
    from: 'derived: report#成效三',
    like: closed,
    given: [{ is: 'region', id: 'g1', facts: { rectified: '19' } }],
    expect: { 'rectified-share': '95%', 'loop-closed': 'no' },
  },
  {
    name: '四个项目自评三个，没有复核：真实性未能评价，予以搁置',
    from: 'example',
    on: '2025-03-31',
    given: [
      { is: 'department', id: 'd1', title: '某部门', facts: { class: 'economy' } },
      scored('p1', 'yes'),
      scored('p2', 'yes'),
      scored('p3', 'yes'),
      scored('p4', ''),
    ],
    lines: { 'work-goals': '20.00', 'work-self': '22.50', 'work-rectified': '20.00' },
    unknown: { 'work-true': 'empty' },
    expect: { 'projects-due': '4', 'self-share': '75%', 'work-score': '89.29' },
    proposed: [],
  },
]

import type { Condition, Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

type Of<S extends string> = Condition<W, S>
const heard = { hearing: { within: { parameter: 'answer-days' }, in: 'days' } } as const
const failed: Of<'project'> = { fact: 'grade', is: ['failed'] }
const operated: Of<'project'> = { fact: 'kind', is: ['operate'] }
const unarranged: Of<'claim'> = { all: [{ fact: 'stage', is: ['reviewing'] }, { not: { known: 'arrangement' } }] }
/** In use and evaluated; before that there is no result to apply. */
const evaluable: Of<'project'> = { fact: 'stage', is: ['promotion', 'supervision'] }
const inUse: Of<'resource'> = { all: [{ fact: 'stage', is: ['running'] }, { not: { known: 'decided' } }] }
const given = (opinion: 'keep' | 'cut' | 'drop'): Of<'claim'> => ({
  all: [unarranged, { fact: 'run-opinion', is: [opinion] }],
})

/** What a result does to next year's money (ZJ-011 to ZJ-014). */
const results: readonly Proposal<W>[] = [
  {
    id: 'assure',
    title: '优秀项目重点保障',
    kind: 'assure',
    subject: 'project',
    when: { all: [evaluable, { fact: 'grade', is: ['excellent'] }, { not: 'assured' }] },
    propose: [{ decide: { assured: 'yes' } }],
    decidedBy: 'finance',
    cite: 'report#成效一',
  }, // ZJ-012
  {
    id: 'prefer',
    title: '优秀项目优先支持',
    kind: 'prefer',
    subject: 'project',
    when: { all: [evaluable, { fact: 'grade', is: ['excellent'] }, { not: 'preferred' }] },
    propose: [{ decide: { preferred: 'yes' } }],
    decidedBy: 'finance',
    cite: 'report#成效一',
  }, // ZJ-012
  {
    id: 'cut-money',
    title: '合格项目核减资金',
    kind: 'cut',
    subject: 'project',
    when: { all: [evaluable, { fact: 'grade', is: ['qualified'] }, { not: 'money-cut' }] },
    propose: [{ decide: { 'money-cut': 'yes' } }, { cut: { parameter: 'qualified-cut' }, from: 'next-budget' }],
    decidedBy: 'finance',
    ...heard,
    cite: 'example',
  }, // ZJ-011: which results are cut is not stated
  {
    id: 'rectify',
    title: '不合格项目限期整改',
    kind: 'rectify',
    subject: 'project',
    when: { all: [evaluable, failed, { not: { known: 'rectification' } }] },
    propose: [{ start: 'rectification' }, { publish: 'rectification-notice' }],
    decidedBy: 'finance',
    cite: 'derived: report#成效一',
  },
  {
    id: 'refuse-follow-on',
    title: '建设类项目整改后仍不合格，续建和运维项目不予立项',
    kind: 'block',
    subject: 'lineage',
    when: { all: ['failed-build', { not: 'follow-on-refused' }] },
    propose: [{ decide: { 'follow-on-refused': 'yes' } }],
    decidedBy: 'finance',
    ...heard,
    cite: 'report#成效一',
  }, // ZJ-013
  {
    id: 'cut-staff',
    title: '运维类项目整改后仍不合格，下浮技术人员费用',
    kind: 'cut',
    subject: 'project',
    when: { all: [operated, 'failed-after', { not: 'staff-cut' }] },
    propose: [{ decide: { 'staff-cut': 'yes' } }, { cut: { parameter: 'staff-cut' }, from: 'next-staff-cost' }],
    decidedBy: 'finance',
    ...heard,
    cite: 'report#成效一',
  }, // ZJ-014
  {
    id: 'exit',
    title: '整改不落实或者整改后仍不合格，项目退出',
    kind: 'sunset',
    subject: 'project',
    when: {
      all: [
        { not: { known: 'outcome' } },
        {
          any: [
            'failed-after',
            { fact: 'rectification', is: ['unrectified'] },
            { some: 'problem', where: { fact: 'stage', is: ['unrectified'] } },
          ],
        },
      ],
    },
    propose: [{ decide: { outcome: ['exit', 'keep'] } }],
    decidedBy: 'finance',
    ...heard,
    cite: 'report#成效三',
  }, // ZJ-025
  {
    id: 'start-exit',
    title: '启动项目注销和资产处置',
    kind: 'sunset',
    subject: 'project',
    when: { all: [{ fact: 'outcome', is: ['exit'] }, { not: { known: 'exit-step' } }] },
    propose: [{ start: 'exit-step' }],
    decidedBy: 'finance',
    cite: 'report#成效三',
  },
  {
    id: 'evaluate-again',
    title: '自评与复核分差过大，重新核实',
    kind: 'review-again',
    subject: 'department',
    when: { all: [{ measure: 'mean-gap', over: { parameter: 'gap-most' } }, { not: 'self-again' }] },
    propose: [{ decide: { 'self-again': 'yes' } }],
    decidedBy: 'finance',
    cite: 'example',
  },
]

/** Money for operation, by how it runs (ZJ-015, ZJ-016). */
const arrangements: readonly Proposal<W>[] = [
  {
    id: 'arrange-keep',
    title: '运维经费予以安排',
    kind: 'assure',
    subject: 'claim',
    when: given('keep'),
    propose: [{ decide: { arrangement: ['keep'] } }],
    decidedBy: 'finance',
    cite: 'derived: report#成效一',
  },
  {
    id: 'arrange-cut',
    title: '运维经费核减后安排',
    kind: 'cut',
    subject: 'claim',
    when: given('cut'),
    propose: [{ decide: { arrangement: ['cut'] } }, { cut: { parameter: 'run-cut-part' }, from: 'asked' }],
    decidedBy: 'finance',
    ...heard,
    cite: 'derived: report#成效一',
  },
  {
    id: 'arrange-drop',
    title: '运维经费不予安排',
    kind: 'no-budget',
    subject: 'claim',
    when: given('drop'),
    propose: [{ decide: { arrangement: ['drop', 'cut'] } }],
    decidedBy: 'finance',
    ...heard,
    cite: 'derived: report#成效一',
  },
]

/** Cloud resources used too little, one by one, each with a problem of its own (ZJ-018, ZJ-019, ZJ-021); and inspections that are due (ZJ-024). */
const watch: readonly Proposal<W>[] = [
  {
    id: 'release-resource',
    title: '长期闲置的云资源整体释放',
    kind: 'rectify',
    subject: 'resource',
    when: { all: [inUse, { fact: 'advice', is: ['release'] }] },
    propose: [{ decide: { decided: ['release', 'downsize', 'keep'] } }, { open: 'problem' }],
    decidedBy: 'finance',
    ...heard,
    cite: 'report#成效二',
  },
  {
    id: 'downsize-resource',
    title: '性能冗余的云资源合理降配',
    kind: 'rectify',
    subject: 'resource',
    when: { all: [inUse, { fact: 'advice', is: ['downsize'] }] },
    propose: [{ decide: { decided: ['downsize', 'keep'] } }, { open: 'problem' }],
    decidedBy: 'finance',
    ...heard,
    cite: 'report#成效二',
  },
  {
    id: 'inspect-building',
    title: '在建项目到期检查',
    kind: 'review-again',
    subject: 'project',
    when: {
      all: [
        { fact: 'stage', is: ['implementation'] },
        { measure: { from: 'contracted', to: 'today', in: 'months' }, over: { parameter: 'inspect-building' } },
        { measure: 'building-inspections', under: '1' },
      ],
    },
    propose: [{ open: 'inspection' }],
    decidedBy: 'finance',
    cite: 'report#成效三',
  },
  {
    id: 'inspect-running',
    title: '在用项目到期检查',
    kind: 'review-again',
    subject: 'project',
    when: {
      all: [
        { fact: 'stage', is: ['promotion'] },
        { measure: { from: 'accepted', to: 'today', in: 'months' }, over: { parameter: 'inspect-running' } },
        { measure: 'running-inspections', under: '1' },
      ],
    },
    propose: [{ open: 'inspection' }],
    decidedBy: 'finance',
    cite: 'report#成效三',
  },
]

export const proposals: readonly Proposal<W>[] = [...results, ...arrangements, ...watch]

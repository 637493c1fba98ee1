import type { Condition, Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

const noOpenRound: Condition<W, 'claim'> = { not: { some: 'round', where: { fact: 'stage', is: ['sent'] } } }

/** A claim goes through as many rounds as it needs, then gets money or does not (ZJ-016). */
export const claim: Lifecycle<W> = {
  subject: 'claim',
  lifecycle: 'stage',
  title: '运维经费申报和评审',
  stages: [
    {
      stage: 'filing',
      by: 'department',
      acts: [
        {
          act: 'submit',
          title: '申报运维经费',
          by: ['department'],
          to: 'reviewing',
          asks: ['asked'],
          needs: { fact: 'project.kind', is: ['operate'] },
          cite: 'derived: report#成效一',
        },
      ],
    },
    {
      stage: 'reviewing',
      by: 'finance',
      acts: [
        {
          act: 'open-round',
          title: '组织一轮评审',
          by: ['finance'],
          to: 'reviewing',
          needs: { measure: { count: 'round', where: { fact: 'stage', is: ['sent'] } }, atMost: '1' }, // the one being opened
          adds: 'round',
          cite: 'report#成效一',
        },
        {
          act: 'arrange-claim',
          title: '安排运维经费',
          by: ['finance'],
          to: 'arranged',
          asks: ['agreed'],
          needs: {
            all: [
              noOpenRound,
              { measure: 'rounds-done', atLeast: { parameter: 'rounds-least' } },
              { fact: 'arrangement', is: ['keep', 'cut'] },
              { measure: 'agreed', atMost: 'rounds-lowest' },
              { measure: 'agreed', atMost: 'asked' },
            ],
          },
          dates: 'decided',
          cite: 'derived: report#成效一',
        },
        {
          act: 'drop-claim',
          title: '不予安排运维经费',
          by: ['finance'],
          to: 'dropped',
          needs: { all: [noOpenRound, { fact: 'arrangement', is: ['drop'] }] },
          dates: 'decided',
          cite: 'derived: report#成效一',
        },
      ],
    },
    { stage: 'arranged', acts: [] },
    { stage: 'dropped', acts: [] },
  ],
}

/** One round of review (ZJ-016). */
export const round: Lifecycle<W> = {
  subject: 'round',
  lifecycle: 'stage',
  title: '一轮评审',
  stages: [
    {
      stage: 'sent',
      by: 'expert',
      acts: [
        {
          act: 'review',
          title: '出具评审意见',
          by: ['expert', 'agency', 'finance'],
          to: 'reviewed',
          asks: ['opinion', 'agreed'],
          needs: { measure: 'agreed', atMost: 'asked' },
          dates: 'reviewed',
          issues: 'report',
          cite: 'derived: report#成效一',
        },
        { act: 'withdraw-round', title: '撤回送审', by: ['finance'], to: 'withdrawn', cite: 'example' },
      ],
    },
    { stage: 'reviewed', acts: [] },
    { stage: 'withdrawn', acts: [] },
  ],
}

/** A problem is put right by itself and closed by a check (ZJ-021). */
export const problem: Lifecycle<W> = {
  subject: 'problem',
  lifecycle: 'stage',
  title: '问题逐项整改销号',
  stages: [
    {
      stage: 'found',
      by: 'finance',
      acts: [
        {
          act: 'order',
          title: '下达整改要求',
          by: ['finance', 'audit'],
          to: 'ordered',
          asks: ['what', 'source', 'deadline'],
          dates: 'ordered',
          cite: 'derived: report#成效二',
        },
      ],
    },
    {
      stage: 'ordered',
      by: 'department',
      limit: { within: { parameter: 'rectify-days' }, in: 'days' },
      acts: [
        {
          act: 'hand-in',
          title: '提交整改结果',
          by: ['department'],
          to: 'checking',
          asks: ['measures', 'evidence'],
          cite: 'derived: report#成效二',
        },
        {
          act: 'record-not-done',
          title: '认定整改不落实',
          by: ['finance'],
          to: 'unrectified',
          needs: { measure: { from: 'deadline', to: 'today', in: 'days' }, over: '0' },
          cite: 'derived: report#成效三',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'finance',
      limit: { within: { parameter: 'check-days' }, in: 'working days' },
      acts: [
        {
          act: 'close',
          title: '复核销号',
          by: ['finance', 'audit'],
          to: 'closed',
          dates: 'closed',
          issues: 'check-record',
          cite: 'derived: report#成效二',
        },
        { act: 'return', title: '复核不通过，退回整改', by: ['finance', 'audit'], to: 'ordered', cite: 'example' },
      ],
    },
    {
      stage: 'unrectified',
      by: 'department',
      acts: [
        {
          act: 'hand-in-late',
          title: '补交整改结果',
          by: ['department'],
          to: 'checking',
          asks: ['measures', 'evidence'],
          cite: 'example',
        },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}

/** A planned inspection (ZJ-024). */
export const inspection: Lifecycle<W> = {
  subject: 'inspection',
  lifecycle: 'stage',
  title: '定期检查',
  stages: [
    {
      stage: 'planned',
      by: 'finance',
      acts: [
        {
          act: 'inspect',
          title: '开展检查',
          by: ['finance', 'agency'],
          to: 'done',
          asks: ['kind', 'planned', 'found'],
          dates: 'visited',
          issues: 'record',
          visit: true,
          cite: 'derived: report#成效三',
        },
        { act: 'drop', title: '取消检查', by: ['finance'], to: 'dropped', cite: 'example' },
      ],
    },
    { stage: 'done', acts: [] },
    { stage: 'dropped', acts: [] },
  ],
}

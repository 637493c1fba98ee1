import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

const ten = { measure: 'chosen', atLeast: { parameter: 'major-number' }, atMost: { parameter: 'major-number' } } as const

/** A round of evaluating major applications: ten are chosen, a group of experts formed, logs made ready, scored online, checked on site (HZ-009 to HZ-012). */
const round: Lifecycle<W> = {
  subject: 'round',
  lifecycle: 'stage',
  title: '重大应用实战实效评价',
  stages: [
    {
      stage: 'choosing',
      by: 'data',
      acts: [
        {
          act: 'choose',
          title: '选取重大应用',
          by: ['data'],
          to: 'grouping',
          asks: ['year', 'selection-list'],
          needs: { all: [ten, { every: 'application', where: { all: ['major', 'running'] } }] },
          cite: 'article#主要做法',
        },
      ],
    },
    {
      stage: 'grouping',
      by: 'data',
      acts: [
        {
          act: 'form-group',
          title: '组建专家工作小组',
          by: ['data'],
          to: 'logging',
          asks: ['expert-group', 'provincial-task'],
          cite: 'article#主要做法',
        },
      ],
    },
    {
      stage: 'logging',
      by: 'data',
      acts: [
        {
          act: 'finish-logs',
          title: '完成日志改造',
          by: ['data'],
          to: 'online',
          needs: { every: 'application', where: 'logs-ready' },
          cite: 'article#主要做法',
        },
      ],
    },
    {
      stage: 'online',
      by: 'data',
      acts: [
        {
          act: 'score-online',
          title: '完成线上日志评价',
          by: ['data'],
          to: 'onsite',
          asks: ['log-result'],
          cite: 'article#主要做法',
        },
      ],
    },
    {
      stage: 'onsite',
      by: 'expert',
      acts: [
        {
          act: 'check-onsite',
          title: '完成线下调研核验和指导',
          by: ['expert'],
          to: 'reporting',
          needs: { every: 'application', where: { all: [{ known: 'site-record' }, { known: 'guidance' }] } },
          visit: true,
          cite: 'article#主要做法',
        },
      ],
    },
    {
      stage: 'reporting',
      by: 'expert',
      acts: [
        {
          act: 'report',
          title: '出具实战实效评价报告',
          by: ['expert'],
          to: 'done',
          dates: 'reported-on',
          issues: 'report',
          needs: { every: 'application', where: 'verified' },
          cite: 'derived: article#主要做法',
        },
        { act: 'check-again', title: '核验不一致，再次核验', by: ['expert'], to: 'onsite', cite: 'example' },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}

/** Logs of an application are planned, changed, checked (HZ-012). */
const logs: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'log-stage',
  title: '日志改造',
  stages: [
    {
      stage: 'planned',
      by: 'builder',
      acts: [
        {
          act: 'plan-logs',
          title: '提出日志改造方案',
          by: ['builder'],
          to: 'changing',
          asks: ['log-plan'],
          cite: 'derived: article#主要做法',
        },
      ],
    },
    {
      stage: 'changing',
      by: 'builder',
      acts: [
        { act: 'submit-logs', title: '完成改造，提请核验', by: ['builder'], to: 'checking', cite: 'derived: article#主要做法' },
      ],
    },
    {
      stage: 'checking',
      by: 'data',
      acts: [
        {
          act: 'pass-logs',
          title: '日志核验通过',
          by: ['data'],
          to: 'ready',
          dates: 'log-ready-on',
          asks: ['log-kept'],
          needs: { measure: 'log-kept', atLeast: { parameter: 'log-days' } },
          cite: 'derived: article#主要做法',
        },
        { act: 'return-logs', title: '日志核验不通过，继续改造', by: ['data'], to: 'changing', cite: 'example' },
      ],
    },
    { stage: 'ready', acts: [] },
  ],
}

export const majorLifecycles: readonly Lifecycle<W>[] = [round, logs]

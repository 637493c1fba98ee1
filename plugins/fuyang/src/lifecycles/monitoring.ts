import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/**
 * A round of monitoring and its notice (FY-016).
 * The article speaks of the first month of the third quarter and of three quarters at once: July or October.
 * So the day is set for each round between the two, and nothing begins before it.
 */
export const round: Lifecycle<W> = {
  subject: 'round',
  lifecycle: 'stage',
  title: '前三季度监控与通报',
  stages: [
    {
      stage: 'planned',
      by: 'accountant',
      acts: [
        {
          act: 'begin',
          title: '开展监控',
          by: ['accountant'],
          to: 'running',
          asks: ['planned-on', 'year-ends', 'expected'],
          needs: {
            all: [
              { day: 'planned-on', eachYear: ['07-01', '10-31'] },
              { measure: { from: 'planned-on', to: 'today', in: 'days' }, atLeast: '0' },
            ],
          },
          dates: 'begun-on',
          cite: 'article#二（三）1',
        },
      ],
    },
    {
      stage: 'running',
      by: 'accountant',
      acts: [
        {
          act: 'notify',
          title: '通报监控结果',
          by: ['bureau'],
          to: 'notified',
          needs: { every: 'monitoring', where: { known: 'executed' } },
          dates: 'notified-on',
          issues: 'notice',
          cite: 'article#二（三）1',
        },
      ],
    },
    { stage: 'notified', acts: [] },
  ],
}

/** Told at once, put right within the same year (FY-013, FY-017). */
export const feedback: Lifecycle<W> = {
  subject: 'monitoring',
  lifecycle: 'feedback',
  title: '跟踪反馈',
  stages: [
    {
      stage: 'noticed',
      by: 'accountant',
      limit: { within: { parameter: 'feedback-days' }, in: 'working days' },
      acts: [
        {
          act: 'tell',
          title: '与科室沟通反馈',
          by: ['accountant', 'agency'],
          to: 'told',
          dates: 'fed-back-on',
          cite: 'article#二（二）2',
        },
      ],
    },
    {
      stage: 'told',
      by: 'chief',
      limit: { within: { parameter: 'correct-days' }, in: 'working days' },
      acts: [
        {
          act: 'correct',
          title: '当期纠偏',
          by: ['chief', 'lead'],
          to: 'corrected',
          asks: ['correction'],
          needs: { measure: { from: 'today', to: 'round.year-ends', in: 'days' }, atLeast: '0' },
          dates: 'corrected-on',
          cite: 'article#二（三）1',
        },
        {
          act: 'carry-over',
          title: '年内未能纠偏，留待评价',
          by: ['chief'],
          to: 'missed',
          needs: { measure: { from: 'round.year-ends', to: 'today', in: 'days' }, over: '0' },
          cite: 'example',
        },
      ],
    },
    {
      stage: 'corrected',
      by: 'accountant',
      acts: [
        { act: 'confirm', title: '确认纠偏到位', by: ['accountant'], to: 'confirmed', cite: 'derived: article#二（三）1' },
        { act: 'tell-again', title: '纠偏不到位，再次反馈', by: ['accountant'], to: 'told', cite: 'example' },
      ],
    },
    { stage: 'confirmed', acts: [] },
    { stage: 'missed', acts: [] },
  ],
}

import type { Campaign } from '@wenxiao/core'
import type { W } from './words.ts'

/** Payments drawn by lot in each stratum for the check on site (FY-012); every monitored project is evaluated. */
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'site-checks',
    title: '资金使用分层抽样现场核查',
    subject: 'payment',
    draw: { share: { parameter: 'site-share' }, least: '1', within: 'source' },
    total: 'check-score',
    by: 'agency',
    cite: 'article#二（二）2',
  },
  {
    id: 'evaluation',
    title: '项目年度评价',
    subject: 'project',
    where: { all: ['has-goals', 'monitored'] },
    total: 'score',
    eachYear: ['01-01', '06-30'],
    by: 'agency',
    cite: 'example',
  },
]

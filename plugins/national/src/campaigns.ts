import type { Campaign } from '@wenxiao/core'
import type { W } from './words.ts'

export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'self-evaluation',
    title: '项目支出绩效自评',
    subject: 'project',
    total: 'self-score',
    eachYear: ['01-01', '03-31'],
    by: 'unit',
    cite: 'derived: budget-law#第五十七条',
  },
  {
    id: 'spot-review',
    title: '自评结果抽查复核',
    subject: 'project',
    where: { known: 'self-score' },
    draw: { share: { parameter: 'spot-share' }, least: '1', within: 'nature' },
    total: 'score',
    by: 'finance',
    cite: 'example',
  },
]

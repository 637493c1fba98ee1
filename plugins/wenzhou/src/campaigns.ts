import type { Campaign } from '@wenxiao/core'
import type { W } from './words.ts'

const running = { fact: 'stage', is: ['run'] } as const

/** Every running project evaluates itself; a share of each field, and every project whose unit left something undone, is evaluated again. */
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'self-evaluation',
    title: '年度单位自评',
    subject: 'project',
    where: running,
    total: 'self-score',
    eachYear: ['01-01', '03-31'],
    by: 'unit',
    cite: 'example',
  },
  {
    id: 'drawn-evaluation',
    title: '综合评价（抽取）',
    subject: 'project',
    where: running,
    draw: { share: { parameter: 'spot-share' }, least: '1', within: 'field' },
    total: 'score',
    eachYear: ['04-01', '06-30'],
    by: 'finance',
    cite: 'example',
  },
  // WZ-009
  {
    id: 'disposal-evaluation',
    title: '应处置未处置应用所属项目的综合评价',
    subject: 'project',
    where: { all: [running, { some: 'application', where: 'unmet' }] },
    total: 'score',
    eachYear: ['04-01', '06-30'],
    by: 'finance',
    cite: 'derived: article#成效三',
  },
]

import type { Source } from '@wenxiao/core'

export const sources = {
  measures: { title: '项目支出绩效评价管理办法', number: '财预〔2020〕10号', issuer: '财政部' },
  forms: { title: '贵池区、淮南市、廊坊市公开的项目支出绩效自评表' },
  'budget-law': { title: '中华人民共和国预算法' },
} as const satisfies Readonly<Record<string, Source>>

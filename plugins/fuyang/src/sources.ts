import type { Source } from '@wenxiao/core'

export const sources = {
  rule: { title: '富阳区住房和城乡建设局预算绩效管理办法（试行）', number: '富建设〔2022〕134号' }, // FY-003
  article: { title: '三全·一体·闭环：区住建局预算绩效管理新模式的实践探索' },
  'budget-law': { title: '中华人民共和国预算法' },
} as const satisfies Readonly<Record<string, Source>>

import type { Source } from '@wenxiao/core'

/** What the pack rests on. The city's own texts are not public; what they say is known through the article, which is cited for it. */
export const sources = {
  article: { title: '浙江省电子政务项目绩效评价工作报道', issuer: '《中国财经报》' },
  index: { title: '数字化项目综合绩效评价指标体系', issuer: '温州市' }, // WZ-001
  results: { title: '预算绩效管理成果应用办法', issuer: '温州市' }, // WZ-003
  disposal: { title: '温州市市本级党政机关信息化应用“销并提转冻”管理暂行办法', issuer: '温州市' }, // WZ-007
  procurement: { title: '中华人民共和国政府采购法', issuer: '全国人民代表大会常务委员会' },
  mobile: {
    title: '政务移动互联网应用程序规范化管理办法',
    number: '国办函〔2026〕12号',
    issuer: '国务院办公厅',
    published: '2026-01-25',
  },
} as const satisfies Readonly<Record<string, Source>>

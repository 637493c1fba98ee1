import type { Source } from '@wenxiao/core'

/** What the pack rests on: one standard, the whole course, supervision (CX-016). The rules of the county are known to us through the article; their own texts are cited where it quotes them. */
export const sources = {
  article: {
    title: '浅析绩效管理在政府投资数字化项目管理上的运用和优化——以浙江省长兴县为例',
    number: '《财政监督》2023年第14期',
    issuer: '长兴县财政局',
  },
  // CX-007
  standard: { title: '财政预算绩效全周期监督管理工作规范', issuer: '长兴县' },
  // CX-015, CX-050
  measures: { title: '长兴县政府投资信息化项目管理办法', issuer: '长兴县' },
  // CX-052
  points: { title: '数字化改革项目三方会商要点清单', issuer: '长兴县' },
  // CX-018
  agencies: { title: '长兴县第三方机构参与预算绩效管理制度', issuer: '长兴县' },
  // CX-034
  disclosure: { title: '长兴县预算绩效信息公开办法', issuer: '长兴县' },
  // CX-077
  evaluation: { title: '长兴县政府投资信息化项目绩效评价管理办法（试行）', issuer: '长兴县' },
  mobile: {
    title: '政务移动互联网应用程序规范化管理办法',
    number: '国办函〔2026〕12号',
    issuer: '国务院办公厅',
    published: '2026-01-25',
  },
  procurement: { title: '中华人民共和国政府采购法', issuer: '全国人民代表大会常务委员会' },
  cyber: { title: '中华人民共和国网络安全法', issuer: '全国人民代表大会常务委员会' },
  data: { title: '中华人民共和国数据安全法', issuer: '全国人民代表大会常务委员会' },
} as const satisfies Readonly<Record<string, Source>>

import type { Source } from '@wenxiao/core'

/** What the pack rests on. The province's own texts are known to us through the report; they are cited for what it says of them. */
export const sources = {
  report: { title: '浙江省电子政务项目绩效评价报道', issuer: '中国财经报' },
  // ZJ-005: October 2023, on trial; the day is not stated.
  guide: { title: '政务应用系统绩效评价工作指南（试行）', issuer: '浙江省' },
  // ZJ-020
  cloud: { title: '浙江省财政厅政务云资源管理细则', issuer: '浙江省财政厅' },
  // ZJ-023
  measures: { title: '浙江省财政厅信息化项目管理办法', issuer: '浙江省财政厅' },
  approval: { title: '浙江省省本级电子政务项目审批管理办法', number: '浙发改高技〔2024〕175号' },
  mobile: {
    title: '政务移动互联网应用程序规范化管理办法',
    number: '国办函〔2026〕12号',
    issuer: '国务院办公厅',
    published: '2026-01-25',
  },
} as const satisfies Readonly<Record<string, Source>>

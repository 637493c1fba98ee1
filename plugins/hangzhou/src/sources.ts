import type { Source } from '@wenxiao/core'

/** What the pack rests on. Texts of the city that are not public are known through the article, which is cited for what they say. */
export const sources = {
  article: { title: '浙江省电子政务项目绩效评价工作报道', issuer: '《中国财经报》' },
  // HZ-001
  standard: {
    title: '政务信息化项目建设运行绩效评价规范',
    number: 'DB3301/T 0373-2022',
    issuer: '杭州市',
    published: '2022-08-30',
    inForce: { from: '2022-09-30' },
  },
  notice: { title: '关于开展杭州市本级政务应用系统绩效评价工作的通知', issuer: '杭州市' }, // HZ-002
  guide: { title: '政务应用系统绩效评价工作指南（试行）', issuer: '浙江省' },
  exit: { title: '关于进一步明确政务应用停用退出、归并整合操作流程的通知', issuer: '杭州市' }, // HZ-014
  mobile: {
    title: '政务移动互联网应用程序规范化管理办法',
    number: '国办函〔2026〕12号',
    issuer: '国务院办公厅',
    published: '2026-01-25',
  },
} as const satisfies Readonly<Record<string, Source>>

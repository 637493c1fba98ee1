import type { Source } from '@wenxiao/core'

export const sources = {
  report: { title: '瓯海区全面实施预算绩效管理调研报告（2023年4月）' },
  exante: { title: '瓯海区级预算事前绩效评估管理办法' }, // OH-012: known by its name and its use in the report
  topup: { title: '瓯海区预算追加管理办法' }, // OH-016: the same
  bond: { title: '瓯海区地方政府专项债券全生命周期管理办法（试行）' }, // OH-021: the same
} as const satisfies Readonly<Record<string, Source>>

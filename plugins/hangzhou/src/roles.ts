/** Who evaluates, decides and closes. */
export const roles = {
  unit: '主管部门',
  builder: '建设单位',
  reviewer: '复核组',
  expert: '实战实效评价工作小组', // HZ-010
  data: '市数据管理部门',
  finance: '市财政局',
  host: '托管机房管理单位',
  receiver: '承接单位',
} as const

/** Who files, reviews, decides and is asked. */
export const roles = {
  unit: '业主单位',
  vendor: '承建单位',
  data: '市大数据管理部门',
  finance: '市财政局',
  reviewer: '评价机构',
  expert: '评审专家',
  receiver: '接收单位',
  superior: '上级主管部门',
  discipline: '纪检监察机关',
} as const

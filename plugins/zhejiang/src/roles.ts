/** Who acts or decides: offices and posts, never persons. */
export const roles = {
  finance: '省财政厅',
  department: '省级部门',
  reform: '省发展改革委',
  cloud: '政务云管理单位',
  expert: '评审专家组',
  agency: '第三方评价机构',
  audit: '省审计厅',
  assets: '国有资产管理机构',
  region: '市、县财政部门',
} as const

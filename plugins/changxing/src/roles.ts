/** Who acts or decides: offices and posts, never persons (CX-003, CX-021, CX-041, CX-042, CX-053, CX-088). */
export const roles = {
  owner: '业主单位',
  officer: '业主单位数据专员',
  data: '县大数据局',
  finance: '县财政局',
  reform: '县数改办',
  lead: '五大系统牵头单位',
  cyber: '县网信办',
  planning: '县发展改革局',
  audit: '县审计局',
  discipline: '县纪委监委',
  npc: '县人大财经委',
  cppcc: '县政协',
  expert: '评审专家',
  agency: '第三方机构',
  vendor: '承建（运维）单位',
} as const

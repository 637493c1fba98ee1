/** Six who evaluate (FY-005), those at the receiving end who take part (FY-006), and the bureau itself. */
export const roles = {
  'finance-officer': '区财政局分管科室人员',
  deputy: '分管局长',
  chief: '分管科室负责人',
  lead: '项目负责人',
  accountant: '财务负责人',
  agency: '第三方评价人员',
  'unit-rep': '项目单位代表',
  'builder-rep': '建设单位项目代表',
  supervisor: '监理单位负责人',
  consultant: '全过程咨询单位代表',
  resident: '居民',
  bureau: '区住房和城乡建设局',
} as const

/** The fourteen categories of project; the article counts them without naming them, so the names are examples (CX-024). */
export const categories = {
  'government-service': '政务服务类',
  livelihood: '民生保障类',
  health: '医疗卫生类',
  education: '教育文体类',
  city: '城市治理类',
  grassroots: '基层治理类',
  emergency: '应急安全类',
  enforcement: '监管执法类',
  economy: '经济运行类',
  ecology: '生态环保类',
  rural: '农业农村类',
  office: '机关协同类',
  'data-platform': '数据平台类',
  infrastructure: '基础设施类',
} as const

/** The eight links that the article names, and the states between and after them (CX-059). */
export const links = {
  apply: '申报',
  review: '评审',
  approve: '立项',
  build: '建设',
  change: '变更',
  request: '验收申请',
  accept: '验收',
  evaluate: '绩效评价',
} as const

export const lights = { red: '红', yellow: '黄', green: '绿' } as const

/** What sample projects are called, by category; invented, like everything in a sample. */
export const themes: Readonly<Record<string, readonly string[]>> = {
  'government-service': ['证照联办', '政务咨询', '审批提速', '窗口叫号', '免证办事'],
  livelihood: ['社会救助', '养老服务', '就业帮扶', '住房保障', '残疾人关爱'],
  health: ['分级诊疗', '检验互认', '血液管理', '疫苗接种', '医保结算'],
  education: ['学籍管理', '校园安全', '体育场馆', '文化讲堂', '图书借阅'],
  city: ['停车引导', '路灯照明', '垃圾分类', '排水防涝', '市政设施'],
  grassroots: ['网格巡查', '矛盾调解', '村社报表', '流动人口', '积分管理'],
  emergency: ['森林防火', '危化品监测', '应急广播', '防汛调度', '消防通道'],
  enforcement: ['食品抽检', '特种设备', '双随机检查', '非现场执法', '信用监管'],
  economy: ['企业服务', '亩均评价', '招商项目', '统计直报', '税源分析'],
  ecology: ['空气质量', '水源保护', '固废监管', '噪声监测', '湿地巡护'],
  rural: ['农机调度', '耕地保护', '农产品溯源', '水库管护', '乡村建设'],
  office: ['公文流转', '会议管理', '督查督办', '档案管理', '机关后勤'],
  'data-platform': ['数据归集', '数据目录', '指标管理', '电子证照库', '地理信息'],
  infrastructure: ['政务外网', '视频会议', '机房改造', '密码服务', '云桌面'],
}
export const endings: readonly string[] = ['平台', '系统', '应用', '服务端', '管理系统']

import { examplesFrom } from '@wenxiao/core'

/** A number of ours that the city may set between two marks. */
const between = examplesFrom('2023-01-01')

const judging = {
  'excellent-from': between('优等起点', 'points', '85', '90', '95'),
  'good-from': between('良等起点', 'points', '75', '80', '85'),
  'fair-from': between('中等起点', 'points', '60', '60', '70'),
  'contract-days': {
    title: '合同签订期限',
    unit: 'days',
    class: 'locked',
    values: [{ from: '2023-01-01', is: '30', cite: 'procurement#第四十六条' }],
  },
  trial: between('试运行期限', 'months', '1', '3', '6'),
  'unit-cost': between('单位建设成本标准', 'yuan per 功能点', '500', '1200', '3000'),
  'repair-hours': between('故障修复时限', '小时', '4', '24', '72'),
  'spot-share': between('综合评价抽取比例', 'ratio', '10%', '30%', '100%'),
} as const

const monitoring = {
  'red-progress': between('红色预警的进度完成率', 'ratio', '30%', '60%', '70%'),
  'yellow-progress': between('黄色预警的进度完成率', 'ratio', '70%', '80%', '95%'),
} as const

const money = {
  assured: between('保优名次线', 'ratio', '10%', '25%', '40%'), // WZ-006
  squeezed: between('压差名次线', 'ratio', '60%', '75%', '90%'),
  squeeze: between('压差核减比例', 'ratio', '5%', '10%', '50%'),
} as const

const disposing = {
  'low-use': between('低频应用月使用人次', '人次', '10', '50', '500'),
  'low-months': between('低频持续月数', 'months', '3', '6', '12'),
  'adopters-from': between('提级推广的采用地区数', '个地区', '2', '3', '12'),
  'promote-satisfaction': between('提级推广的满意度', 'ratio', '80%', '90%', '100%'),
  'freeze-months': between('最长冻结期限', 'months', '3', '6', '12'),
  'warn-months': between('到期提醒的已冻结月数', 'months', '2', '5', '11'),
  'answer-days': between('陈述申辩期限', 'working days', '5', '10', '20'),
  'inquiry-days': between('责任核查期限', 'working days', '10', '30', '60'),
} as const

export const parameters = { ...judging, ...monitoring, ...money, ...disposing } as const

import type { Form } from '@wenxiao/core'
import type { W } from './words.ts'

export const forms: readonly Form<W>[] = [
  // FY-001
  {
    id: 'report',
    title: '“三全一体”项目绩效报告',
    subject: 'project',
    parts: [
      { title: '全方位完善：目标', fields: ['goal-stage', 'goal-review', 'returns', 'goals-passed-on'] },
      { title: '全方位完善：各方参与', table: 'evidence', columns: ['method', 'from', 'satisfaction'] },
      {
        title: '全过程跟踪：双监控',
        table: 'monitoring',
        columns: ['execution-rate', 'execution-low', 'goals-off', 'light', 'correction', 'feedback'],
      },
      { title: '全过程跟踪：评价', sheet: 'score', columns: ['title', 'points', 'earned', 'because'] },
      { title: '全覆盖应用：结果', fields: ['score', 'grade', 'next-year', 'next-year-amount', 'decided'] },
      { title: '闭环', fields: ['has-goals', 'monitored', 'evaluated', 'answered', 'applied', 'loop-complete'] },
    ],
  },
  {
    id: 'defence-record',
    title: '绩效目标面对面答辩记录表',
    subject: 'defence',
    parts: [{ title: '答辩', fields: ['held-on', 'record', 'clear', 'matched', 'measurable', 'feasible', 'mean', 'result'] }],
  }, // FY-008
  {
    id: 'loop',
    title: '科室绩效闭环检查表',
    subject: 'section',
    parts: [
      { title: '五环', sheet: 'loop-score', columns: ['title', 'points', 'earned', 'because'] },
      {
        title: '项目',
        table: 'project',
        columns: ['has-goals', 'monitored', 'evaluated', 'answered', 'applied', 'loop-complete'],
      },
    ],
  }, // FY-020
  {
    id: 'funds',
    title: '多来源资金情况表',
    subject: 'project',
    parts: [
      { title: '合计', fields: ['budget', 'arrived', 'paid', 'arrival-rate', 'execution-rate'] },
      { title: '各来源', table: 'fund', columns: ['source', 'rule', 'budget', 'arrived', 'paid'] },
    ],
  }, // FY-023
  {
    id: 'site-check',
    title: '资金使用现场核查表',
    subject: 'payment',
    parts: [
      { title: '拨付', fields: ['source', 'amount', 'payee'] },
      { title: '核查', sheet: 'check-score', columns: ['title', 'points', 'earned', 'because'] },
    ],
  }, // FY-012
  {
    id: 'monitoring-notice',
    title: '预算绩效监控情况通报',
    subject: 'round',
    parts: [
      { title: '批次', fields: ['begun-on', 'expected', 'reds'] },
      {
        title: '项目',
        table: 'monitoring',
        columns: ['executed', 'execution-rate', 'execution-low', 'goals-off', 'goals-unreachable', 'light'],
      },
      { title: '要求', text: '亮红灯的项目由科室在纠偏时限内采取措施，当年见效；亮黄灯的项目说明原因。' },
    ],
  }, // FY-016
  {
    id: 'rating-notice',
    title: '项目评级公示',
    subject: 'project',
    public: true,
    parts: [{ title: '评级', fields: ['budget', 'paid', 'score', 'grade', 'satisfaction'] }],
  }, // FY-007
  {
    id: 'results',
    title: '随部门决算公开的绩效评价结果',
    subject: 'accounts',
    public: true,
    parts: [
      { title: '概况', fields: ['projects', 'evaluated', 'approved-on', 'published-on'] },
      { title: '项目', table: 'project', where: 'evaluated', columns: ['budget', 'paid', 'score', 'grade', 'next-year'] },
      { title: '说明', text: '涉及国家秘密、商业秘密和个人隐私的内容不予公开。' },
    ],
  }, // FY-019
]

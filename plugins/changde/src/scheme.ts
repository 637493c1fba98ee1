import { defineScheme } from '@wenxiao/core'
import type { Cite, Condition, Deduction, SourceId } from '@wenxiao/core'
import { words, type W } from './words.ts'

type Category = 'software' | 'hardware'
type Effect = 'sharing' | 'security' | 'service' | 'openness'
type Where = Cite<SourceId<W>>
const finding = { parameter: 'finding' } as const

const of = (category: Category, fact: 'unfinished' | 'started-late' | 'finished-late'): Condition<W, 'project'> => ({
  all: [{ fact: 'category', is: [category] }, fact],
})
const perProject = (because: string, where: Condition<W, 'project'>, cite: Where): Deduction<W, 'programme'> => ({
  because,
  points: finding,
  forEach: { count: 'project', where },
  cite,
})
const shareOf = (fact: 'qualified' | 'tested', category: Category) =>
  ({ proportional: { share: 'project', where: fact, among: { fact: 'category', is: [category] } }, full: '100%' }) as const
const goals = (kind: 'quantity' | 'frequency' | 'quality' | 'rectified' | 'time') =>
  ({ each: { of: 'goal', where: { fact: 'kind', is: [kind] }, earn: { proportional: 'actual', full: 'target' } } }) as const
/** A project counts against the effect it is meant for; those without a stated category were not judged one by one. */
const notYet = (effect: Effect, because: string, cite: Where) => ({
  deduct: [
    perProject(
      because,
      { all: [{ fact: 'category', is: ['software', 'hardware'] }, { fact: 'effect', is: [effect] }, { not: 'effect-realised' }] },
      cite,
    ),
  ],
})
const sound = (
  title: string,
  fact:
    | 'basis-sound'
    | 'procedure-sound'
    | 'goals-filed'
    | 'budget-sound'
    | 'allocation-sound'
    | 'use-compliant'
    | 'rules-complete',
) => ({ checklist: [{ title, when: fact }] })

/**
 * The evaluation of 2022. The report states the points of the four parts and of every deduction, but of no line: a line is
 * cited `example` for its points, `derived` where they follow from a published figure; each deduction carries its own reason (CD-020) and citation.
 */
export const scheme = defineScheme(words, {
  id: 'fund-evaluation',
  subject: 'programme',
  title: '智慧常德建设专项资金绩效评价',
  tracks: [{ title: '部门评价', by: 'auditor', total: 'score' }],
  groups: [
    { id: 'decision', title: '决策', points: '15', files: 'decision-score' },
    { id: 'initiation', title: '项目立项', in: 'decision', points: '5' },
    { id: 'goal-setting', title: '绩效目标', in: 'decision', points: '4' },
    { id: 'funding', title: '资金投入', in: 'decision', points: '6' },
    { id: 'process', title: '过程', points: '25', files: 'process-score' },
    { id: 'money', title: '资金管理', in: 'process', points: '12' },
    { id: 'conduct', title: '组织实施', in: 'process', points: '13' },
    { id: 'output', title: '产出', points: '30', files: 'output-score' },
    { id: 'quantity', title: '数量', in: 'output', points: '13' },
    { id: 'quality', title: '质量', in: 'output', points: '7' },
    { id: 'time', title: '时效', in: 'output', points: '8' },
    { id: 'cost', title: '成本', in: 'output', points: '2' },
    { id: 'benefit', title: '效益', points: '30', files: 'benefit-score' },
    { id: 'effects', title: '实施效益', in: 'benefit', points: '20' },
    { id: 'satisfied', title: '满意度', in: 'benefit', points: '10' },
  ],
  lines: [
    {
      id: 'basis',
      title: '立项依据充分性',
      in: 'initiation',
      points: '3',
      missing: 'refuse',
      cite: 'example',
      earn: sound('立项依据充分', 'basis-sound'),
    },
    {
      id: 'procedure',
      title: '立项程序规范性',
      in: 'initiation',
      points: '2',
      missing: 'refuse',
      cite: 'example',
      earn: sound('决策程序规范', 'procedure-sound'),
    },
    {
      id: 'goals-reasonable',
      title: '绩效目标合理性',
      in: 'goal-setting',
      points: '2',
      missing: 'refuse',
      cite: 'example',
      earn: sound('按要求申报了绩效目标', 'goals-filed'),
    },
    {
      id: 'goals-clear',
      title: '绩效指标明确性',
      in: 'goal-setting',
      points: '2',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          {
            because: '绩效目标不明确，未充分细化量化',
            points: finding,
            when: { not: 'goals-refined' },
            cite: 'report#三（一）1',
          },
        ],
      },
    },
    {
      id: 'budgeting',
      title: '预算编制科学性',
      in: 'funding',
      points: '2',
      missing: 'refuse',
      cite: 'example',
      earn: sound('预算编制科学', 'budget-sound'),
    },
    {
      id: 'allocation',
      title: '资金分配合理性',
      in: 'funding',
      points: '2',
      missing: 'refuse',
      cite: 'example',
      earn: sound('资金分配合理', 'allocation-sound'),
    },
    {
      id: 'plan-timely',
      title: '建设计划下达及时性',
      in: 'funding',
      points: '2',
      missing: 'refuse',
      cite: 'example', // CD-023
      earn: { deduct: [{ because: '建设计划下达过晚', points: finding, when: 'plan-overdue', cite: 'report#三（一）2' }] },
    },
    {
      id: 'arrival',
      title: '资金到位率',
      in: 'money',
      points: '3',
      missing: 'refuse',
      cite: 'example', // CD-022
      earn: { proportional: 'arrival-rate', full: '100%' },
    },
    {
      id: 'execution',
      title: '预算执行率',
      in: 'money',
      points: '4',
      missing: 'refuse',
      cite: 'derived: report#三（二）1', // CD-021
      earn: { proportional: 'execution-rate', full: '100%' },
    },
    {
      id: 'compliance',
      title: '资金使用合规性',
      in: 'money',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: sound('资金使用合规', 'use-compliant'),
    },
    {
      id: 'rules',
      title: '管理制度健全性',
      in: 'conduct',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: sound('管理制度健全', 'rules-complete'),
    },
    {
      id: 'rules-kept',
      title: '制度执行有效性',
      in: 'conduct',
      points: '8',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          {
            because: '合同管理不规范：中标后逾期签订合同',
            points: finding,
            when: { some: 'contract', where: 'signed-late' },
            cite: 'derived: report#三（二）2',
          }, // CD-024
          {
            because: '政府采购执行不严：限额以下采购未按规定通过电子卖场',
            points: finding,
            when: { some: 'purchase', where: 'irregular' },
            cite: 'derived: report#三（二）2',
          }, // CD-025
        ],
      },
    },
    {
      id: 'software-done',
      title: '软件平台开发完成',
      in: 'quantity',
      points: '6',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [perProject('软件开发项目未完成', of('software', 'unfinished'), 'derived: report#三（三）1')] },
    },
    {
      id: 'hardware-done',
      title: '信息化硬件建设完成',
      in: 'quantity',
      points: '3',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [perProject('信息化硬件建设项目未完成', of('hardware', 'unfinished'), 'report#三（三）1')] },
    },
    {
      id: 'service-done',
      title: '运维及监测服务数量',
      in: 'quantity',
      points: '3',
      missing: 'refuse',
      cite: 'example',
      earn: goals('quantity'),
    }, // CD-012
    {
      id: 'service-frequency',
      title: '监测检查频次',
      in: 'quantity',
      points: '1',
      missing: 'refuse',
      cite: 'example',
      earn: goals('frequency'),
    }, // CD-013
    // CD-010: of the projects accepted and tested; the others are left out until they are.
    {
      id: 'software-quality',
      title: '软件项目验收合格率',
      in: 'quality',
      points: '1.5',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: shareOf('qualified', 'software'),
    },
    {
      id: 'software-tested',
      title: '软件项目第三方测评合格率',
      in: 'quality',
      points: '1.5',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: shareOf('tested', 'software'),
    },
    {
      id: 'hardware-quality',
      title: '硬件项目验收合格率',
      in: 'quality',
      points: '2',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: shareOf('qualified', 'hardware'),
    },
    {
      id: 'service-quality',
      title: '服务质量考核达标率',
      in: 'quality',
      points: '1',
      missing: 'refuse',
      cite: 'example',
      earn: goals('quality'),
    }, // CD-014
    {
      id: 'service-rectified',
      title: '监测发现问题整改率',
      in: 'quality',
      points: '1',
      missing: 'refuse',
      cite: 'example',
      earn: goals('rectified'),
    },
    {
      id: 'software-timely',
      title: '软件平台开发及时',
      in: 'time',
      points: '4',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          perProject('软件开发项目开工不及时', of('software', 'started-late'), 'derived: report#三（三）2'),
          perProject('软件开发项目完工不及时', of('software', 'finished-late'), 'derived: report#三（三）2'),
        ],
      },
    },
    {
      id: 'hardware-timely',
      title: '信息化硬件建设及时',
      in: 'time',
      points: '3',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          perProject('信息化硬件项目开工不及时', of('hardware', 'started-late'), 'derived: report#三（三）2'),
          perProject('信息化硬件项目完工不及时', of('hardware', 'finished-late'), 'derived: report#三（三）2'),
        ],
      },
    },
    {
      id: 'service-timely',
      title: '服务完成及时率',
      in: 'time',
      points: '1',
      missing: 'refuse',
      cite: 'example',
      earn: goals('time'),
    },
    {
      id: 'software-cost',
      title: '软件项目成本节约率',
      in: 'cost',
      points: '1',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example', // CD-027
      earn: { checklist: [{ title: '已结算项目成本节约率不低于零', when: { measure: 'software-saving', atLeast: '0%' } }] },
    },
    {
      id: 'hardware-cost',
      title: '硬件项目成本节约率',
      in: 'cost',
      points: '1',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example', // CD-010
      earn: { checklist: [{ title: '已结算项目成本节约率不低于零', when: { measure: 'hardware-saving', atLeast: '0%' } }] },
    },
    {
      id: 'effect-sharing',
      title: '统筹基础建设，推动共建共享',
      in: 'effects',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: notYet('sharing', '共建共享效益未全部实现', 'report#三（四）1'),
    }, // CD-015
    {
      id: 'effect-security',
      title: '加强数据防护，保护信息安全',
      in: 'effects',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: notYet('security', '信息安全防护效益未全部实现', 'report#三（四）2'),
    },
    {
      id: 'effect-service',
      title: '拓展政务平台应用，提升政务服务效率',
      in: 'effects',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: notYet('service', '提升政务服务效益未全部实现', 'derived: report#三（四）3'),
    },
    {
      id: 'effect-openness',
      title: '规范政务公开，维护政府形象',
      in: 'effects',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: notYet('openness', '政务公开效益未全部实现', 'example'),
    },
    {
      id: 'satisfaction',
      title: '社会公众满意度',
      in: 'satisfied',
      points: '10',
      missing: 'refuse',
      cite: 'example', // CD-034
      earn: {
        deduct: [
          {
            because: '社会公众满意度未达标',
            points: { parameter: 'satisfaction-points' },
            when: { measure: 'satisfaction', under: { parameter: 'satisfied' } },
            cite: 'report#三（四）4',
          },
        ],
      },
    },
  ],
})

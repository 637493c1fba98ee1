import type { FactsFile, Pack } from '@wenxiao/core'
import { codes, deskOf } from '@wenxiao/core/testing'
import { expect, it } from 'vitest'
import changde from '../../plugins/changde/pack.ts'
import changxing from '../../plugins/changxing/pack.ts'
import fuyang from '../../plugins/fuyang/pack.ts'
import hangzhou from '../../plugins/hangzhou/pack.ts'
import national from '../../plugins/national/pack.ts'
import ouhai from '../../plugins/ouhai/pack.ts'
import wenzhou from '../../plugins/wenzhou/pack.ts'
import zhejiang from '../../plugins/zhejiang/pack.ts'
import { courseOf, follows, options, told } from './side-by-side.ts'

/** The points and the title of the answer that a case comes to. */
function judged(pack: Pack, name: string, subject: string, total: string, verdict: string): readonly (string | undefined)[] {
  const { expect: facts = {} } = told(pack, name)
  return [facts[total], options(pack, subject, verdict)[facts[verdict] ?? '']]
}
const titlesOf = (pack: Pack, subject: string, fact: string): readonly string[] => Object.values(options(pack, subject, fact))

it('grades: the same points are 合格 here, 中 there, a colour elsewhere', () => {
  expect(judged(changxing, '得分79.99分：合格', 'project', 'score', 'grade')).toEqual(['79.99', '合格'])
  expect(judged(zhejiang, '得分79.99：合格，建议核减资金', 'project', 'score', 'grade')).toEqual(['79.99', '合格'])
  expect(judged(national, '自评79.99分的等级', 'project', 'score', 'grade')).toEqual(['79.99', '中'])
  expect(judged(changde, '79.99分的等级', 'programme', 'score', 'grade')).toEqual(['79.99', '中'])
  expect(judged(hangzhou, '复核79.99分：黄', 'application', 'score', 'colour')).toEqual(['79.99', '黄'])
  expect(titlesOf(changxing, 'project', 'grade')).toEqual(['优', '良', '合格', '不合格'])
  expect(titlesOf(national, 'project', 'grade')).toEqual(['优', '良', '中', '差'])
  expect(titlesOf(changde, 'programme', 'grade')).toEqual(['优', '良', '中', '差'])
  expect(titlesOf(hangzhou, 'application', 'colour')).toEqual(['红', '黄', '绿'])
})

it('trial run: two months are enough in one pack and refused in the other', () => {
  const here: FactsFile = {
    on: '2026-03-09',
    given: [{ is: 'project', id: 'p', facts: { stage: 'request', 'trial-start': '2026-01-09', 'trial-end': '2026-03-09' } }],
  }
  const papers = { 'trial-report': '试运行报告', 'user-manual': '用户手册', 'handover-list': '移交清单' }
  expect(codes(deskOf(changxing).act(here, 'p', '2026-03-09', 'request-acceptance', 'owner', papers))).toEqual(['done'])
  const there: FactsFile = {
    on: '2026-03-09',
    given: [{ is: 'project', id: 'p', facts: { stage: 'trial', category: 'software', 'trial-start': '2026-01-09' } }],
  }
  const report = { 'trial-report': '试运行报告' }
  expect(codes(deskOf(changde).act(there, 'p', '2026-03-09', 'end-trial', 'unit', report))).toEqual(['gate'])
  expect(codes(deskOf(changde).act(there, 'p', '2026-04-09', 'end-trial', 'unit', report))).toEqual(['done'])
})

it('dispositions: each pack has ways of its own, with a course for each', () => {
  expect(titlesOf(changxing, 'application', 'disposition')).toEqual(['关闭', '暂停', '合并', '转型'])
  expect(titlesOf(wenzhou, 'application', 'disposition')).toEqual(['关闭注销', '合并整合', '提级推广', '转移管理', '暂停冻结'])
  expect(titlesOf(hangzhou, 'application', 'disposition')).toEqual(['停用退出', '归并整合'])
  for (const pack of [changxing, wenzhou, hangzhou]) {
    const ways = Object.keys(options(pack, 'application', 'disposition'))
    const courses = ways.map((way) => courseOf(pack, way))
    expect(new Set(courses.flat()).size, pack.id).toBe(ways.length)
    for (const course of courses) expect(course, pack.id).toHaveLength(1)
  }
  expect(follows(zhejiang, '已决定注销退出：启动注销和资产处置')).toEqual([['sunset', '启动项目注销和资产处置']])
})

it('indicators: each pack has a tree of its own shape', () => {
  const scheme = (pack: Pack, id: string) => pack.schemes!.find((one) => one.id === id)!
  const groups = (pack: Pack, id: string) => scheme(pack, id).groups.filter((group) => group.in === undefined)
  const { lines } = scheme(changxing, 'project')
  const kinds = ['basic', 'benefit'].map((kind) => lines.filter((line) => line.tags?.['kind'] === kind).length)
  expect([lines.length, ...kinds]).toEqual([108, 85, 23])
  const whole = scheme(wenzhou, 'project')
  expect([
    groups(wenzhou, 'project').length,
    whole.groups.filter((group) => group.in !== undefined).length,
    whole.lines.length,
  ]).toEqual([6, 29, 60])
  expect(groups(zhejiang, 'effect').map((group) => group.title)).toEqual(['通用指标（4）', '辅助指标（n）', '业务指标（X）'])
  expect(scheme(zhejiang, 'effect').lines.filter((line) => line.in === 'general')).toHaveLength(4)
  expect(groups(hangzhou, 'digital').map((group) => group.title)).toEqual([
    '用户效能',
    '数据能力',
    '集约能力',
    '安全保障',
    '运营运维',
  ])
  expect(groups(national, 'self-evaluation').map((group) => group.points)).toEqual(['10', '50', '30', '10'])
  expect(groups(changde, 'fund-evaluation').map((group) => group.points)).toEqual(['15', '25', '30', '30'])
})

it('stages: each pack runs a course of its own length', () => {
  const course = (pack: Pack, subject: string, lifecycle: string) => {
    const found = pack.lifecycles!.find((one) => one.subject === subject && one.lifecycle === lifecycle)!
    return found.stages.map(({ stage }) => options(pack, subject, lifecycle)[stage])
  }
  const links = ['申报', '评审', '立项', '建设', '变更', '验收申请', '验收', '绩效评价']
  expect(course(changxing, 'project', 'stage').filter((title) => links.includes(title ?? ''))).toEqual(links)
  expect(course(zhejiang, 'project', 'stage').slice(0, 9)).toEqual([
    '规划',
    '立项',
    '预算计划',
    '采购管理',
    '项目实施',
    '项目验收',
    '应用推广',
    '检查监督',
    '项目退出',
  ])
  expect(course(ouhai, 'bond', 'stage')).toHaveLength(7)
  const loop = fuyang.schemes!.find(({ id }) => id === 'loop')!
  expect(loop.lines.map(({ title }) => title.slice(-3))).toEqual(['有目标', '有监控', '有评价', '有反馈', '有应用'])
})

it('failing: no money, no renewal, less staff cost, no new projects, points off', () => {
  const kinds = (pack: Pack, name: string) => follows(pack, name).map(([kind]) => kind)
  expect(kinds(changxing, '拒不整改：红灯，通报，不安排下一年度资金')).toContain('no-budget')
  expect(follows(zhejiang, '项目沿革中有建设类项目整改后仍不合格：续建和运维不予立项')).toEqual([
    ['block', '建设类项目整改后仍不合格，续建和运维项目不予立项'],
  ])
  expect(follows(zhejiang, '运维类项目整改后仍不合格：下浮技术人员费用')).toContainEqual([
    'cut',
    '运维类项目整改后仍不合格，下浮技术人员费用',
  ])
  expect(kinds(wenzhou, '有应处置未处置应用的单位：阻断新建项目')).toEqual(['block'])
  expect(told(changde, '单位年度评估').lines).toMatchObject({ 'unit-procedure': '23.00', 'unit-progress': '19.00' })
})

it('timing: September, the third quarter, the start of the year', () => {
  const meeting = (name: string) => told(ouhai, name).act?.leads
  expect(
    ['8月31日不到时候', '9月1日，区长办公会议可以集体研究', '9月30日还可以集体研究', '10月1日已过时候'].map(meeting),
  ).toEqual([{ refused: expect.any(String) }, 'congress', 'congress', { refused: expect.any(String) }])
  const monitoring = (name: string) => told(fuyang, name).act?.leads
  expect(['计划日不能早于7月', '计划日可以定在10月', '计划日不能晚到11月'].map(monitoring)).toEqual([
    { refused: expect.any(String) },
    'running',
    { refused: expect.any(String) },
  ])
  expect(zhejiang.campaigns!.find(({ id }) => id === 'self-evaluation')!.eachYear![0]).toBe('01-01')
})

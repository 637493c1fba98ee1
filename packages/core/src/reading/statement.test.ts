import { expect, test } from 'vitest'
import { sayDayName, sayHappened, sayNo, sayYes } from './statement.ts'

test.each([
  ['验收合格', '验收合格', '验收不合格'],
  ['效益已实现', '效益已实现', '效益未实现'],
  ['数据共享', '数据共享', '数据未共享'],
  ['落实评审意见', '落实评审意见', '未落实评审意见'],
  ['重大信息安全隐患', '有重大信息安全隐患', '无重大信息安全隐患'],
  ['未整改问题', '有未整改问题', '无未整改问题'],
  ['造成资源浪费', '造成资源浪费', '未造成资源浪费'],
  ['民生项目', '属于民生项目', '不属于民生项目'],
  ['编制有目标', '编制有目标', '编制没有目标'],
  ['预期可实现', '预期可实现', '预期不可实现'],
  ['安全可控', '安全可控', '安全不可控'],
  ['年内未启动', '年内未启动', '「年内未启动」为否'],
  ['新建项目不予立项', '新建项目不予立项', '「新建项目不予立项」为否'],
  ['技术审核', '「技术审核」为是', '「技术审核」为否'],
])('%s', (title, yes, no) => {
  expect(sayYes(title)).toBe(yes)
  expect(sayNo(title)).toBe(no)
})
test.each([
  ['开工日', '已开工', '尚未开工'],
  ['合同签订日期', '合同已签订', '合同尚未签订'],
  ['计划完工日', '计划完工日已到', '计划完工日未到'],
  ['可研完成', '可研完成之日已到', '可研完成之日未到'],
])('%s has come, or has not', (title, yes, no) => {
  expect(sayHappened(title, true)).toBe(yes)
  expect(sayHappened(title, false)).toBe(no)
})
test('a day by its name', () => {
  expect(sayDayName('稳定试运行止')).toBe('稳定试运行止日')
  expect(sayDayName('完成期限')).toBe('完成期限')
})

import { describe, expect, test } from 'vitest'
import { definePack, defineWords } from '../contract/pack.ts'
import { amount, article, numeral, sayDay, sayEachYear, sayRounding, unitWord } from './number.ts'

const words = defineWords({ sources: {}, roles: {}, subjects: { app: { title: '应用', facts: {} } }, parameters: {} })
const pack = definePack(words, {
  id: 'n',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '数',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
})

describe('Chinese numerals', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [108, '一百零八'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [2000, '二千'],
  ])('%i is %s', (n, said) => {
    expect(numeral(n)).toBe(said)
  })
  test('a clause is 第十二条', () => expect(article(12)).toBe('第十二条'))
})
describe('amounts', () => {
  test.each([
    ['50000', 'yuan', '5万元'],
    ['53860300', 'yuan', '5386.03万元'],
    ['10001', 'yuan', '10001元'],
    ['9999.50', 'yuan', '9999.50元'],
    ['90%', 'ratio', '90%'],
    ['0.5', 'points', '0.5分'],
    ['30', 'days', '30日'],
    ['5', 'working days', '5个工作日'],
    ['6', 'months', '6个月'],
    ['3', 'place', '第3名'],
    ['50', '人', '50人'],
    ['3', 'app', '3个'],
    ['1200', 'yuan per 核', '1200元/核'],
    ['20', 'yuan per app', '20元/应用'],
    ['80', '值', '80'],
  ])('%s %s is %s', (text, unit, said) => expect(amount(pack, text, unit)).toBe(said))
  test('a unit alone', () => expect(unitWord(pack, '人次 per working days')).toBe('人次/工作日'))
})
test('days', () => {
  expect(sayDay('2024-01-09')).toBe('2024年1月9日')
  expect(sayEachYear(['09-01', '09-30'])).toBe('每年9月1日至9月30日')
})
test('rounding is said to the last place that is kept', () => {
  expect(sayRounding({ places: 2, mode: 'half-up' }, '分')).toBe('四舍五入到0.01分')
  expect(sayRounding({ places: 0, mode: 'half-up' }, '分')).toBe('四舍五入到1分')
  expect(sayRounding({ places: 2, mode: 'down' }, '%')).toBe('只舍不入到0.01%')
})

import { describe, expect, test } from 'vitest'
import { readJson } from './json.ts'

test.each([
  '{"a":[1,-2.5e3,"\\u4e2d\\n",true,false,null],"b":{}}',
  ' [ ] ',
  '"文"',
  '{"__proto__":{"x":1}}',
  `${'['.repeat(60)}${']'.repeat(60)}`,
])('reads what is JSON: %s', (text) => {
  expect(readJson(text)).toEqual({ value: JSON.parse(text) })
})

describe('says where a text stops being JSON', () => {
  test.each([
    ['{"a":1,}', 1, 8, '此处应为带双引号的名称'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '此处应为 }，却是 "'],
    ['{"a": tru}', 1, 7, '无法识别的内容 tru}'],
    ["{'a': 1}", 1, 2, '此处应为带双引号的名称'],
    ['[1, 2', 1, 6, '文件到此中断，缺少 ]'],
    ['', 1, 1, '文件到此中断，缺少一个值'],
    ['{} {}', 1, 4, '文档结束之后还有内容 {}'],
    ['[01]', 1, 3, '此处应为 ]，却是 1'],
    ['"\t"', 1, 1, '无法识别的内容 "\t"'],
    ['{"a":1,\n "a":2}', 2, 2, '同一处两次写了“a”'],
    ['['.repeat(70), 1, 66, '嵌套超过 64 层'],
  ])('%s', (text, line, column, found) => {
    expect(readJson(text)).toEqual({ broken: { line, column, found } })
  })
})
test('what is nested without end is refused, not overrun', () => {
  expect(readJson('['.repeat(1_000_000))).toHaveProperty('broken')
})

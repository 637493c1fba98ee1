import type { AuditRecord } from '@wenxiao/server/api'
import { expect, test } from 'vitest'
import { more } from './trail.ts'

const values: AuditRecord['values'] = [
  { parameter: 'pass', title: '及格线', unit: '分', by: null, is: '70' },
  { parameter: 'spare', title: '备用', unit: '分', by: null, is: null },
  {
    parameter: 'weight',
    title: '产出权重',
    unit: '分',
    by: { title: '类别', options: [{ id: 'software', title: '软件' }] },
    is: { software: '30', other: '20' },
  },
  { parameter: 'gone', title: null, unit: '', by: null, is: '5' },
]
const record: AuditRecord = {
  sequence: 1,
  at: '2026-11-22T00:00:00.000Z',
  by: { person: null, title: '测试' },
  act: 'revision.proposed',
  to: { is: 'revision', id: 'x', title: '规则 1.0.0' },
  ground: '〔2026〕1号',
  more: { from: '2026-01-01', pack: `sha256:${'a'.repeat(64)}`, values: '{"pass":"70"}' },
  values,
  hash: 'b'.repeat(64),
}

test('a revision is told by the titles of its parameters and options; what has none any more by its id', () => {
  expect(more(record)).toEqual([
    { name: '生效日', text: '2026-01-01' },
    { name: '改为', text: '及格线 70 分、备用 恢复规则包的值、产出权重（软件 30 分，other 20 分）、gone 5' },
  ])
})
test('a record whose values cannot be read is shown as it stands', () => {
  expect(more({ ...record, values: [] }).find((one) => one.name === '改为')?.text).toBe('{"pass":"70"}')
})

import { expect, test } from 'vitest'
import type { ParameterShown } from '@wenxiao/server/api'
import { atFields, balanced, fieldRefused, present, submittedValues, sumOf, triedOf } from './revise.ts'

const cite = { standing: 'example' as const, text: '' }
const weight = (id: string, a: string, b: string): ParameterShown => ({
  id,
  title: id,
  unit: '分',
  class: 'bounded',
  by: {
    title: '类别',
    options: [
      { id: 'a', title: '甲' },
      { id: 'b', title: '乙' },
    ],
  },
  bounds: null,
  clause: null,
  present: { is: { a, b } as Record<string, `${number}`>, from: '2020-01-01', by: 'pack', cite, revision: null },
  own: null,
  history: [],
  open: [],
  waits: true,
})
const share: ParameterShown = {
  ...weight('share', '1', '1'),
  unit: '%',
  by: null,
  present: { is: '50%', from: '2020-01-01', by: 'pack', cite, revision: null },
}
const weights = [weight('use', '60', '70'), weight('care', '40', '30')]
const sum = { scheme: 's', title: '方案', outOf: '100', parameters: ['use', 'care'] }

test('what is in force stands in the fields, a per cent without its sign', () => {
  expect(present(weights)).toEqual({ 'is.use.a': '60', 'is.use.b': '70', 'is.care.a': '40', 'is.care.b': '30' })
  expect(present([share])).toEqual({ 'is.share': '50' })
})

test('only what differs is tried, as a whole table and with its sign', () => {
  expect(triedOf(weights, { ...present(weights), 'is.use.a': '60.0' })).toEqual({})
  expect(triedOf(weights, { ...present(weights), 'is.use.a': '65' })).toEqual({ use: { a: '65', b: '70' } })
  expect(triedOf([share], { 'is.share': '45.5' })).toEqual({ share: '45.5%' })
})

test('a form says what it says, the rest stays', () => {
  const form = new FormData()
  form.set('is.use.a', ' 65 ')
  expect(submittedValues(form, weights)['is.use.a']).toBe('65')
  expect(submittedValues(form, weights)['is.care.b']).toBe('30')
})

test('the chosen one gives way exactly, and what is no number gives nothing', () => {
  const moved = { ...present(weights), 'is.use.a': '65.25' }
  expect(sumOf(weights, moved, 'a')).toBe('105.25')
  expect(balanced(sum, weights, moved, 'a', 'care')['is.care.a']).toBe('34.75')
  expect(balanced(sum, weights, { ...moved, 'is.use.a': '很多' }, 'a', 'care')['is.care.a']).toBe('40')
  expect(sumOf(weights, { ...moved, 'is.use.a': '' }, 'a')).toBeNull()
})

test('a refusal stands at the field of the number it speaks of', () => {
  expect(fieldRefused('values[1].is.a', ['use', 'care'])).toBe('is.care.a')
  expect(fieldRefused('revisions[0].is', ['share'])).toBe('is.share')
  expect(fieldRefused('document', ['share'])).toBe('document')
  expect(atFields([{ code: 'sum', path: 'schemes.s', found: '', because: '', remedy: '' }], [])[0]?.path).toBe('schemes.s')
})

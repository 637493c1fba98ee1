import { expect, test } from 'vitest'
import type { Field, KindFields } from '@wenxiao/server/api'
import { entriesOf, factIn, firstOf, readEntry, submitted, withEntries } from './facts-form.ts'

const field = (fact: string, unit: string, every: Field['every'] = null): Field => ({
  fact,
  title: fact,
  unit,
  from: 'filed',
  options: [],
  every,
  evidence: false,
  least: null,
  most: null,
})
const kind: KindFields = {
  is: 'programme',
  title: '专项资金',
  links: [],
  fields: [field('paid', 'yuan'), field('issued', 'day'), field('answers', 'ratio', 'rater'), field('late', 'day')],
}
const text = JSON.stringify({
  on: '2022-12-31',
  given: [
    {
      is: 'programme',
      id: 'p',
      title: '某专项',
      facts: {
        paid: { value: '5386.03', unit: '万元', origin: 'published', evidence: '附件一' },
        issued: '2022-09-27',
        answers: ['80%', null],
        late: { pending: '未完工' },
      },
    },
    { is: 'project', id: 'x', facts: {} },
  ],
})

test('every form of a fact is taken apart', () => {
  expect(entriesOf(text, kind)).toEqual({
    paid: { state: 'known', value: '5386.03', unit: '万元', why: '' },
    issued: { state: 'known', value: '2022-09-27', unit: '', why: '' },
    answers: { state: 'known', value: '80%、缺', unit: '', why: '' },
    late: { state: 'pending', value: '', unit: '', why: '未完工' },
  })
  expect(readEntry({ excused: '政策停止', value: '1' })).toEqual({ state: 'excused', value: '1', unit: '', why: '政策停止' })
  expect(readEntry(undefined)).toEqual({ state: 'known', value: '', unit: '', why: '' })
})

test('what was not touched stays word for word, with its evidence', () => {
  expect(JSON.parse(withEntries(text, kind, entriesOf(text, kind), ''))).toEqual(JSON.parse(text))
})

test('a changed fact is filed anew and loses the evidence of the old value', () => {
  const entries = { ...entriesOf(text, kind), paid: { state: 'known' as const, value: '9', unit: '万元', why: '' } }
  const file = JSON.parse(withEntries(text, kind, entries, '2022-11-30'))
  expect(file.given[0].facts.paid).toEqual({ value: '9', unit: '万元', origin: 'filed' })
  expect(file.given[0].facts.issued).toBe('2022-09-27')
  expect(file.given[1]).toEqual({ is: 'project', id: 'x', facts: {} })
  expect(file.on).toBe('2022-11-30')
})

test('a bare number is written anew as text, because a facts file holds none', () => {
  const bare = JSON.stringify({ on: '2022-12-31', given: [{ is: 'programme', id: 'p', facts: { paid: 5 } }] })
  expect(JSON.parse(withEntries(bare, kind, entriesOf(bare, kind), '')).given[0].facts.paid).toEqual({
    value: '5',
    origin: 'filed',
  })
})

test('an emptied fact is missing, not nothing', () => {
  const entries = { ...entriesOf(text, kind), paid: { state: 'known' as const, value: '', unit: '万元', why: '' } }
  expect('paid' in JSON.parse(withEntries(text, kind, entries, '')).given[0].facts).toBe(false)
})

test('lists keep their gaps', () => {
  const entries = { ...entriesOf(text, kind), answers: { state: 'known' as const, value: '90%，缺 85%', unit: '', why: '' } }
  expect(JSON.parse(withEntries(text, kind, entries, '')).given[0].facts.answers.value).toEqual(['90%', null, '85%'])
})

test('a text that is no facts file goes on as it is, for the server to refuse', () => {
  expect(withEntries('{', kind, {}, '')).toBe('{')
  expect(firstOf('[]')).toBeNull()
})

test('a submitted form and the path of a refusal find their fact', () => {
  const form = new FormData()
  form.set('value.paid', ' 12 ')
  form.set('unit.paid', '元')
  form.set('state.late', 'excused')
  expect(submitted(form, kind)['paid']).toEqual({ state: 'known', value: '12', unit: '元', why: '' })
  expect(submitted(form, kind)['late']?.state).toBe('excused')
  expect(factIn('given[0].facts.paid.unit')).toBe('paid')
  expect(factIn('given[0].facts.answers[1]')).toBe('answers')
  expect(factIn('given[3].facts.paid')).toBeNull()
})

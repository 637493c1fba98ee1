import { expect, test } from 'vitest'
import type { Clause, Section } from '@wenxiao/server/api'
import { clausesIn, entriesOf, only } from './reading.ts'

const clause = (number: number, standing: Clause['cite']['standing'], basis = '某文件'): Clause => ({
  id: `c${number}`,
  number,
  title: '',
  text: '',
  basis,
  cite: { source: 's', place: null, standing },
})
const section = (id: string, clauses: readonly Clause[], sections: readonly Section[] = [], points?: string): Section => ({
  id,
  title: id,
  clauses,
  sections,
  ...(points === undefined ? {} : { points }),
})
const chapter = section(
  'schemes',
  [],
  [
    section(
      'all',
      [clause(1, 'example', '')],
      [section('one', [clause(2, 'official'), clause(3, 'example')], [], '60'), section('two', [clause(4, 'derived')], [], '40')],
      '100',
    ),
  ],
)

test('clauses are counted at every depth', () => {
  expect(clausesIn(chapter)).toBe(4)
})

test('a filter keeps the sections that hold such a clause; what is only declared is no example', () => {
  const kept = only(chapter, 'example')
  expect(kept?.sections[0]?.sections.map((inner) => inner.id)).toEqual(['one'])
  expect(kept && clausesIn(kept)).toBe(1)
  expect(only(section('x', [clause(1, 'official')]), 'derived')).toBeNull()
})

test('a chapter of one section lists what lies in it', () => {
  expect(entriesOf(chapter).map((entry) => entry.anchor)).toEqual(['schemes-all-one', 'schemes-all-two'])
})

import type { Condition } from '../contract/condition.ts'
import type { Words } from '../contract/words.ts'
import { about, into, tell, type Here } from './here.ts'
import { everyOf } from './names.ts'
import { find, findDay, findOptions, findSingle } from './facts.ts'
import { findItem } from './things.ts'
import { takeCount } from './amounts.ts'
import { boundOf, unitOf } from './units.ts'
import { crossed } from './decimals.ts'

export type AnyCondition = Condition<Words, string>
const bounds = ['atLeast', 'atMost', 'over', 'under'] as const

/** Tells of every name, kind and unit in a condition that does not fit. */
export function checkCondition(here: Here, condition: AnyCondition): void {
  if (typeof condition === 'string') return void findSingle(here, condition, 'yes-no')
  if ('not' in condition) return checkCondition(into(here, 'not'), condition.not)
  if ('all' in condition) return condition.all.forEach((c, i) => checkCondition(into(here, 'all', i), c))
  if ('any' in condition) return condition.any.forEach((c, i) => checkCondition(into(here, 'any', i), c))
  if ('measure' in condition) {
    const unit = unitOf(into(here, 'measure'), condition.measure)
    for (const word of bounds) if (condition[word] !== undefined) boundOf(into(here, word), condition[word], unit)
    const range = crossed(condition)
    if (range) tell(here, 'mismatch', range, '没有一个数能同时满足两个界限', '请核对上下限。')
    return
  }
  if ('fact' in condition) return answers(here, condition)
  if ('day' in condition) return findDay(into(here, 'day'), condition.day)
  if ('happened' in condition) return findDay(into(here, 'happened'), condition.happened)
  if ('known' in condition) return void find(into(here, 'known'), condition.known)
  const [word, item] = 'some' in condition ? ['some', condition.some] : ['every', condition.every]
  if (findItem(into(here, word), item, condition.via)) checkCondition(about(here, item, 'where'), condition.where)
}

function answers(here: Here, condition: Extract<Exclude<AnyCondition, string>, { readonly fact: unknown }>): void {
  const found = findOptions(into(here, 'is'), into(here, 'fact'), condition.fact, condition.is)
  if (condition.last !== undefined) takeCount(into(here, 'last'), condition.last, '期数')
  if (!found) return
  const series = everyOf(found.fact) !== undefined
  if (series && condition.last === undefined)
    tell(
      here,
      'absent',
      `「${found.fact.title}」每年一个答案，没有写最近几年（last）`,
      '不说几年就不知道看哪些答案',
      '请加上 last。',
    )
  if (!series && condition.last !== undefined)
    tell(
      into(here, 'last'),
      'mismatch',
      `「${found.fact.title}」只有一个答案`,
      '没有序列，谈不上最近几期',
      '请删去 last，或给事实加上 every: year。',
    )
}

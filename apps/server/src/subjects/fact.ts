import type { Fact, Plain } from '@wenxiao/core'
import { nameOfUnit } from '@wenxiao/core/reading'
import type { FactOnRecord } from './subject.ts'

const answers: Readonly<Record<string, string>> = { yes: '是', no: '否' }

/** A filed value as people read it: titles instead of ids, the unit it was written in, or why there is none. */
export function shownFact(
  fact: Fact | undefined,
  name: string,
  plain: Plain,
  writtenIn: string | null,
): Pick<FactOnRecord, 'title' | 'unit' | 'value' | 'unknown'> {
  const unit = writtenIn ?? nameOfUnit(fact?.unit ?? '') ?? fact?.unit ?? ''
  const options = fact && 'options' in fact ? fact.options : fact?.unit === 'yes-no' ? answers : {}
  const one = (text: string | null): string => (text === null ? '缺' : (options[text] ?? text))
  const head = { title: fact?.title ?? name, unit }
  if (typeof plain === 'string') return { ...head, value: one(plain), unknown: null }
  if ('pending' in plain) return { ...head, value: null, unknown: { state: 'pending', why: plain.pending } }
  if ('excused' in plain)
    return {
      ...head,
      value: plain.value === undefined ? null : one(plain.value),
      unknown: { state: 'excused', why: plain.excused },
    }
  return { ...head, value: plain.map(one).join('、'), unknown: null }
}

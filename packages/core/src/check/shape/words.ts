import type { ChoiceFact, DayFact, NumberFact, Parameter, Source, Subject, Words, YesNoFact } from '../../contract/words.ts'
import { cite, day, leaf, literal, nameFault, oneOf, text, use, yes } from './leaf.ts'
import { choose, either, list, object, table } from './phrase.ts'
import { fault, shown } from '../problem.ts'
import { instead } from '../near.ts'

const captures = [
  'filed',
  'register',
  'usage-log',
  'resource-meter',
  'survey',
  'visit',
  'panel',
  'lifecycle',
  'decision',
  'measure',
  'scheme',
  'verdict',
]
const periods = ['week', 'month', 'quarter', 'year', 'rater']

const misread: Readonly<Record<string, string>> = {
  元: 'yuan',
  万元: 'yuan',
  亿元: 'yuan',
  '%': 'ratio',
  百分比: 'ratio',
  比率: 'ratio',
  percent: 'ratio',
  分: 'points',
  point: 'points',
  天: 'days',
  日: 'days',
  工作日: 'working days',
  月: 'months',
  个月: 'months',
  month: 'months',
  名次: 'place',
  是否: 'yes-no',
  boolean: 'yes-no',
}
const known = ['yuan', 'ratio', 'points', 'days', 'working days', 'months', 'place', 'day', 'yes-no', 'choice', 'paper', 'text']
const unit = leaf((v) => {
  if (typeof v !== 'string' || v.trim() !== v || v === '')
    return fault('wrong-value', shown(v), '此处要写计量单位', instead('', known))
  const meant = Object.hasOwn(misread, v) ? misread[v] : known.find((k) => k !== v && k === v.toLowerCase())
  return meant === undefined
    ? undefined
    : fault(
        'unknown-word',
        `“${v}”`,
        '金额、比率、分数和时间的单位各只有一种写法，写成别的就成了计数单位',
        `是否想写“${meant}”？`,
      )
})

const named = { title: text, unit, from: oneOf('事实的来路', captures), evidence: yes.optional() }
const plain = object<YesNoFact>(named)
const number = object<NumberFact>({
  ...named,
  every: oneOf('序列的周期', periods).optional(),
  least: literal.optional(),
  most: literal.optional(),
})
const byUnit: Readonly<Record<string, typeof plain>> = {
  day: object<DayFact>({ ...named, notBefore: use.optional(), planned: yes.optional() }),
  choice: object<ChoiceFact>({ ...named, options: table(text), every: oneOf('答案序列的周期', ['year']).optional() }),
  'yes-no': plain,
  paper: plain,
  text: plain,
}
const fact = choose('一个事实', (v) => (typeof v.unit === 'string' && Object.hasOwn(byUnit, v.unit) ? byUnit[v.unit]! : number))

const choicePath = leaf((v) =>
  typeof v === 'string' && /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(v)
    ? undefined
    : fault('wrong-value', shown(v), '此处要写决定取值的那个选项事实', '请写成“对象.事实”，例如 project.category。'),
)
const tabled = either((v) => (typeof v === 'object' && v !== null ? table(literal) : literal))
const ended = leaf((v) => (v === null ? undefined : fault('wrong-value', shown(v), '', '')))
const parameter = object<Parameter>({
  title: text,
  unit,
  class: oneOf('参数的类别', ['locked', 'bounded', 'free']),
  by: choicePath.optional(),
  bounds: object({ least: tabled, most: tabled, cite }).optional(),
  values: list(object({ from: day, is: either((v) => (v === null ? ended : tabled)), cite }), 1),
})

const source = object<Source>({
  title: text,
  number: text.optional(),
  issuer: text.optional(),
  published: day.optional(),
  inForce: object({ from: day, to: day.optional() }).optional(),
})
const subject = object<Subject>({ title: text, links: table(use).optional(), facts: table(fact) })

/** A pack's words: sources, roles, subjects with their facts, parameters. */
export const words = object<Words>({
  sources: table(source),
  roles: table(text),
  subjects: table(subject, nameFault),
  parameters: table(parameter),
})

import type { Capture, Fact } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { sayCondition } from './condition.ts'
import type { Draft, DraftSection } from './draft.ts'
import { declared, section } from './draft.ts'
import { sayMeasure } from './measure.ts'
import { isCondition, isMeasure } from './unit.ts'
import { amount, unitWord } from './number.ts'
import { list, quote, sayName, subjectTitle } from './words.ts'

/** How a fact comes to be known, in a word. */
export const captureTitle: Readonly<Record<Capture, string>> = {
  filed: '填报',
  register: '登记',
  'usage-log': '日志',
  'resource-meter': '监测',
  survey: '问卷',
  visit: '现场',
  panel: '评委',
  lifecycle: '办理',
  decision: '决定',
  measure: '推算',
  scheme: '评分',
  verdict: '判定',
}
const series = {
  week: '每周一个值',
  month: '每月一个值',
  quarter: '每季度一个值',
  year: '每年一个值',
  rater: '每位评委一个值',
} as const

/** What is counted: 个项目, 人次, 元. */
const counted = (pack: Pack, unit: string): string =>
  pack.words.subjects[unit] ? `个${subjectTitle(pack, unit)}` : unitWord(pack, unit)
function sayUnit(pack: Pack, fact: Fact): string {
  if ('options' in fact) return `选项为${Object.values(fact.options).map(quote).join('')}`
  if (fact.unit === 'yes-no') return '是或否'
  if (fact.unit === 'day') return '日期'
  if (fact.unit === 'paper') return '材料'
  if (fact.unit === 'text') return '文字'
  if (fact.unit === 'place') return '名次'
  if (fact.unit === 'ratio') return '百分比'
  if (pack.words.subjects[fact.unit]) return `以${subjectTitle(pack, fact.unit)}个数计`
  const [top, per] = fact.unit.split(' per ')
  if (top !== undefined && per !== undefined) return `按每${counted(pack, per)}多少${counted(pack, top)}计`
  const word = unitWord(pack, fact.unit)
  return word === '' ? '数值' : `以${word.replace(/^个(?=.)/, '')}计`
}
function limits(pack: Pack, fact: Fact): readonly string[] {
  const { least, most } = { least: undefined, most: undefined, ...fact }
  if (least === undefined && most === undefined) return []
  return [
    [
      least === undefined ? '' : `不低于${amount(pack, least, fact.unit)}`,
      most === undefined ? '' : `不超过${amount(pack, most, fact.unit)}`,
    ]
      .filter(Boolean)
      .join('且'),
  ]
}
function factClause(pack: Pack, subject: string, name: string, fact: Fact): Draft {
  const every = 'every' in fact && fact.every ? [series[fact.every]] : []
  const after = 'notBefore' in fact && fact.notBefore ? [`不早于${sayName(pack, subject, fact.notBefore)}`] : []
  const ahead = 'planned' in fact && fact.planned ? ['预先确定'] : []
  const working = pack.workings[subject]?.[name]
  const source = `来源：${captureTitle[fact.from]}${fact.evidence ? '，须附佐证材料' : ''}${working === undefined ? '' : `；${sayWorking(pack, subject, fact, working)}`}`
  const said = [[sayUnit(pack, fact), ...every, ...limits(pack, fact), ...after, ...ahead].join('，'), source]
  return declared({ id: `${subject}.${name}`, title: fact.title, text: `${said.join('；')}。` })
}
/** How a worked-out fact is worked out: a yes or a no by a condition, a number by a measure. */
function sayWorking(pack: Pack, subject: string, fact: Fact, working: unknown): string {
  if (fact.unit === 'yes-no' && isCondition(working)) return `${sayCondition(pack, subject, working)}的为是`
  return isMeasure(working) ? `算法：${sayMeasure(pack, subject, working)}` : '算法未载明'
}

/** One kind of thing: what it belongs to, and its facts. */
export function subjectSection(pack: Pack, subject: string): DraftSection {
  const { facts, links } = pack.words.subjects[subject] ?? { facts: {} }
  const above = [...new Set(Object.values(links ?? {}))].map((to) => subjectTitle(pack, to))
  return section(
    subject,
    `${subjectTitle(pack, subject)}${above.length > 0 ? `（归属于${list(above)}）` : ''}`,
    Object.entries(facts).map(([name, fact]) => factClause(pack, subject, name, fact)),
  )
}

import type { Fact, Parameter, Tabled } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { amount, sayDay } from './number.ts'

/** The jurisdiction itself, to which everything belongs. */
export const everything = 'jurisdiction'

export const subjectTitle = (pack: Pack, subject: string): string =>
  subject === everything ? '全辖区' : (pack.words.subjects[subject]?.title ?? '未声明的对象')
export const roleTitle = (pack: Pack, role: string): string => pack.words.roles[role] ?? '未声明的角色'

/** Titles in a row: A、B和C. */
export const list = (titles: readonly string[], last = '和'): string =>
  titles.length < 2 ? (titles[0] ?? '') : `${titles.slice(0, -1).join('、')}${last}${titles.at(-1)}`
export const quote = (title: string): string => `「${title}」`
/** Text for people, as against an identifier. */
export const inWords = (text: string): boolean => /[\u4e00-\u9fff]/.test(text)
/** Words in quotation marks, those within them in single ones. */
export const quoted = (said: string): string => `“${said.replace(/“/g, '‘').replace(/”/g, '’')}”`
/** Several answers: 「甲」, 「甲」或「乙」, 「甲」「乙」「丙」之一. */
export const quoteAny = (titles: readonly string[]): string =>
  titles.length > 2 ? `${titles.map(quote).join('')}之一` : titles.map(quote).join('或')

/** What is left of a title after the name of the thing it is about: 业主单位 and 单位三色 leave 三色. */
function unrepeated(of: string, title: string): string {
  for (let n = Math.min(of.length, title.length - 1); n > 1; n--)
    if (of.endsWith(title.slice(0, n))) return title.slice(n).replace(/^的(?=.)/, '')
  return title
}
/** 业主单位三色, not 业主单位单位三色. */
export const sayOf = (of: string, title: string): string => `${of}${unrepeated(of, title)}`

/** The name of a link: where several lead to the same kind, they are 第一归属, 第二归属. */
function linkTitle(pack: Pack, subject: string, link: string): string {
  const links = Object.entries(pack.words.subjects[subject]?.links ?? {})
  const target = links.find(([name]) => name === link)?.[1]
  const same = links.filter(([, to]) => to === target)
  const place = same.findIndex(([name]) => name === link)
  return `所属${subjectTitle(pack, target ?? '')}${same.length > 1 ? `（第${'一二三四五六七八九'[place] ?? '多'}归属）` : ''}`
}
/** By which link things are counted, when it is not the only one: 以第二归属计. */
export function sayVia(pack: Pack, item: string, via: string | undefined): string {
  return via === undefined ? '' : (/（(.*)）/.exec(linkTitle(pack, item, via))?.[1] ?? '')
}

export interface Named {
  readonly fact: Fact | undefined
  readonly owner: string
  readonly title: string
  readonly prefix: string
}
/** A fact by its name as a rule writes it, `paid` or `unit.budget`: the fact, whose it is, and how it is called. */
export function named(pack: Pack, subject: string, name: string): Named {
  if (name === 'today') return { fact: undefined, owner: subject, title: '当日', prefix: '' }
  const dot = name.indexOf('.')
  if (dot < 0) {
    const fact = pack.words.subjects[subject]?.facts[name]
    return { fact, owner: subject, title: fact?.title ?? '未声明的事实', prefix: '' }
  }
  const link = name.slice(0, dot)
  const owner = pack.words.subjects[subject]?.links?.[link] ?? ''
  const fact = pack.words.subjects[owner]?.facts[name.slice(dot + 1)]
  const of = subjectTitle(pack, owner)
  const title = fact?.title ?? '未声明的事实'
  return { fact, owner, title: unrepeated(of, title), prefix: linkTitle(pack, subject, link) }
}
/** 已支付; 所属单位的预算. */
export function sayName(pack: Pack, subject: string, name: string): string {
  const { title, prefix } = named(pack, subject, name)
  return prefix === '' ? title : `${prefix}的${title}`
}
/** 所属单位, for a link on its own; the title of a choice otherwise. */
export const saySplit = (pack: Pack, path: string): string => {
  const dot = path.indexOf('.')
  const [item, name] = [path.slice(0, dot), path.slice(dot + 1)]
  return pack.words.subjects[item]?.links?.[name] ? linkTitle(pack, item, name) : sayName(pack, item, name)
}
export function optionTitle(pack: Pack, subject: string, name: string, option: string): string {
  const { fact } = named(pack, subject, name)
  return (fact && 'options' in fact ? fact.options[option] : undefined) ?? '未声明的选项'
}

/** A value as a table over the options of a choice, or one number. */
export function sayTabled(pack: Pack, parameter: Parameter, value: Tabled): string {
  if (typeof value === 'string') return amount(pack, value, parameter.unit)
  const [subject = '', name = ''] = (parameter.by ?? '').split('.')
  return Object.entries(value)
    .map(([option, is]) => `${quote(optionTitle(pack, subject, name, option))}${amount(pack, is, parameter.unit)}`)
    .join('、')
}
/** A parameter inside a sentence: 90%（满意度目标）, or its name alone where the value is a table or has ended. */
export function sayParameter(pack: Pack, id: string): string {
  const parameter = pack.words.parameters[id]
  if (!parameter) return '未声明的参数'
  const last = parameter.values.at(-1)
  if (parameter.by !== undefined) {
    const [subject = '', name = ''] = parameter.by.split('.')
    return `按${sayName(pack, subject, name)}确定的${parameter.title}`
  }
  if (!last || last.is === null) return `${parameter.title}（已停用）`
  return `${sayTabled(pack, parameter, last.is)}（${parameter.title}${parameter.values.length > 1 ? `，${sayDay(last.from)}起` : ''}）`
}
/** A number written out in the unit given, or a parameter. */
export const sayAmount = (pack: Pack, value: string | { readonly parameter: string }, unit: string): string =>
  typeof value === 'string' ? amount(pack, value, unit) : sayParameter(pack, value.parameter)

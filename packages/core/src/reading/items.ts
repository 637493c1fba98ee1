import type { Pack } from '../contract/pack.ts'
import { everything, list, named, optionTitle, quoted, sayVia, subjectTitle } from './words.ts'
import { sayCondition } from './condition.ts'
import type { C } from './unit.ts'

const kindly = /(类别|类型|种类|分类|性质|类)$/

/** A part of a condition that reads as a word before the noun: 软件平台开发项目. */
function kindOf(pack: Pack, item: string, part: C): string | undefined {
  if (typeof part === 'string' || !('fact' in part) || part.last !== undefined) return undefined
  const { fact, prefix } = named(pack, item, part.fact)
  if (!fact || prefix !== '' || !kindly.test(fact.title) || part.is.length > 3) return undefined
  return list(
    part.is.map((option) => optionTitle(pack, item, part.fact, option)),
    '或',
  )
}
/** Things of a kind for which something holds, as one noun: 年内未启动的软件平台开发项目. Below another thing, what they in turn have below them is quoted. */
export function sayItems(pack: Pack, item: string, where?: C, below = false): string {
  const noun = subjectTitle(pack, item)
  if (where === undefined) return noun
  const parts: readonly C[] = typeof where === 'object' && 'all' in where ? where.all : [where]
  const kinds = parts.map((part) => kindOf(pack, item, part))
  const at = kinds.findIndex((kind) => kind !== undefined)
  const kind = kinds[at] ?? ''
  const rest = at < 0 ? parts : parts.filter((_, i) => i !== at)
  const whole = kind !== '' && kind.endsWith(noun.slice(-2)) ? kind : `${kind}${noun}`
  const [first] = rest
  if (first === undefined) return whole
  const said = sayCondition(pack, item, rest.length === 1 ? first : { all: rest })
  const short = said.startsWith(noun) && /^(已|尚未)/.test(said.slice(noun.length)) ? said.slice(noun.length) : said
  return `${sayAs(short, below)}的${whole}`
}
/** A condition before 的: a long one is quoted. */
const sayAs = (said: string, below = false): string =>
  (/[，；]/.test(said) && !/^(同时)?符合下列/.test(said)) || (below && said.startsWith('名下')) ? `符合${quoted(said)}` : said
/** Those of things just named for which something holds: 资料不齐全. */
export const sayWhich = (pack: Pack, item: string, where: C): string => sayAs(sayCondition(pack, item, where))
/** Those below a subject: 名下已整改的问题. */
export const sayBelow = (pack: Pack, subject: string, item: string, where: C | undefined, via?: string): string =>
  `${sayUnder(pack, subject, item, via)}${sayItems(pack, item, where, subject !== everything)}`
/** That there are such things, or none. */
export function sayThere(
  pack: Pack,
  subject: string,
  item: string,
  where: C | undefined,
  via: string | undefined,
  there: boolean,
): string {
  const items = sayItems(pack, item, where, subject !== everything)
  return `${sayUnder(pack, subject, item, via)}${there ? (items.startsWith('有') ? '存在' : '有') : '没有'}${items}`
}
/** 名下, or 全辖区 for the jurisdiction; by which link, where there are two. */
export function sayUnder(pack: Pack, subject: string, item: string, via?: string): string {
  const by = sayVia(pack, item, via)
  return subject === everything ? '全辖区' : `名下${by === '' ? '' : `（按${by}）`}`
}

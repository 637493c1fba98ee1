import type { Pack } from '../contract/pack.ts'
import { sayCompare, sayNotCompare } from './compare.ts'
import { sayItems, sayThere, sayUnder } from './items.ts'
import { sayDayOf } from './measure.ts'
import { mark, sayEachYear } from './number.ts'
import { sayHappened, sayNo, sayYes } from './statement.ts'
import { named, optionTitle, quote, quoteAny, quoted, sayAmount, sayName } from './words.ts'
import type { C } from './unit.ts'

/** A condition in words: 类别为「软件」，且验收合格或测评合格. */
export const sayCondition = (pack: Pack, subject: string, condition: C): string => say(pack, subject, condition, 0)

const isGroup = (c: C | undefined): boolean => typeof c === 'object' && ('all' in c || 'any' in c)
const busy = /[，；、或且]/

function say(pack: Pack, subject: string, condition: C, depth: number): string {
  if (typeof condition === 'string') return sayFact(pack, subject, condition, sayYes)
  if ('not' in condition) return sayNot(pack, subject, condition.not, depth)
  if ('all' in condition) return sayGroup(pack, subject, allOf(condition.all), '且', depth)
  if ('any' in condition) return sayGroup(pack, subject, anyOf(condition.any), '或', depth)
  if ('measure' in condition) return sayCompare(pack, subject, condition)
  if ('fact' in condition) {
    const answers = quoteAny(condition.is.map((option) => optionTitle(pack, subject, condition.fact, option)))
    const name = sayName(pack, subject, condition.fact)
    return condition.last === undefined
      ? `${name}为${answers}`
      : `最近${sayAmount(pack, condition.last, '')}年的${name}均为${answers}`
  }
  if ('day' in condition) return `${sayDayOf(pack, subject, condition.day)}在${sayEachYear(condition.eachYear)}期间`
  if ('happened' in condition) return sayFact(pack, subject, condition.happened, (title) => sayHappened(title, true))
  if ('known' in condition) return sayKnown(pack, subject, condition.known, '已有')
  if ('some' in condition) return sayThere(pack, subject, condition.some, condition.where, condition.via, true)
  return `${sayUnder(pack, subject, condition.every, condition.via)}各${sayItems(pack, condition.every)}均符合${quoted(sayCondition(pack, condition.every, condition.where))}`
}

/** A statement about a fact; of what the subject belongs to, it begins with 所属…. */
function sayFact(pack: Pack, subject: string, name: string, words: (title: string) => string): string {
  const { title, prefix } = named(pack, subject, name)
  return `${prefix}${words(title)}`
}
/** That there is a value: 已有结算额; “验收合格”已有结论 where it is a yes or a no. */
function sayKnown(pack: Pack, subject: string, name: string, word: '已有' | '尚无'): string {
  const answer = named(pack, subject, name).fact?.unit === 'yes-no'
  return sayFact(pack, subject, name, (title) => (answer ? `“${title}”${word}结论` : `${word}${title}`))
}
/** That a condition does not hold, in words that lose nothing: what can be turned round is turned round. */
function sayNot(pack: Pack, subject: string, condition: C, depth: number): string {
  if (typeof condition === 'string') return sayFact(pack, subject, condition, sayNo)
  if ('not' in condition) return say(pack, subject, condition.not, depth)
  if ('any' in condition) return say(pack, subject, { all: condition.any.map((not) => ({ not })) }, depth)
  if ('happened' in condition) return sayFact(pack, subject, condition.happened, (title) => sayHappened(title, false))
  if ('known' in condition) return sayKnown(pack, subject, condition.known, '尚无')
  if ('day' in condition) return `${sayDayOf(pack, subject, condition.day)}不在${sayEachYear(condition.eachYear)}期间`
  if ('some' in condition) return sayThere(pack, subject, condition.some, condition.where, condition.via, false)
  if ('fact' in condition && condition.last === undefined) {
    const titles = condition.is.map((option) => optionTitle(pack, subject, condition.fact, option))
    const name = sayName(pack, subject, condition.fact)
    return titles.length === 1 ? `${name}不为${quoteAny(titles)}` : `${name}不在${titles.map(quote).join('')}之列`
  }
  const turned = 'measure' in condition ? sayNotCompare(pack, subject, condition) : undefined
  return turned ?? `并非（${say(pack, subject, condition, depth + 1)}）`
}

/** All within all is one list, and any within any. */
const allOf = (parts: readonly C[]): readonly C[] =>
  parts.flatMap((part) => (typeof part === 'object' && 'all' in part ? allOf(part.all) : [part]))
const anyOf = (parts: readonly C[]): readonly C[] =>
  parts.flatMap((part) => (typeof part === 'object' && 'any' in part ? anyOf(part.any) : [part]))

const depthOf = (condition: C): number => {
  if (typeof condition === 'string') return 0
  if ('not' in condition) return depthOf(condition.not)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map(depthOf))
}
/** Two or three short parts in a row; more, or deeper, as a counted list. */
function sayGroup(pack: Pack, subject: string, parts: readonly C[], word: '且' | '或', depth: number): string {
  const said = parts.map((part) => say(pack, subject, part, depth + 1))
  if (said.length === 1) return said[0] ?? ''
  const deep = Math.max(...parts.map(depthOf)) > 1
  if (depth === 0 && (said.length > 3 || deep)) {
    return `${word === '且' ? '同时符合下列各项' : '符合下列任一项'}（${said.map((text, i) => `${mark(i + 1)}${text}`).join('；')}）`
  }
  const grouped = said.map((text, i) => (isGroup(parts[i]) && busy.test(text) ? `（${text}）` : text))
  if (said.length > 3) return `${word === '且' ? '同时符合' : '符合'}${quoted(grouped.join('；'))}${word === '且' ? '' : '之一'}`
  const plain = said.every((text) => !busy.test(text)) && said.join('').length < 40
  if (plain) return said.length === 2 ? said.join(word) : `${said[0]}、${said[1]}${word}${said[2]}`
  return grouped.join(`，${word}`)
}

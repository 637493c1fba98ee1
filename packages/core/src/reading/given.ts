import type { Filed, Given, State } from '../contract/record.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { amount, sayDay } from './number.ts'
import { named, optionTitle, quote, sayName, subjectTitle } from './words.ts'

export type Thing = Given<Words>
export const stateTitle: Readonly<Record<State, string>> = {
  missing: '缺数据',
  empty: '无可计',
  pending: '未到时',
  excused: '免考',
}
/** More facts than this are counted, not listed. */
export const listed = 8

export function sayPlain(pack: Pack, subject: string, name: string, value: string): string {
  const { fact } = named(pack, subject, name)
  if (!fact) return value
  if ('options' in fact) return quote(optionTitle(pack, subject, name, value))
  if (fact.unit === 'yes-no') return value === 'yes' ? '是' : '否'
  return fact.unit === 'day'
    ? sayDay(value)
    : fact.unit === 'text' || fact.unit === 'paper'
      ? `“${value}”`
      : amount(pack, value, fact.unit)
}
/** A value on record: 86.95%, 5386.03万元, 未到时（尚未完工）. */
function sayFiled(pack: Pack, subject: string, name: string, filed: Filed): string {
  if (typeof filed === 'string') return sayPlain(pack, subject, name, filed)
  if (!('value' in filed && !('excused' in filed))) {
    if ('pending' in filed) return `${stateTitle.pending}（${filed.pending}）`
    if ('excused' in filed) return `${stateTitle.excused}（${filed.excused}）`
    return filed.map((v) => (v === null ? '缺' : sayPlain(pack, subject, name, v))).join('、')
  }
  const { value, unit } = filed
  return typeof value === 'string' && unit !== undefined && unit.endsWith('元')
    ? `${value}${unit}`
    : sayFiled(pack, subject, name, value)
}
type Facts = Readonly<Record<string, Filed | undefined>>
const sayEach = (pack: Pack, is: string, facts: Facts, word: string): readonly string[] =>
  Object.entries(facts).flatMap(([name, filed]) =>
    filed === undefined ? [] : [`${sayName(pack, is, name)}${word}${sayFiled(pack, is, name, filed)}`],
  )
/** What is on record for a thing, and what a later track was told anew. */
function sayFacts(pack: Pack, thing: Thing, word: string): readonly string[] {
  const anew = Object.entries(thing.anew ?? {}).map(([total, facts]) => {
    const track = pack.schemes?.flatMap((s) => s.tracks).find((t) => t.total === total)
    return `“${track?.title ?? sayName(pack, thing.is, total)}”环节重新填报${sayEach(pack, thing.is, facts, '为').join('，')}`
  })
  return [...sayEach(pack, thing.is, thing.facts, word), ...anew]
}
const short = (said: readonly string[]): string =>
  said.length > listed ? `${said.slice(0, listed).join('，')}等${said.length}项` : said.join('，')
const called = (pack: Pack, thing: Thing): string =>
  `${subjectTitle(pack, thing.is)}${thing.title === undefined || thing.title === subjectTitle(pack, thing.is) ? '' : `“${thing.title}”`}`

/** The things of a case: the first by its facts, others counted, one alone by its facts too. */
export function sayGiven(pack: Pack, first: Thing | undefined, others: readonly Thing[], word: string): readonly string[] {
  const facts = first === undefined ? [] : sayFacts(pack, first, '为')
  const alone = first !== undefined && facts.length === 0 && first.title === undefined ? '一个' : ''
  const own = first === undefined ? [] : [`${alone}${called(pack, first)}${facts.length > 0 ? `的${short(facts)}` : ''}`]
  const counts = Object.entries(Object.groupBy(others, (thing) => thing.is)).map(([is, all = []]) => {
    const said = all.length === 1 && all[0] ? sayFacts(pack, all[0], '为') : []
    const secret = all.filter((thing) => thing.classified).length
    const more = [...(secret > 0 ? [`其中${secret}个涉密`] : []), ...(said.length > 0 ? [short(said)] : [])]
    return `${all.length}个${subjectTitle(pack, is)}${more.length > 0 ? `（${more.join('，')}）` : ''}`
  })
  return [...own, ...(counts.length === 0 ? [] : [`${word}${counts.join('、')}`])]
}
/** What a case that is like another gives anew: what is changed, what is added. */
export function sayAnew(pack: Pack, before: readonly Thing[], given: readonly Thing[]): readonly string[] {
  const there = (thing: Thing) => before.some(({ id, is }) => id === thing.id && is === thing.is)
  const changed = given
    .filter((thing) => there(thing) && sayFacts(pack, thing, '').length > 0)
    .map((thing) => {
      const own = thing.is === before[0]?.is && thing.id === before[0]?.id
      return { of: own ? '' : called(pack, thing), said: short(sayFacts(pack, thing, '改为')) }
    })
  const alike = Object.values(Object.groupBy(changed, ({ of, said }) => `${of}的${said}`)).flatMap((all = []) =>
    all.slice(0, 1).map(({ of, said }) => (of === '' ? said : `${all.length}个${of}的${said}`)),
  )
  return [
    ...alike,
    ...sayGiven(
      pack,
      undefined,
      given.filter((thing) => !there(thing)),
      '增加',
    ),
  ]
}

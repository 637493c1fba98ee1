import type { Case } from '../contract/paper.ts'
import type { Filed, Given, State } from '../contract/record.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import type { Draft } from './draft.ts'
import { cited } from './draft.ts'
import { amount, sayDay } from './number.ts'
import { list, named, optionTitle, quote, roleTitle, sayName, subjectTitle } from './words.ts'

type K = Case<Words>
type Thing = Given<Words>
export const stateTitle: Readonly<Record<State, string>> = {
  missing: '缺数据',
  empty: '无可计',
  pending: '未到时',
  excused: '免考',
}
/** More facts than this are counted, not listed. */
const listed = 8

function sayPlain(pack: Pack, subject: string, name: string, value: string): string {
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
const sayFacts = (pack: Pack, thing: Thing, word: string): readonly string[] =>
  Object.entries(thing.facts)
    .filter((entry): entry is [string, Filed] => entry[1] !== undefined)
    .map(([name, filed]) => `${sayName(pack, thing.is, name)}${word}${sayFiled(pack, thing.is, name, filed)}`)
const short = (said: readonly string[]): string =>
  said.length > listed ? `${said.slice(0, listed).join('，')}等${said.length}项` : said.join('，')
const called = (pack: Pack, thing: Thing): string =>
  `${subjectTitle(pack, thing.is)}${thing.title === undefined || thing.title === subjectTitle(pack, thing.is) ? '' : `“${thing.title}”`}`

/** The things of a case: the first by its facts, others counted, one alone by its facts too. */
function sayGiven(pack: Pack, first: Thing | undefined, others: readonly Thing[], more: string): readonly string[] {
  const facts = first === undefined ? [] : sayFacts(pack, first, '为')
  const own = first === undefined ? [] : [`${called(pack, first)}${facts.length > 0 ? `的${short(facts)}` : ''}`]
  const counts = Object.entries(Object.groupBy(others, (thing) => thing.is)).map(([is, all = []]) => {
    const said = all.length === 1 && all[0] ? sayFacts(pack, all[0], '为') : []
    return `${all.length}个${subjectTitle(pack, is)}${said.length > 0 ? `（${short(said)}）` : ''}`
  })
  return [...own, ...(counts.length === 0 ? [] : [`${more}${counts.join('、')}`])]
}
/** What a case that is like another gives anew: what is changed, what is added. */
function sayAnew(pack: Pack, before: readonly Thing[], given: readonly Thing[]): readonly string[] {
  const there = (thing: Thing) => before.some(({ id, is }) => id === thing.id && is === thing.is)
  const changed = given.filter(there).map((thing) => {
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
/** A named situation: what is given, and what must come out. */
export function caseClause(pack: Pack, one: K): Draft {
  const before = thingsBefore(pack, one)
  const given: readonly Thing[] = one.given ?? []
  const many = Object.keys(one.lines ?? {}).length > listed
  const same: Readonly<Record<string, string | undefined>> =
    (many && pack.cases?.find((other) => other.name === one.like)?.lines) || {}
  const first = before[0] ?? given[0]
  const subject = first?.is ?? ''
  const lines = pack.schemes?.flatMap((s) => s.lines) ?? []
  const line = (id: string) => `“${lines.find((l) => l.id === id)?.title ?? '未声明的指标'}”`
  const basis = [
    ...(one.like === undefined ? [] : [`同样例“${one.like}”${given.length > 0 || one.on !== undefined ? '，只改下列各项' : ''}`]),
    ...(one.on === undefined ? [] : [`以${sayDay(one.on)}为准`]),
    ...(one.like === undefined ? sayGiven(pack, given[0], given.slice(1), '另有') : sayAnew(pack, before, given)),
  ]
  const outcome = [
    ...Object.entries(one.lines ?? {}).flatMap(([id, points]) =>
      points === undefined || same[id] === points ? [] : [`${line(id)}得${points}分`],
    ),
    ...Object.entries(one.expect ?? {}).map(
      ([name, value]) => `${sayName(pack, subject, name)}为${sayPlain(pack, subject, name, value)}`,
    ),
    ...Object.entries(one.unknown ?? {}).map(
      ([name, state]) =>
        `${lines.some((l) => l.id === name) ? line(name) : sayName(pack, subject, name)}判为${stateTitle[state]}`,
    ),
    ...(one.refused === undefined ? [] : [`因${list(one.refused.map(line))}缺数据而不予评分`]),
    ...(one.proposed === undefined
      ? []
      : [
          one.proposed.length === 0
            ? '不提出任何建议'
            : `提出${list(one.proposed.map((id) => `“${pack.proposals?.find((p) => p.id === id)?.title ?? '未声明的建议'}”`))}的建议`,
        ]),
    ...(one.act === undefined ? [] : [sayAct(pack, subject, one.act)]),
    ...(Object.entries(one.lines ?? {}).some(([id, points]) => same[id] === points) ? ['其余各项得分不变'] : []),
  ]
  return cited(pack, one.from, {
    id: one.name,
    title: one.name,
    text: `${basis.length > 0 ? `${basis.join('；')}。` : ''}应得出：${outcome.join('，')}。`,
  })
}
/** The things of the cases that this one is like, the first first. */
function thingsBefore(pack: Pack, one: K): readonly Thing[] {
  const base = pack.cases?.find((other) => other.name === one.like && other !== one)
  return base === undefined ? [] : [...thingsBefore(pack, base), ...(base.given ?? [])]
}
function sayAct(pack: Pack, subject: string, act: NonNullable<K['act']>): string {
  const flows = pack.lifecycles?.filter((l) => l.subject === subject) ?? []
  const flow = flows.find((l) => l.stages.some((s) => s.acts.some((a) => a.act === act.do)))
  const title = flow?.stages.flatMap((s) => s.acts).find((a) => a.act === act.do)?.title ?? '未声明的办理'
  const leads =
    typeof act.leads === 'string'
      ? `转入${quote(flow ? optionTitle(pack, subject, flow.lifecycle, act.leads) : '未声明的环节')}`
      : '不得办理'
  return `${roleTitle(pack, act.as)}办理“${title}”，${leads}`
}

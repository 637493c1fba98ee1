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
export const stateTitle: Readonly<Record<State, string>> = { missing: '缺数据', empty: '无可计', pending: '未到时', excused: '免考' }
/** More facts than this are counted, not listed. */
const listed = 8

function sayPlain(pack: Pack, subject: string, name: string, value: string): string {
  const { fact } = named(pack, subject, name)
  if (!fact) return value
  if ('options' in fact) return quote(optionTitle(pack, subject, name, value))
  if (fact.unit === 'yes-no') return value === 'yes' ? '是' : '否'
  return fact.unit === 'day' ? sayDay(value) : fact.unit === 'text' || fact.unit === 'paper' ? `“${value}”` : amount(pack, value, fact.unit)
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
  return typeof value === 'string' && unit !== undefined && /元$/.test(unit) ? `${value}${unit}` : sayFiled(pack, subject, name, value)
}
function sayGiven(pack: Pack, first: Thing | undefined, given: readonly Thing[], like: boolean): readonly string[] {
  const facts = (thing: Thing) => Object.entries(thing.facts).filter((entry): entry is [string, Filed] => entry[1] !== undefined)
    .map(([name, filed]) => `${sayName(pack, thing.is, name)}${like ? '改为' : '为'}${sayFiled(pack, thing.is, name, filed)}`)
  const others = given.filter((thing) => thing !== first || like)
  const own = first && !like ? facts(first) : []
  const counts = Object.entries(Object.groupBy(others, (thing) => thing.is)).map(([is, all = []]) => {
    const said = all.length === 1 && all[0] ? facts(all[0]) : []
    const known = said.length > 0 && said.length <= listed ? `（${said.join('，')}）` : ''
    return `${like && all.length === 1 ? '一个' : `${all.length}个`}${subjectTitle(pack, is)}${known}`
  })
  return [...(own.length === 0 ? [] : [own.length > listed ? `${own.slice(0, listed).join('，')}等${own.length}项` : own.join('，')]), ...(counts.length === 0 ? [] : [`${like ? '另给定' : '另有'}${counts.join('、')}`])]
}
/** A named situation: what is given, and what must come out. */
export function caseClause(pack: Pack, one: K): Draft {
  const cases = pack.cases ?? []
  const root = (c: K): K => cases.find((other) => other.name === c.like) ? root(cases.find((other) => other.name === c.like) as K) : c
  const first = (root(one).given ?? [])[0] as Thing | undefined
  const subject = first?.is ?? ''
  const lines = pack.schemes?.flatMap((s) => s.lines) ?? []
  const line = (id: string) => `“${lines.find((l) => l.id === id)?.title ?? '未声明的指标'}”`
  const given = (one.given ?? []) as readonly Thing[]
  const basis = [
    ...(one.like === undefined ? [] : [`同样例“${one.like}”${given.length > 0 || one.on !== undefined ? '，只改动下列各项' : ''}`]),
    ...(one.on === undefined ? [] : [`以${sayDay(one.on)}为准`]),
    ...sayGiven(pack, one.like === undefined ? given[0] : undefined, given, one.like !== undefined),
  ]
  const outcome = [
    ...Object.entries(one.lines ?? {}).flatMap(([id, points]) => (points === undefined ? [] : [`${line(id)}得${points}分`])),
    ...Object.entries(one.expect ?? {}).map(([name, value]) => `${sayName(pack, subject, name)}为${sayPlain(pack, subject, name, value)}`),
    ...Object.entries(one.unknown ?? {}).map(([name, state]) => `${lines.some((l) => l.id === name) ? line(name) : sayName(pack, subject, name)}为${stateTitle[state]}`),
    ...(one.refused === undefined ? [] : [`因${list(one.refused.map(line))}缺数据而不予评分`]),
    ...(one.proposed === undefined ? [] : [one.proposed.length === 0 ? '不提出任何建议' : `提出${list(one.proposed.map((id) => `“${pack.proposals?.find((p) => p.id === id)?.title ?? '未声明的建议'}”`))}的建议`]),
    ...(one.act === undefined ? [] : [sayAct(pack, subject, one.act)]),
  ]
  return cited(pack, one.from, { id: one.name, title: one.name, text: `${[...basis, `应得出：${outcome.join('，')}`].join('；')}。` })
}
function sayAct(pack: Pack, subject: string, act: NonNullable<K['act']>): string {
  const flows = pack.lifecycles?.filter((l) => l.subject === subject) ?? []
  const flow = flows.find((l) => l.stages.some((s) => s.acts.some((a) => a.act === act.do)))
  const title = flow?.stages.flatMap((s) => s.acts).find((a) => a.act === act.do)?.title ?? '未声明的办理'
  const leads = typeof act.leads === 'string' ? `转入${quote(flow ? optionTitle(pack, subject, flow.lifecycle, act.leads) : '未声明的环节')}` : '不得办理'
  return `${roleTitle(pack, act.as)}办理“${title}”，${leads}`
}

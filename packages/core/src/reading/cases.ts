import type { Case } from '../contract/paper.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { sayAct, sayDone } from './acts.ts'
import type { Draft } from './draft.ts'
import { cited } from './draft.ts'
import type { Thing } from './given.ts'
import { listed, sayAnew, sayGiven, sayPlain, stateTitle } from './given.ts'
import { sayDay } from './number.ts'
import { list, sayName } from './words.ts'

type K = Case<Words>
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
  const anew = one.like === undefined ? [] : sayAnew(pack, before, given)
  const day = one.on === undefined ? [] : [`以${sayDay(one.on)}为准`]
  const basis =
    one.like === undefined
      ? [...day, ...sayGiven(pack, given[0], given.slice(1), '另有')]
      : [`同样例“${one.like}”${day.length + anew.length > 0 ? '，只改下列各项' : ''}`, ...day, ...anew]
  const done = given.flatMap((thing) => sayDone(pack, thing))
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
    text: `${basis.length > 0 ? `${[...basis, ...done].join('；').replace('，只改下列各项；', '，只改下列各项：')}。` : ''}应得出：${outcome.join('，')}。`,
  })
}
/** The things of the cases that this one is like, the first first. */
function thingsBefore(pack: Pack, one: K, seen: readonly string[] = []): readonly Thing[] {
  const base = pack.cases?.find((other) => other.name === one.like && !seen.includes(other.name))
  return base === undefined ? [] : [...thingsBefore(pack, base, [...seen, one.name]), ...(base.given ?? [])]
}

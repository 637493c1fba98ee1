import type { Pack } from '../contract/pack.ts'
import type { ActDone, Origin, State } from '../contract/record.ts'
import type { Fact, Subject } from '../contract/words.ts'
import type { Refused } from '../contract/refusal.ts'
import type { DayNumber } from './day.ts'
import { readDay } from './day.ts'
import type { Fraction } from './fraction.ts'
import { instead } from '../check/near.ts'
import { refusing, type Say } from './refusing.ts'
import { readValue, show } from './value.ts'

/** A value as engines read it: an exact number, a day, an answer, words. */
export type Scalar = Fraction | DayNumber | boolean | string
/** What is on file for one fact: a value, one for each period or rater, or how it is not known. */
export type OnFile =
  | { readonly value: Scalar }
  | { readonly series: readonly (Scalar | null)[] }
  | { readonly state: Extract<State, 'pending' | 'excused'>; readonly why: string; readonly value?: Scalar }

/** A fact on file with what is known about it, and the text and unit it was written in. */
export interface Entry {
  readonly is: OnFile
  readonly text: string | null
  readonly unit?: string
  readonly origin?: Origin
  readonly by?: string
  readonly at?: string
  readonly evidence?: string
}
/** One thing on record: its kind, its name, what it belongs to, what is on file about it, and what was done. */
export interface Thing {
  readonly is: string
  readonly id: string
  /** What people call it; a classified one is not named. */
  readonly title: string
  readonly classified: boolean
  readonly links: Readonly<Record<string, string>>
  readonly facts: ReadonlyMap<string, Entry>
  /** Facts filed anew for a track, by the total that the track keeps. */
  readonly anew: ReadonlyMap<string, ReadonlyMap<string, Entry>>
  readonly acts: readonly ActDone[]
}
/** A facts file, read: every value of its kind, every link leading somewhere. */
export interface OnRecord {
  readonly on: DayNumber
  /** The thing asked about unless another is named. */
  readonly first: string
  readonly things: ReadonlyMap<string, Thing>
  readonly byKind: ReadonlyMap<string, readonly Thing[]>
  /** What belongs to a thing: `kind link id` → things. */
  readonly below: Pick<ReadonlyMap<string, readonly Thing[]>, 'get'>
  /** The file itself, for its digest. */
  readonly file: unknown
}
/** What is filed about a thing as the last of these tracks reads it: anew where a track filed it anew. */
export function entryOf(thing: Thing, name: string, tracks: readonly string[]): Entry | undefined {
  for (const track of tracks.toReversed()) {
    const anew = thing.anew.get(track)?.get(name)
    if (anew) return anew
  }
  return thing.facts.get(name)
}
/** Whether a value is on record of any fact that is excused. */
export function hasExcusedValues(record: OnRecord): boolean {
  for (const thing of record.things.values()) {
    for (const list of [thing.facts, ...thing.anew.values()]) {
      for (const { is } of list.values()) if ('state' in is && is.value !== undefined) return true
    }
  }
  return false
}
export const belowKey = (kind: string, link: string, id: string): string => `${kind}\n${link}\n${id}`

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)
/** The most a facts file may hold, so that a careless upload is refused before it is worked through. */
const mostThings = 200_000

/** Reads a parsed facts file by a pack's words; refuses every unknown name, wrong value, broken link and impossible order at once. */
export function readFacts(pack: Pack, file: unknown): OnRecord | Refused {
  const { refused, say } = refusing()
  if (!isObject(file) || !Array.isArray(file['given'])) {
    say(
      'wrong-value',
      '',
      '不是事实文件',
      '事实文件须写明日期 on 和事实清单 given',
      '按 { "on": "2022-12-31", "given": [ … ] } 的样式改写',
    )
    return { refused }
  }
  for (const key of Object.keys(file)) {
    if (key !== 'on' && key !== 'given') say('unknown-word', key, `多出“${key}”`, '事实文件只有 on 和 given 两项', `删去“${key}”`)
  }
  const on = typeof file['on'] === 'string' ? readDay(file['on']) : undefined
  if (on === undefined) say('wrong-value', 'on', show(file['on']), '评分要有一个确定的日期', '写成 2022-12-31 这样的日期')
  const given: readonly unknown[] = file['given']
  if (given.length === 0) say('absent', 'given', '清单是空的', '没有对象就没有可评的东西', '至少写一个评价对象')
  if (given.length > mostThings) {
    say('too-large', 'given', `${given.length} 个对象`, `一次最多受理 ${mostThings} 个`, '分成几个文件')
    return { refused }
  }
  const things = new Map<string, Thing>()
  const places = new Map<string, string>()
  /** What is there and could not be read is told once, not again by everything that belongs to it. */
  const unread = new Set<string>()
  given.forEach((one, i) => {
    const path = `given[${i}]`
    const thing = readThing(pack, one, path, say)
    if (!thing) {
      if (isObject(one) && typeof one['id'] === 'string') unread.add(one['id'])
      return
    }
    const before = places.get(thing.id)
    if (before !== undefined)
      return say(
        'duplicate',
        `${path}.id`,
        `“${thing.id}”已在 ${before} 用过`,
        '编号重了，归属和得分就分不清是谁的',
        '给其中一个换一个编号',
      )
    places.set(thing.id, path)
    things.set(thing.id, thing)
  })
  const byKind = new Map<string, Thing[]>()
  const below = new Map<string, Thing[]>()
  for (const thing of things.values()) {
    const path = places.get(thing.id) ?? ''
    push(byKind, thing.is, thing)
    for (const [link, target] of Object.entries(thing.links)) {
      const at = `${path}.links.${link}`
      const kind = pack.words.subjects[thing.is]?.links?.[link] ?? ''
      const to = things.get(target)
      if (to?.is === kind) push(below, belowKey(thing.is, link, target), thing)
      else if (to) say('mismatch', at, `“${target}”是${titleOf(pack, to.is)}`, `这里应归属于${titleOf(pack, kind)}`, '改正编号')
      else if (!unread.has(target)) say('not-found', at, `“${target}”`, '归属指向的对象不在清单里', '补上这个对象，或改正编号')
    }
    order(pack, thing, path, say)
  }
  const first = things.keys().next().value
  if (refused.length > 0 || on === undefined || first === undefined) return { refused }
  return { on, first, things, byKind, below, file }
}

function readThing(pack: Pack, one: unknown, path: string, say: Say): Thing | undefined {
  if (!isObject(one))
    return void say(
      'wrong-value',
      path,
      show(one),
      '每个对象须写明是什么（is）、编号（id）和事实（facts）',
      '按 { "is": …, "id": …, "facts": { … } } 改写',
    )
  const { is, id, title, classified, links = {}, facts, anew = {}, acts = [] } = one
  for (const key of Object.keys(one)) {
    if (!['is', 'id', 'title', 'classified', 'links', 'facts', 'anew', 'acts'].includes(key))
      say('unknown-word', `${path}.${key}`, `多出“${key}”`, '对象没有这一项', `删去，或移到 facts 里`)
  }
  const subject = typeof is === 'string' && Object.hasOwn(pack.words.subjects, is) ? pack.words.subjects[is] : undefined
  if (!subject || typeof is !== 'string') {
    return void say(
      'unknown-name',
      `${path}.is`,
      show(is),
      '规则包里没有这种评价对象',
      `改成其中之一：${Object.entries(pack.words.subjects)
        .map(([k, s]) => `${k}（${s.title}）`)
        .join('、')}`,
    )
  }
  if (typeof id !== 'string' || id === '')
    return void say('absent', `${path}.id`, show(id), '没有编号就无法指认', '给它一个不重复的编号')
  if (title !== undefined && typeof title !== 'string') say('wrong-value', `${path}.title`, show(title), '名称是文字', '写成文字')
  if (classified !== undefined && classified !== true)
    say('wrong-value', `${path}.classified`, show(classified), '涉密只写 true，不涉密就不写', '写 true 或删去')
  if (classified && title !== undefined)
    say('mismatch', `${path}.title`, '涉密对象写了名称', '涉密项目的名称和内容不得进入本系统', '删去名称，只留编号和金额')
  if (!isObject(links)) say('wrong-value', `${path}.links`, show(links), '归属是“归属名: 编号”', '改正写法')
  if (!isObject(facts)) say('absent', `${path}.facts`, show(facts), '没有 facts 就没有事实', '写上 facts，没有可写 {}')
  if (!isObject(anew)) say('wrong-value', `${path}.anew`, show(anew), '重新填报的事实要写在评分环节名下', '改正写法')
  const secret = classified === true
  const read = (list: unknown, at: string) => readEntries(subject, secret, isObject(list) ? list : {}, at, say)
  return {
    is,
    id,
    title: secret ? `涉密${subject.title}（不列名称）` : typeof title === 'string' ? title : id,
    classified: secret,
    links: readLinks(subject, isObject(links) ? links : {}, `${path}.links`, say),
    anew: new Map(
      Object.entries(isObject(anew) ? anew : {}).map(([track, list]) => {
        const at = `${path}.anew.${track}`
        if (!pack.schemes?.some((s) => s.tracks.some((t) => t.total === track)))
          say('unknown-name', at, `“${track}”`, '没有这个评分环节', '写评分环节的总分名')
        return [track, read(list, at)]
      }),
    ),
    facts: read(facts, `${path}.facts`),
    acts: readActs(pack, is, acts, `${path}.acts`, say),
  }
}

function readLinks(subject: Subject, links: Record<string, unknown>, path: string, say: Say): Readonly<Record<string, string>> {
  const declared = subject.links ?? {}
  const kept: Record<string, string> = {}
  for (const [link, target] of Object.entries(links)) {
    const at = `${path}.${link}`
    if (!Object.hasOwn(declared, link))
      say('unknown-name', at, `“${link}”`, `${subject.title}没有这种归属`, `改成其中之一：${names(declared)}`)
    else if (typeof target !== 'string') say('wrong-value', at, show(target), '归属写编号', '写成所归属对象的编号')
    else kept[link] = target
  }
  return kept
}

function readActs(pack: Pack, is: string, acts: unknown, path: string, say: Say): readonly ActDone[] {
  if (!Array.isArray(acts)) {
    say('wrong-value', path, show(acts), '办理记录是一个清单', '写成 [ … ]，没有就不写')
    return []
  }
  const lifecycles = (pack.lifecycles ?? []).filter((l) => l.subject === is)
  return acts.flatMap((one: unknown, i) => {
    const at = `${path}[${i}]`
    if (!isObject(one)) {
      say('wrong-value', at, show(one), '一次办理须写明办了什么、哪个流程、谁办、哪天', '按 { "do", "in", "as", "on" } 改写')
      return []
    }
    const lifecycle = lifecycles.find((l) => l.lifecycle === one['in'])
    if (!lifecycle)
      say(
        'unknown-name',
        `${at}.in`,
        show(one['in']),
        '没有这个流程',
        `改成其中之一：${lifecycles.map((l) => l.lifecycle).join('、')}`,
      )
    else if (!lifecycle.stages.some((s) => s.acts.some((a) => a.act === one['do'])))
      say('unknown-name', `${at}.do`, show(one['do']), `“${lifecycle.title}”没有这个办理动作`, '改正动作名')
    if (typeof one['as'] !== 'string' || !Object.hasOwn(pack.words.roles, one['as']))
      say('unknown-name', `${at}.as`, show(one['as']), '没有这个角色', `改成其中之一：${names(pack.words.roles)}`)
    if (typeof one['on'] !== 'string' || readDay(one['on']) === undefined)
      say('wrong-value', `${at}.on`, show(one['on']), '办理日是日期', '写成 2022-12-31 这样的日期')
    return [one as unknown as ActDone]
  })
}

function readEntries(
  subject: Subject,
  classified: boolean,
  list: Record<string, unknown>,
  path: string,
  say: Say,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [name, filed] of Object.entries(list)) {
    const at = `${path}.${name}`
    const fact: Fact | undefined = Object.hasOwn(subject.facts, name) ? subject.facts[name] : undefined
    if (!fact) {
      say('unknown-name', at, `“${name}”`, `${subject.title}没有这个事实`, meant(name, subject.facts))
      continue
    }
    if (fact.from === 'measure' || fact.from === 'scheme' || fact.from === 'verdict') {
      say('mismatch', at, `填报了“${fact.title}”`, '这个事实由规则算出，不填报', '删去，改填它所依据的事实')
      continue
    }
    if (classified && fact.unit !== 'yuan') {
      say('mismatch', at, `涉密对象写了“${fact.title}”`, '涉密项目只留金额', '删去这一项')
      continue
    }
    const entry = readValue(fact, filed, at, say)
    if (entry) entries.set(name, entry)
  }
  return entries
}

/** Days that cannot stand in this order: `notBefore` names the earlier one. */
function order(pack: Pack, thing: Thing, path: string, say: Say): void {
  const facts = pack.words.subjects[thing.is]?.facts ?? {}
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.unit !== 'day' || !('notBefore' in fact) || fact.notBefore === undefined) continue
    const [late, early] = [thing.facts.get(name), thing.facts.get(fact.notBefore)]
    const [b, a] = [dayOf(late), dayOf(early)]
    if (a !== undefined && b !== undefined && b < a) {
      say(
        'order',
        `${path}.facts.${name}`,
        `${fact.title} ${late?.text}，早于${facts[fact.notBefore]?.title} ${early?.text}`,
        '先后颠倒的日期算不出天数',
        '核对两个日期，改正其中之一',
      )
    }
  }
}
const dayOf = (entry: Entry | undefined): number | undefined =>
  entry && 'value' in entry.is && typeof entry.is.value === 'number' ? entry.is.value : undefined

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
const titleOf = (pack: Pack, kind: string): string => pack.words.subjects[kind]?.title ?? kind
const names = (of: Readonly<Record<string, unknown>>): string => Object.keys(of).join('、') || '（没有）'
/** A name of ours that was meant: by what people call it, by a slip of the hand, or from all there is to file. */
function meant(name: string, facts: Readonly<Record<string, Fact>>): string {
  const called = Object.entries(facts).find(([, fact]) => fact.title === name)
  if (called) return `是否想写“${called[0]}”（${called[1].title}）？`
  return instead(
    name,
    Object.fromEntries(Object.entries(facts).filter(([, f]) => !['measure', 'scheme', 'verdict'].includes(f.from))),
  )
}

import type { Pack } from '../contract/pack.ts'
import type { Refusal, Refused } from '../contract/refusal.ts'
import type { Parameter, Tabled } from '../contract/words.ts'
import { digest } from '../manifest/index.ts'
import type { Numeral } from './answer.ts'
import { isUnknown } from './answer.ts'
import type { Context, Whom } from './context.ts'
import { linkTo, missing, oneFact } from './context.ts'
import type { DayNumber } from './day.ts'
import { printDay, readDay } from './day.ts'
import type { Fraction } from './fraction.ts'
import { compare, readDecimal } from './fraction.ts'
import { sumFaults } from './sums.ts'
import { show } from './value.ts'

/** A county's own value for a parameter: dated, cited, and known since a day. `null` ends it. */
export interface Revision {
  readonly parameter: string
  readonly from: string
  readonly is: Tabled | null
  /** The day it was confirmed: before it nobody knew. */
  readonly knownSince: string
  /** Number of the document it rests on. */
  readonly document: string
}
/** What a parameter is on a day, by whom, and since when. */
export interface InForce {
  readonly value: Fraction | ReadonlyMap<string, Fraction>
  readonly from: string
  readonly by: 'pack' | 'county'
  readonly cite: string
}
/** A pack with a county's revisions applied, as in force on a day and as known on a day. */
export interface Rulebook {
  readonly pack: Pack
  readonly on: DayNumber
  readonly parameters: ReadonlyMap<string, InForce>
  /** `sha256:…` of the pack and the values in force. */
  readonly digest: string
}
/** For which day rules are asked for, as known when, and with which revisions of the county. */
export interface RulebookOptions {
  /** The day the rules are in force on, `2022-12-31`. */
  readonly on: string
  /** As known on this day; revisions confirmed later are left out. The day itself unless given. */
  readonly knownSince?: string
  readonly revisions?: readonly Revision[]
}

/** The rules in force on a day. Pure: the same pack, revisions and days give the same rulebook; refuses every revision that is locked, out of bounds or malformed, and weights that no longer sum, at once. */
export function rulebook(pack: Pack, { on, knownSince, revisions = [] }: RulebookOptions): Rulebook | Refused {
  const refused: Refusal[] = []
  const day = readDay(on)
  const known = readDay(knownSince ?? '9999-12-31')
  if (day === undefined) refused.push(wrongDay('on', on))
  if (known === undefined) refused.push(wrongDay('knownSince', knownSince))
  revisions.forEach((revision, i) => refused.push(...faultsOf(pack, revision, `revisions[${i}]`)))
  if (refused.length > 0 || day === undefined || known === undefined) return { refused }
  const parameters = new Map<string, InForce>()
  for (const [id, parameter] of Object.entries(pack.words.parameters)) {
    const dated = [
      ...parameter.values.map((v) => ({ ...v, by: 'pack' as const })),
      ...revisions
        .filter((r) => r.parameter === id && (readDay(r.knownSince) ?? 0) <= known)
        .map((r) => ({ from: r.from, is: r.is, cite: r.document, by: 'county' as const })),
    ]
    const last = dated
      .filter((v) => (readDay(v.from) ?? 0) <= day)
      .toSorted((a, b) => order(a, b))
      .at(-1)
    if (last && last.is !== null)
      parameters.set(id, { value: readTabled(last.is), from: last.from, by: last.by, cite: last.cite })
  }
  // A pack's own sums are held by its check; only a county's values can break them here.
  const sums = revisions.length > 0 ? sumFaults(pack, parameters) : []
  if (sums.length > 0) return { refused: sums }
  const values = Object.fromEntries([...parameters].map(([id, p]) => [id, printTabled(p.value)]))
  return { pack, on: day, parameters, digest: digest({ pack: digestOf(pack), parameters: values }) }
}
/** A pack is long and does not change: its digest is worked out once. */
const digests = new WeakMap<Pack, string>()
function digestOf(pack: Pack): string {
  const found = digests.get(pack) ?? digest(pack)
  digests.set(pack, found)
  return found
}
/** Later days stand before earlier ones; on the same day the county's own value stands. */
function order(a: { readonly from: string; readonly by: string }, b: { readonly from: string; readonly by: string }): number {
  if (a.by !== b.by) return a.by === 'pack' ? -1 : 1
  return (readDay(a.from) ?? 0) - (readDay(b.from) ?? 0)
}

/** The value that goes for this thing; one not in force is missing, never a guess. */
export function parameterFor(context: Context, whom: Whom, id: string): Numeral {
  const inForce = context.rulebook.parameters.get(id)
  const title = context.pack.words.parameters[id]?.title ?? id
  if (!inForce) return missing(`参数“${title}”在 ${printDay(context.today)} 没有生效的值`)
  if (!(inForce.value instanceof Map)) return { value: inForce.value as Fraction }
  const by = context.pack.words.parameters[id]?.by ?? ''
  const choice = chosen(context, whom, by)
  if (isUnknown(choice)) return choice
  const value = inForce.value.get(choice.value) as Fraction | undefined
  return value ? { value } : missing(`参数“${title}”没有为这一类写值`)
}
/** `project.category` read from the project itself or from what it belongs to. */
function chosen(context: Context, whom: Whom, by: string) {
  const [kind = '', name = ''] = by.split('.')
  if (whom === 'jurisdiction' || whom.is === kind) return oneFact(context, whom, name)
  return oneFact(context, whom, `${linkTo(context.pack, whom.is, kind)}.${name}`)
}

const wrongDay = (path: string, found: unknown): Refusal => ({
  code: 'wrong-value',
  path,
  found: show(found),
  because: '规则按日期生效',
  remedy: '写成 2022-12-31 这样的日期',
})

function faultsOf(pack: Pack, revision: Revision, path: string): readonly Refusal[] {
  const parameter = Object.hasOwn(pack.words.parameters, revision.parameter)
    ? pack.words.parameters[revision.parameter]
    : undefined
  if (!parameter)
    return [
      {
        code: 'unknown-name',
        path: `${path}.parameter`,
        found: show(revision.parameter),
        because: '规则包没有这个参数',
        remedy: `改成其中之一：${Object.keys(pack.words.parameters).join('、')}`,
      },
    ]
  const faults: Refusal[] = []
  const say = (code: Refusal['code'], at: string, found: string, because: string, remedy: string) =>
    faults.push({ code, path: `${path}.${at}`, found, because, remedy })
  if (readDay(revision.from) === undefined) faults.push(wrongDay(`${path}.from`, revision.from))
  if (readDay(revision.knownSince) === undefined) faults.push(wrongDay(`${path}.knownSince`, revision.knownSince))
  if (revision.document === '') say('absent', 'document', '没有文号', '修订要有依据文件', '写明文号')
  if (parameter.class === 'locked')
    say('mismatch', 'parameter', `“${parameter.title}”`, '上位规定锁定，本级不能修订', '如需改动，请规则包发布单位出新版本')
  if (revision.is !== null) {
    const table = typeof revision.is === 'object'
    if (table !== (parameter.by !== undefined))
      say(
        'mismatch',
        'is',
        show(revision.is),
        table ? `“${parameter.title}”只有一个值` : `“${parameter.title}”按类别取值`,
        table ? '只写一个数' : '每一类写一个数',
      )
    else if (typeof revision.is === 'object' && lacking(pack, parameter, revision.is).length > 0)
      say(
        'absent',
        'is',
        `没有写：${lacking(pack, parameter, revision.is).join('、')}`,
        `“${parameter.title}”每一类都要有值`,
        '不改的类别照抄现值',
      )
    else
      for (const [at, text] of entries(revision.is))
        faults.push(...valueFaults(parameter, at, text, `${path}.is${at === '' ? '' : `.${at}`}`))
  }
  return faults
}
/** Titles of the options for which a table says nothing. */
function lacking(pack: Pack, parameter: Parameter, table: Readonly<Record<string, string>>): readonly string[] {
  const [kind = '', name = ''] = (parameter.by ?? '').split('.')
  const fact = pack.words.subjects[kind]?.facts[name]
  return Object.entries(fact && 'options' in fact ? fact.options : {}).flatMap(([id, title]) =>
    Object.hasOwn(table, id) ? [] : [title],
  )
}
function valueFaults(parameter: Parameter, option: string, text: string, path: string): readonly Refusal[] {
  const value = readDecimal(text)
  if (!value || text.endsWith('%') !== (parameter.unit === 'ratio')) {
    return [
      {
        code: 'wrong-value',
        path,
        found: show(text),
        because: parameter.unit === 'ratio' ? '这个参数是百分比' : '这个参数是数',
        remedy: parameter.unit === 'ratio' ? '写成 90% 这样' : '写成十进制数字',
      },
    ]
  }
  const within = (side: Tabled | undefined) => (side === undefined ? undefined : typeof side === 'string' ? side : side[option])
  const [low, high] = [within(parameter.bounds?.least), within(parameter.bounds?.most)]
  const [a, b] = [readDecimal(low ?? ''), readDecimal(high ?? '')]
  if ((a && compare(value, a) < 0) || (b && compare(value, b) > 0)) {
    return [
      {
        code: 'mismatch',
        path,
        found: text,
        because: `“${parameter.title}”只能在 ${low} 到 ${high} 之间`,
        remedy: '改到范围之内；确需突破的，先请有权机关修改范围',
      },
    ]
  }
  return []
}
const entries = (value: Tabled): readonly (readonly [string, string])[] =>
  typeof value === 'string' ? [['', value]] : Object.entries(value)
/** Checked values always read; a pack or revision that does not was never let in. */
const read = (text: string): Fraction => {
  const value = readDecimal(text)
  if (!value) throw new Error(`the pack was not checked: ${text} is not a number`)
  return value
}
const readTabled = (value: Tabled): Fraction | ReadonlyMap<string, Fraction> =>
  typeof value === 'string' ? read(value) : new Map(Object.entries(value).map(([option, text]) => [option, read(text)]))
const exact = (value: Fraction): string => `${value.n}/${value.d}`
const printTabled = (value: Fraction | ReadonlyMap<string, Fraction>) =>
  value instanceof Map
    ? Object.fromEntries([...value].map(([option, v]) => [option, exact(v as Fraction)]))
    : exact(value as Fraction)

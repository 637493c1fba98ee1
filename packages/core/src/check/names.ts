import type { Pack } from '../contract/pack.ts'
import type { Fact, Parameter, Subject } from '../contract/words.ts'

/** What a pack declares, ready to be looked up by rules. */
export interface Names {
  readonly pack: Pack
  readonly subject: (id: string) => Subject | undefined
  readonly parameter: (id: string) => Parameter | undefined
  /** What belongs to a subject, and by which links; everything belongs to the jurisdiction, by none. */
  readonly items: (id: string) => ReadonlyMap<string, readonly string[]>
}

/** One entry of a table, and never something the table merely inherits. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined

export function namesOf(pack: Pack): Names {
  const { subjects, parameters } = pack.words
  const below = new Map<string, Map<string, string[]>>([['jurisdiction', new Map()]])
  for (const [item, subject] of Object.entries(subjects)) {
    below.get('jurisdiction')!.set(item, [])
    for (const [link, target] of Object.entries(subject.links ?? {})) {
      const items = below.get(target) ?? new Map<string, string[]>()
      below.set(target, items.set(item, [...(items.get(item) ?? []), link]))
    }
  }
  return {
    pack,
    subject: (id) => own(subjects, id),
    parameter: (id) => own(parameters, id),
    items: (id) => below.get(id) ?? new Map(),
  }
}

/** What people call a subject; its name when it is not declared. */
export const titleOf = (names: Names, subject: string): string => names.subject(subject)?.title ?? subject

export type Kind = 'number' | 'day' | 'yes-no' | 'choice' | 'paper' | 'text'
const kinds: ReadonlySet<string> = new Set(['day', 'yes-no', 'choice', 'paper', 'text'])
const isKind = (unit: string): unit is Exclude<Kind, 'number'> => kinds.has(unit)
export const kindOf = (fact: Fact): Kind => (isKind(fact.unit) ? fact.unit : 'number')
export const everyOf = (fact: Fact): string | undefined => ('every' in fact ? fact.every : undefined)
export const optionsOf = (fact: Fact): Readonly<Record<string, string>> => ('options' in fact ? fact.options : {})

const kindWords: Readonly<Record<Kind, string>> = {
  number: '数',
  day: '日期',
  'yes-no': '是否',
  choice: '选项',
  paper: '文件',
  text: '文字',
}
const unitWords: Readonly<Record<string, string>> = {
  yuan: '元',
  ratio: '比率',
  points: '分',
  days: '天',
  'working days': '工作日',
  months: '个月',
  place: '名次',
}
/** A unit as people say it. */
export function unitInWords(names: Names, unit: string): string {
  const per = unit.split(' per ')
  if (per.length === 2) return `${unitInWords(names, per[0]!)}/${unitInWords(names, per[1]!)}`
  const subject = names.subject(unit)
  return own(unitWords, unit) ?? (subject ? `个${subject.title}` : unit)
}
/** What a fact is, as people say it: 「已支付」（数，元）. */
export const factInWords = (names: Names, fact: Fact): string => {
  const kind = kindOf(fact)
  const unit = kind === 'number' ? `，${unitInWords(names, fact.unit)}` : ''
  return `「${fact.title}」（${kindWords[kind]}${unit}${everyOf(fact) ? '，序列' : ''}）`
}
export const kindInWords = (kind: Kind): string => kindWords[kind]

import type { Pack } from '../contract/pack.ts'
import type { Fact } from '../contract/words.ts'
import { unitWord } from '../reading/number.ts'
import { saySplit } from '../reading/words.ts'

/** What a column says about the thing of its row. */
export type Column =
  | { readonly as: 'id' | 'title' | 'classified' | 'origin' | 'by' | 'at' | 'evidence'; readonly header: string }
  | { readonly as: 'link'; readonly header: string; readonly link: string; readonly to: string }
  | {
      readonly as: 'fact'
      readonly header: string
      readonly name: string
      readonly fact: Fact
      /** 元, 万元 or 亿元 for money; null for all else. */
      readonly unit: string | null
      /** Total of the track for which the fact is filed anew; null for all tracks. */
      readonly anew: string | null
    }
  | { readonly as: 'fact-evidence'; readonly header: string; readonly name: string; readonly anew: string | null }

/** A column that holds one fact. */
export type FactColumn = Extract<Column, { as: 'fact' }>

/** Facts that rules settle are never filed. */
export const settledByRules = (fact: Fact): boolean => ['measure', 'scheme', 'verdict'].includes(fact.from)
export const moneyUnits = ['元', '万元', '亿元'] as const
const shownIn = '万元'

const first = [
  { as: 'id', header: '编号' },
  { as: 'title', header: '名称' },
] as const satisfies readonly Column[]
const last = [
  { as: 'classified', header: '涉密' },
  { as: 'origin', header: '来源' },
  { as: 'by', header: '提供者' },
  { as: 'at', header: '提供日期' },
  { as: 'evidence', header: '佐证材料' },
] as const satisfies readonly Column[]

/** A track's name in a header: its title, with the scheme's where several have it. */
export function tracksOf(pack: Pack): ReadonlyMap<string, string> {
  const tracks = (pack.schemes ?? []).flatMap((scheme) => scheme.tracks.map((track) => ({ scheme, track })))
  const alike = (title: string) => tracks.filter(({ track }) => track.title === title).length > 1
  return new Map(
    tracks.map(({ scheme, track }) => [track.total, alike(track.title) ? `${scheme.title}·${track.title}` : track.title]),
  )
}

/** The unit that stands in a header: 人次, 元/件, 百分比; empty where a value needs none. */
function unitTitle(pack: Pack, fact: Fact): string {
  if (['day', 'yes-no', 'choice', 'paper', 'text'].includes(fact.unit)) return ''
  return fact.unit === 'ratio' ? '百分比' : unitWord(pack, fact.unit)
}
const withUnit = (title: string, unit: string): string => (unit === '' ? title : `${title}（${unit}）`)
const forTrack = (header: string, track: string | undefined): string => (track === undefined ? header : `${header}【${track}】`)
const forEvidence = (title: string): string => `${title}【佐证材料】`

/** What a fact is called in headers of its kind: by its title, with its id where the title is taken. */
function called(pack: Pack, is: string): (name: string) => string {
  const facts = pack.words.subjects[is]?.facts ?? {}
  const counts = new Map<string, number>()
  const count = (title: string) => counts.set(plain(title), (counts.get(plain(title)) ?? 0) + 1)
  for (const { header } of [...first, ...last, ...linkColumns(pack, is)]) count(header)
  for (const { title } of Object.values(facts)) count(title)
  return (name) => {
    const title = facts[name]?.title ?? name
    return (counts.get(plain(title)) ?? 0) > 1 ? `${title}〔${name}〕` : title
  }
}
const linkColumns = (pack: Pack, is: string): readonly Extract<Column, { as: 'link' }>[] =>
  Object.entries(pack.words.subjects[is]?.links ?? {}).map(([link, to]) => ({
    as: 'link',
    header: saySplit(pack, `${is}.${link}`),
    link,
    to,
  }))

/** The columns of a kind's table in the order in which they are written: id and name, links, every fact that can be filed, what stands behind a row. */
export function columnsOf(pack: Pack, is: string, tracks: readonly string[] = []): readonly Column[] {
  const facts = Object.entries(pack.words.subjects[is]?.facts ?? {}).filter(([, fact]) => !settledByRules(fact))
  const call = called(pack, is)
  const titles = tracksOf(pack)
  const columns = (anew: string | null): readonly Column[] =>
    facts.map(([name, fact]) => {
      const unit = fact.unit === 'yuan' ? shownIn : null
      const header = withUnit(call(name), unit ?? unitTitle(pack, fact))
      return { as: 'fact', header: forTrack(header, anew === null ? undefined : titles.get(anew)), name, fact, unit, anew }
    })
  return [...first, ...linkColumns(pack, is), ...columns(null), ...tracks.flatMap(columns), ...last]
}

/** A header as it is compared: without blanks, with brackets of one width. */
export const plain = (header: string): string =>
  header.replaceAll(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）').replaceAll('[', '【').replaceAll(']', '】')

/** Every header that a kind's table may have for all tracks, as it is compared. */
export function knownHeaders(pack: Pack, is: string): ReadonlyMap<string, Column> {
  const known = new Map<string, Column>()
  const add = (column: Column, ...headers: readonly string[]) => {
    for (const header of headers) if (!known.has(plain(header))) known.set(plain(header), column)
  }
  for (const column of [...first, ...last, ...linkColumns(pack, is)]) add(column, column.header)
  const call = called(pack, is)
  for (const [name, fact] of Object.entries(pack.words.subjects[is]?.facts ?? {})) {
    if (settledByRules(fact)) continue
    const title = call(name)
    const column = (header: string, unit: string | null): FactColumn => ({ as: 'fact', header, name, fact, unit, anew: null })
    if (fact.unit === 'yuan') for (const unit of moneyUnits) add(column(withUnit(title, unit), unit), withUnit(title, unit))
    else {
      const own = withUnit(title, unitTitle(pack, fact))
      add(column(own, null), own, title, ...(fact.unit === 'ratio' ? [withUnit(title, '%')] : []))
    }
    add({ as: 'fact-evidence', header: forEvidence(title), name, anew: null }, forEvidence(title))
  }
  return known
}

/** The column that a header names, for all tracks or, as 合同金额（万元）【复评】, for one; undefined where nothing is called so. */
export function columnFor(pack: Pack, known: ReadonlyMap<string, Column>, header: string): Column | undefined {
  const text = plain(header)
  const [, base = text, label = '', evidence = ''] = /^(.*?)【([^【】]+)】(【佐证材料】)?$/.exec(text) ?? []
  const column = known.get(text)
  if (column || label === '') return column
  const anew = [...tracksOf(pack)].find(([, title]) => plain(title) === label)?.[0]
  const own = known.get(`${base}${evidence}`)
  return anew !== undefined && (own?.as === 'fact' || own?.as === 'fact-evidence') ? { ...own, header, anew } : undefined
}

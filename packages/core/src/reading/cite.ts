import type { Pack } from '../contract/pack.ts'
import type { Cited } from '../engine/sheet.ts'
import { numeral } from './number.ts'

/** How a standing is called on screens and in documents. */
export const standingTitle: Readonly<Record<Cited['standing'], string>> = {
  official: '文件明定',
  derived: '据文推得',
  example: '示例值，待本地确认',
}
/** What stands where a pack only declares a name: nothing is cited, and the clause's basis is empty. */
export const uncited: Cited = { source: null, place: null, standing: 'example' }

/** A citation taken apart: source, place and standing. */
export function readCite(cite: string): Cited {
  if (cite === 'example') return uncited
  const derived = cite.startsWith('derived: ')
  const rest = derived ? cite.slice('derived: '.length) : cite
  const cut = rest.indexOf('#')
  return {
    source: cut < 0 ? rest : rest.slice(0, cut),
    place: cut < 0 ? null : rest.slice(cut + 1),
    standing: derived ? 'derived' : 'official',
  }
}
/** The name of a document in 《》. */
export const sayTitle = (title: string): string => `《${title.replace(/^《|》$/g, '')}》`

const law = /(法|条例|办法|规定|细则|规则|规程|章程)(（.*）|\(.*\))?$/
/** A bare number is an article of a law or measure, a part of any other document; words stand as they are. */
function sayPlace(title: string, place: string): string {
  if (/^\d+$/.test(place)) return law.test(title) ? `第${numeral(Number(place))}条` : `第${numeral(Number(place))}部分`
  if (/^\d+(\.\d+)+$/.test(place)) return `第${place}${law.test(title) ? '条' : '部分'}`
  return /^[第附（(一二三四五六七八九十“\d]/.test(place) ? place : `：${place}`
}
/** On what a part of a rule rests: 范围依《…》第六条. */
export const sayRests = (pack: Pack, what: string, cite: string): string =>
  cite === 'example' ? `${what}为${standingTitle.example}` : `${what}依${sayCite(pack, cite)}`
/** A citation in words: 《招标投标法》第四十六条; what is not plainly stated there says so. */
export function sayCite(pack: Pack, cite: string): string {
  const { source, place, standing } = readCite(cite)
  if (source === null) return standingTitle.example
  const title = pack.words.sources[source]?.title ?? '未列明的文件'
  return `${sayTitle(title)}${place === null ? '' : sayPlace(title, place)}${standing === 'derived' ? `（${standingTitle.derived}）` : ''}`
}

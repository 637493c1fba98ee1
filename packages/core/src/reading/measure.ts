import type { Amount, Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import type { Folded, Fold, M } from './unit.ts'
import { folded, isWritten, unitOf } from './unit.ts'
import { list, named, sayAmount, sayName, sayParameter, subjectTitle } from './words.ts'
import { sayBelow, sayItems, sayUnder, sayWhich } from './items.ts'
import { sayDayName } from './statement.ts'

/** How firmly the words hang together, so that a part is put in brackets only where it must be. */
type Bind = 'name' | 'times' | 'plus'
interface Said {
  readonly text: string
  readonly bind: Bind
}
const name = (text: string): Said => ({ text, bind: 'name' })

const ends: Readonly<Record<Fold, string>> = { sum: '合计', mean: '平均值', most: '最高值', least: '最低值' }
const periods: Readonly<Record<string, string>> = { week: '周', month: '个月', quarter: '个季度', year: '年' }
export const spans = { days: '天数', 'working days': '工作日数', months: '月数' } as const

/** A measure in words: 已支付÷已下达; 最近6个月月活用户的最高值. */
export const sayMeasure = (pack: Pack, subject: string, measure: M): string => say(pack, subject, measure).text

const tight = ({ text, bind }: Said): string => (bind === 'plus' ? `（${text}）` : text)
const tightest = ({ text, bind }: Said): string => (bind === 'name' ? text : `（${text}）`)

function say(pack: Pack, subject: string, measure: M): Said {
  const of = (m: M) => say(pack, subject, m)
  const bound = (m: M, unit: string) => (isWritten(m) ? name(sayAmount(pack, m, unit)) : of(m))
  if (typeof measure === 'string') return name(sayName(pack, subject, measure))
  const fold = folded(measure)
  if (fold) return sayFold(pack, subject, fold)
  if ('parameter' in measure) return name(sayParameter(pack, measure.parameter))
  if ('difference' in measure) return { text: `${of(measure.difference).text}－${tight(of(measure.less))}`, bind: 'plus' }
  if ('product' in measure)
    return { text: `${tight(of(measure.product))}×${tightest(bound(measure.by, 'ratio'))}`, bind: 'times' }
  if ('ratio' in measure) return { text: `${tight(of(measure.ratio))}÷${tightest(of(measure.over))}`, bind: 'times' }
  if ('rate' in measure) return { text: `${tight(of(measure.rate))}÷${tightest(of(measure.per))}`, bind: 'times' }
  if ('price' in measure)
    return {
      text: `${tight(of(measure.times))}×${tightest(bound(measure.price, `yuan per ${unitOf(pack, subject, measure.times)}`))}`,
      bind: 'times',
    }
  if ('count' in measure) return name(`${sayBelow(pack, subject, measure.count, measure.where, measure.via)}的个数`)
  if ('share' in measure) {
    const among = sayBelow(pack, subject, measure.share, measure.among, measure.via)
    return name(`${among}中${sayWhich(pack, measure.share, measure.where)}的占比`)
  }
  if ('from' in measure)
    return name(`自${sayDayOf(pack, subject, measure.from)}起至${sayDayOf(pack, subject, measure.to)}止的${spans[measure.in]}`)
  if (!('rank' in measure)) return name('未知的度量')
  const within =
    measure.within === undefined ? `各${subjectTitle(pack, subject)}中` : `同一${sayName(pack, subject, measure.within)}内`
  const order = measure.first === 'highest' ? '从高到低' : '从低到高'
  return name(
    `${sayName(pack, subject, measure.rank)}在${within}${order}的位次${measure.as === 'portion' ? '占比' : ''}（并列的取靠前位次）`,
  )
}
/** A day as a name, also of what the subject belongs to; the day of judging is 当日. */
export function sayDayOf(pack: Pack, subject: string, day: string): string {
  const { title, prefix } = named(pack, subject, day)
  return day === 'today' ? title : `${prefix === '' ? '' : `${prefix}的`}${sayDayName(title)}`
}
/** 最近6个月, or 最近6个月（低频持续期） where a parameter says how many. */
export function sayLast(pack: Pack, subject: string, series: string, last: Amount<Words, 'count'>): string {
  const { fact } = named(pack, subject, series)
  const period = (fact && 'every' in fact && fact.every ? periods[fact.every] : undefined) ?? '期'
  if (typeof last === 'string') return `最近${last}${period}`
  const parameter = pack.words.parameters[last.parameter]
  const value = parameter?.values.at(-1)?.is
  return typeof value === 'string'
    ? `最近${value}${period}（${parameter?.title}）`
    : `最近若干${period}（期数为${sayParameter(pack, last.parameter)}）`
}
/** Two days compared in both directions, the more of the two: how far they lie apart. */
export function sayApart(
  pack: Pack,
  subject: string,
  { fold, several }: Folded,
): { readonly days: string; readonly span: string } | undefined {
  if (fold !== 'most' || several?.length !== 2) return undefined
  const [a, b] = several
  if (typeof a !== 'object' || typeof b !== 'object' || !('from' in a && 'from' in b)) return undefined
  const mirrored = a.from === b.to && a.to === b.from && a.in === b.in
  return mirrored
    ? { days: `${sayDayOf(pack, subject, a.from)}与${sayDayOf(pack, subject, a.to)}`, span: spans[a.in] }
    : undefined
}
function sayFold(pack: Pack, subject: string, taken: Folded): Said {
  const { fold, several = [], each, series } = taken
  const end = ends[fold]
  if (each) {
    const { over, where, via } = each
    const inner = say(pack, over, each.of)
    const things =
      where === undefined
        ? `${sayUnder(pack, subject, over, via)}各${sayItems(pack, over)}`
        : sayBelow(pack, subject, over, where, via)
    return name(
      `${things}${inner.bind === 'name' ? `的${inner.text}${inner.text.endsWith('值') ? '的' : ''}` : `（${inner.text}）的`}${end}`,
    )
  }
  if (series) {
    const title = sayName(pack, subject, series.name)
    // Of one period the highest, the lowest, the mean and the sum are the same.
    if (series.last !== undefined)
      return name(`${sayLast(pack, subject, series.name, series.last)}${title}${series.last === '1' ? '' : `的${end}`}`)
    const from = named(pack, subject, series.name).fact?.from
    const raters = from === 'panel' ? '各评委' : from === 'survey' ? '各受访者' : '各评分人'
    return name(`${raters}“${title}”评分的${end}${series.without ? '（去掉最高和最低）' : ''}`)
  }
  const parts = several.map((m) => say(pack, subject, m))
  const apart = sayApart(pack, subject, taken)
  if (parts.length === 1 && parts[0]) return parts[0]
  if (apart) return name(`${apart.days}相差的${apart.span}`)
  if (fold === 'sum') return { text: parts.map((p) => p.text).join('＋'), bind: 'plus' }
  const all = list(parts.map(tightest), '与')
  return name(
    fold === 'mean' ? `${all}的平均值` : `${all}中的${parts.length > 2 ? '最' : '较'}${fold === 'most' ? '大' : '小'}者`,
  )
}

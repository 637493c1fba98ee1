import type { Group, Line, Scheme } from '../contract/scheme.ts'
import type { Amount, Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { fraction, multiply, printShort, readDecimal, sum } from '../engine/fraction.ts'
import { readCite, sayCite } from './cite.ts'
import type { C } from './condition.ts'
import { sayCondition } from './condition.ts'
import type { Draft, DraftSection } from './draft.ts'
import { declared, section } from './draft.ts'
import type { Worth } from './earn.ts'
import { sayEarn, worthInWords, worthOf } from './earn.ts'
import { sayRounding } from './number.ts'
import { list, roleTitle, sayName, sayParameter, subjectTitle } from './words.ts'

type S = Scheme<Words>
type L = Line<Words, string>
type G = Group<Words, string>
const exact = { places: 4, mode: 'half-up' } as const

/** Literal points, or those of a parameter that has one value for all. */
function settled(pack: Pack, points: Amount<Words, 'count'>): string | undefined {
  if (typeof points === 'string') return points
  const value = pack.words.parameters[points.parameter]?.values.at(-1)?.is
  return typeof value === 'string' ? value : undefined
}
/** The lines of a group and of the groups in it. */
function linesIn(scheme: S, group: string): readonly L[] {
  return [...scheme.lines.filter((line) => line.in === group), ...scheme.groups.filter((g) => g.in === group).flatMap((g) => linesIn(scheme, g.id))]
}
/** The nearest group above a line with points of its own, which its lines share. */
function shared(scheme: S, id: string): G | undefined {
  const group = scheme.groups.find((g) => g.id === id)
  return group === undefined || group.points !== undefined || group.in === undefined ? group : shared(scheme, group.in)
}
/** What a line is worth: its own points, or its part of a group whose points are a parameter. */
function lineWorth(pack: Pack, scheme: S, line: L): { readonly worth: Worth; readonly points?: string } {
  const group = shared(scheme, line.in)
  if (group?.points === undefined || typeof group.points === 'string') {
    const points = settled(pack, line.points)
    if (points !== undefined) return { worth: worthOf(points), points }
    return { worth: worthInWords(typeof line.points === 'string' ? `${line.points}分` : `该项分值（${sayParameter(pack, line.points.parameter)}）`) }
  }
  const whole = sayParameter(pack, group.points.parameter)
  const own = readDecimal(settled(pack, line.points) ?? '')
  const all = sum(linesIn(scheme, group.id).map((l) => readDecimal(settled(pack, l.points) ?? '') ?? fraction(0n)))
  if (own === undefined || all.n === 0n) return { worth: worthInWords(`该项分值（从“${group.title}”分值中分得）`) }
  const part = multiply(own, { n: all.d, d: all.n })
  return { worth: worthInWords(part.n === part.d ? `“${group.title}”全部分值（${whole}）` : `“${group.title}”分值（${whole}）的${part.d}分之${part.n}`) }
}

const missingWords = { refuse: '不予评分', zero: '计0分', 'set-aside': '不计该项，其分值由同组其他指标分担', full: '得满分' } as const
/** One line of a scheme in a sentence or two: how it earns, and what happens when nothing is known. */
export function sayLine(pack: Pack, scheme: S, line: L): string[] {
  const { worth } = lineWorth(pack, scheme, line)
  const { text, rounded } = sayEarn(pack, scheme.subject, line.earn, worth)
  const [how, cap] = splitCap(text)
  const rounding = rounded ? `，${sayRounding(scheme.rounding ?? pack.rounding, '分')}` : ''
  const empty = line.empty === undefined || line.empty === line.missing ? '' : `，无可计的${missingWords[line.empty]}`
  const missing = `缺数据${line.empty !== undefined && line.empty === line.missing ? '或无可计的，' : ''}${missingWords[line.missing]}`
  const applies = line.applies === undefined ? [] : [`仅适用于${sayCondition(pack, scheme.subject, line.applies as C)}的${subjectTitle(pack, scheme.subject)}；不适用的，其分值由同组其他指标分担。`]
  return [...applies, `${how}${rounding}${cap}；${missing}${empty}。`]
}
/** The rounding belongs to the formula, before the most that can be earned. */
const splitCap = (text: string): readonly [string, string] => {
  const at = text.search(/，最高[^，）]*(，不满.*)?$/)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

function lineClause(pack: Pack, scheme: S, line: L): Draft {
  const { points } = lineWorth(pack, scheme, line)
  const grounds = 'deduct' in line.earn ? line.earn.deduct : []
  const others = grounds.flatMap((g) => (g.cite === undefined || g.cite === line.cite ? [] : [`“${g.because}”依${sayCite(pack, g.cite)}`]))
  return {
    id: line.id, title: line.title, ...(points === undefined ? {} : { points }), text: sayLine(pack, scheme, line).join(''),
    cite: readCite(line.cite), basis: [sayCite(pack, line.cite), ...others].join('；'),
  }
}
function groupSection(pack: Pack, scheme: S, group: G): DraftSection {
  const points = group.points === undefined ? pointsOf(pack, linesIn(scheme, group.id)) : settled(pack, group.points)
  const inner = scheme.groups.filter((g) => g.in === group.id).map((g) => groupSection(pack, scheme, g))
  return section(group.id, group.title, scheme.lines.filter((l) => l.in === group.id).map((l) => lineClause(pack, scheme, l)), inner, points)
}
function pointsOf(pack: Pack, lines: readonly L[]): string | undefined {
  const all = lines.map((l) => readDecimal(settled(pack, l.points) ?? ''))
  return all.includes(undefined) || all.length === 0 ? undefined : printShort(sum(all as { n: bigint; d: bigint }[]), exact)
}
/** Who scores whom, in which order, and what holds for every line. */
function general(pack: Pack, scheme: S): Draft {
  const { subject, tracks, groups, lines } = scheme
  const who = tracks.map((t) => `${roleTitle(pack, t.by)}作“${t.title}”，总分记入${sayName(pack, subject, t.total)}`)
  const order = tracks.length > 1 ? '；后一环节未重新填报的事实，沿用前一环节的' : ''
  const kept = groups.flatMap((g) => (g.files === undefined ? [] : [`“${g.title}”小计记入${sayName(pack, subject, g.files)}`]))
  const text = `评价${subjectTitle(pack, subject)}，共${lines.length}项指标。${tracks.length > 1 ? '依次由' : '由'}${who.join('，再由')}${order}。${kept.length > 0 ? `${list(kept)}。` : ''}尚未到时或者免考的，不计该项，其分值由同组其他指标分担；得分${sayRounding(scheme.rounding ?? pack.rounding, '分')}，各项得分相加即为总分。`
  return declared({ id: scheme.id, title: '评分办法', text })
}
export function schemeSection(pack: Pack, scheme: S): DraftSection {
  const inner = scheme.groups.filter((g) => g.in === undefined).map((g) => groupSection(pack, scheme, g))
  const tops = inner.map((s) => readDecimal(s.points ?? ''))
  const total = tops.includes(undefined) ? undefined : printShort(sum(tops as { n: bigint; d: bigint }[]), exact)
  return section(scheme.id, scheme.title, [general(pack, scheme)], inner, total)
}

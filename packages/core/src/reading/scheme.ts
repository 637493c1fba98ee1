import type { Group, Line, Scheme } from '../contract/scheme.ts'
import type { Amount, Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { printShort, readDecimal, sum, whole } from '../engine/fraction.ts'
import { readCite, sayCite, sayRests } from './cite.ts'
import type { Draft, DraftSection } from './draft.ts'
import { declared, section } from './draft.ts'
import type { Worth } from './earn.ts'
import { sayEarn, worthInFull, worthOf } from './earn.ts'
import { sayItems } from './items.ts'
import { sayRounding } from './number.ts'
import { inWords, roleTitle, sayName, sayParameter, subjectTitle } from './words.ts'

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
  return [
    ...scheme.lines.filter((line) => line.in === group),
    ...scheme.groups.filter((g) => g.in === group).flatMap((g) => linesIn(scheme, g.id)),
  ]
}
/** The nearest group above a line with points of its own, which its lines share. */
function shared(scheme: S, id: string): G | undefined {
  const group = scheme.groups.find((g) => g.id === id)
  return group === undefined || group.points !== undefined || group.in === undefined ? group : shared(scheme, group.in)
}
/** What a line is worth: its own points, or its part of a group whose points are a parameter. */
function lineWorth(pack: Pack, scheme: S, line: L): { readonly worth: Worth; readonly intro: string; readonly points?: string } {
  const group = shared(scheme, line.in)
  const own = settled(pack, line.points)
  if (group?.points === undefined || typeof group.points === 'string') {
    if (own === undefined)
      return {
        worth: worthInFull,
        intro: `满分为${typeof line.points === 'string' ? '' : sayParameter(pack, line.points.parameter)}；`,
      }
    return { worth: worthOf(own), intro: '', points: own }
  }
  const all = sum(linesIn(scheme, group.id).map((l) => readDecimal(settled(pack, l.points) ?? '') ?? whole(0)))
  const [mine, total] = [readDecimal(own ?? ''), all]
  return {
    worth: worthInFull,
    intro:
      mine === undefined
        ? `从“${group.title}”中分得满分；`
        : `占“${group.title}”${printShort(total, exact)}份中的${printShort(mine, exact)}份；`,
  }
}

const missingWords = {
  refuse: '不予评分',
  zero: '计0分',
  'set-aside': '不计该项，其分值由同组其他指标分担',
  full: '得满分',
} as const
function sayMissing({ missing, empty }: L): string {
  if (empty !== undefined && empty === missing) return `缺数据或无可计的${missingWords[missing]}`
  return `缺数据${missingWords[missing]}${empty === undefined ? '' : `，无可计的${missingWords[empty]}`}`
}
/** One line of a scheme in a sentence or two: how it earns, and what happens when nothing is known. */
export function sayLine(pack: Pack, scheme: S, line: L): string[] {
  const { worth, intro } = lineWorth(pack, scheme, line)
  const { how, divided, cap = '', list: items } = sayEarn(pack, scheme.subject, line.earn, worth)
  const rounding = divided ? `，${sayRounding(scheme.rounding ?? pack.rounding, '分')}` : ''
  const applies = line.applies === undefined ? [] : [`仅适用于${sayItems(pack, scheme.subject, line.applies)}。`]
  return [...applies, `${intro}${how}${rounding}${cap}${items === undefined ? '' : `：${items}`}；${sayMissing(line)}。`]
}

/** What a line is counted among, where the pack says it in words. */
const sayTags = ({ tags }: L): readonly string[] => {
  const said = Object.values(tags ?? {}).filter(inWords)
  return said.length === 0 ? [] : [`归类：${said.join('、')}。`]
}
function lineClause(pack: Pack, scheme: S, line: L): Draft {
  const { points } = lineWorth(pack, scheme, line)
  const grounds = 'deduct' in line.earn ? line.earn.deduct : []
  const apart = Object.entries(
    Object.groupBy(
      grounds.filter((g) => g.cite !== undefined && g.cite !== line.cite),
      (g) => g.cite ?? '',
    ),
  )
  const others = apart.map(([cite, all = []]) =>
    sayRests(pack, grounds.length === 1 ? '扣分' : all.map((g) => `“${g.because}”`).join(''), cite),
  )
  return {
    id: line.id,
    title: line.title,
    ...(points === undefined ? {} : { points }),
    text: [...sayLine(pack, scheme, line), ...sayTags(line)].join(''),
    cite: readCite(line.cite),
    basis: [sayCite(pack, line.cite), ...others].join('；'),
  }
}
function groupSection(pack: Pack, scheme: S, group: G): DraftSection {
  const points = group.points === undefined ? pointsOf(pack, linesIn(scheme, group.id)) : settled(pack, group.points)
  const shares =
    group.points !== undefined && typeof group.points !== 'string'
      ? [
          declared({
            id: `${scheme.id}.${group.id}`,
            title: `“${group.title}”的分值`,
            text: `等于${sayParameter(pack, group.points.parameter)}，由下列各项按份分得。`,
          }),
        ]
      : []
  const inner = scheme.groups.filter((g) => g.in === group.id).map((g) => groupSection(pack, scheme, g))
  return section(
    group.id,
    group.title,
    [...shares, ...scheme.lines.filter((l) => l.in === group.id).map((l) => lineClause(pack, scheme, l))],
    inner,
    points,
  )
}
/** What the lines are worth together, where each has points that are known. */
function pointsOf(pack: Pack, lines: readonly L[]): string | undefined {
  return together(lines.map((l) => settled(pack, l.points)))
}
function together(points: readonly (string | undefined)[]): string | undefined {
  const known = points.map((p) => readDecimal(p ?? '')).filter((p) => p !== undefined)
  return known.length < points.length || known.length === 0 ? undefined : printShort(sum(known), exact)
}
/** Who scores whom, in which order, and what holds for every line. */
function general(pack: Pack, scheme: S): Draft {
  const { subject, tracks, groups, lines } = scheme
  const who = tracks.map((t) => `${roleTitle(pack, t.by)}评分（${t.title}），总分记为“${sayName(pack, subject, t.total)}”`)
  const order = tracks.length > 1 ? '；后一环节未重新填报的事实，沿用前一环节的' : ''
  const kept = groups.flatMap((g) => (g.files === undefined ? [] : [`“${g.title}”小计记为“${sayName(pack, subject, g.files)}”`]))
  const counted = Object.entries(scheme.census ?? {}).flatMap(([tag, n]) =>
    inWords(tag) ? [`${tag.split('.').at(-1)}${n}项`] : [],
  )
  const text = [
    `评价${subjectTitle(pack, subject)}，共${lines.length}项指标${counted.length > 0 ? `，其中${counted.join('、')}` : ''}。`,
    `${tracks.length > 1 ? '先由' : '由'}${who.join('，再由')}${order}。`,
    ...(kept.length > 0 ? [`${kept.join('，')}。`] : []),
    `得分${sayRounding(scheme.rounding ?? pack.rounding, '分')}，各项得分相加即为总分；${lines.some((l) => l.applies !== undefined) ? '不适用、' : ''}尚未到时或者免考的不计，其分值由同组其他指标分担。`,
  ].join('')
  return declared({ id: scheme.id, title: '评分办法', text })
}
export function schemeSection(pack: Pack, scheme: S): DraftSection {
  const inner = scheme.groups.filter((g) => g.in === undefined).map((g) => groupSection(pack, scheme, g))
  return section(scheme.id, scheme.title, [general(pack, scheme)], inner, together(inner.map((s) => s.points)))
}

import { add, compare, type Fraction } from '../engine/fraction.ts'
import { into, tell, type Here } from './here.ts'
import type { AnyScheme } from './schemes.ts'
import { exact } from './decimals.ts'
import { checkShares } from './shares.ts'

const literal = (points: unknown): Fraction | undefined =>
  typeof points === 'string' && !points.endsWith('%') ? exact(points) : undefined
/** Decimal text of a sum of decimals. */
export function printed({ n, d }: Fraction): string {
  let places = 0
  while ((n * 10n ** BigInt(places)) % d !== 0n) places++
  const digits = (((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).toString().padStart(places + 1, '0')
  return `${n < 0n ? '-' : ''}${places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits}`
}

/** A group's points, when written out, are the sum of what lies in it. */
export function checkPoints(here: Here, scheme: AnyScheme): void {
  scheme.groups.forEach((group, i) => {
    const [own, sum] = [literal(group.points), within(scheme, group.id, [])]
    if (own && sum && compare(own, sum) !== 0) {
      tell(
        into(here, 'groups', i, 'points'),
        'sum',
        `「${group.title}」写 ${printed(own)} 分，所含各项合计 ${printed(sum)} 分`,
        '各项加起来要等于分组的分值',
        '请改分组的分值，或改各项的分值。',
      )
    }
  })
  checkShares(here, scheme)
}

/** What lies in a group, together; nothing when any of it is a parameter. */
export function within(scheme: AnyScheme, id: string, above: readonly string[]): Fraction | undefined {
  if (above.includes(id)) return undefined
  const lines = scheme.lines.filter((line) => line.in === id).map((line) => literal(line.points))
  const groups = scheme.groups
    .filter((group) => group.in === id)
    .map((group) => (group.points === undefined ? within(scheme, group.id, [...above, id]) : literal(group.points)))
  return [...lines, ...groups].reduce<Fraction | undefined>((sum, points) => sum && points && add(sum, points), { n: 0n, d: 1n })
}

/** The counts that a scheme must show. */
export function checkCensus(here: Here, { lines, census }: AnyScheme): void {
  for (const [key, wanted] of Object.entries(census ?? {})) {
    const dot = key.indexOf('.')
    const [tag, value] = [key.slice(0, dot), key.slice(dot + 1)]
    const found = key === 'lines' ? lines.length : lines.filter((line) => line.tags?.[tag] === value).length
    if (found !== wanted)
      tell(
        into(here, 'census', key),
        'sum',
        `应有 ${wanted} 项，实有 ${found} 项`,
        key === 'lines' ? '指标的总数与方案所说的对不上' : `标有 ${tag}：${value} 的指标数与方案所说的对不上`,
        '请补足或删去指标，或改正数目。',
      )
  }
}

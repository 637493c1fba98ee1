import type { Pack } from '@wenxiao/core'
import type { Standing } from '../impact/merge.ts'
import { drawing, type Draw } from './draw.ts'
import { endings, themes } from './names.ts'
import { varied } from './vary.ts'

/** How often each project of the small sample is the pattern, in per cent: evaluated ones mostly, some under way, some refused. */
const patterns: readonly (readonly [string, number])[] = [
  ['p1', 42],
  ['p2', 13],
  ['p4', 11],
  ['p7', 11],
  ['p3', 11],
  ['p5', 5],
  ['p6', 3],
  ['p8', 4],
]
const [seed, projects, units, vendors] = [330_522, 200, 24, 12]
const two = (n: number): string => String(n).padStart(2, '0')
const three = (n: number): string => String(n).padStart(3, '0')

/** A facts file of one unit with all its projects. */
export interface UnitSheet {
  readonly on: string
  readonly given: readonly Standing[]
  /** Ids of the projects in it. */
  readonly projects: readonly string[]
}

/**
 * Two hundred invented projects in the pack's words, spread over units, vendors, categories and stages: each varies one of
 * the small sample. The same seed gives the same projects; every value is marked as assumed.
 */
export function changxing200(
  pack: Pack,
  sample: { readonly on: string; readonly given: readonly Standing[] },
): readonly UnitSheet[] {
  const draw = drawing(seed)
  const kinds = (is: string): readonly Standing[] => sample.given.filter((thing) => thing.is === is)
  const others = (is: string, count: number, title: string): readonly Standing[] =>
    Array.from({ length: count }, (_, i) => {
      const pattern = draw.one(kinds(is))
      const by = { draw, quality: 45 + draw.below(55), money: 40 + draw.below(260), earlier: 0 }
      return { ...varied(pack, pattern, by), id: `s${is[0]}${two(i + 1)}`, title: `${title}${two(i + 1)}` }
    })
  const owners = others('unit', units, '示例单位')
  const makers = others('vendor', vendors, '示例承建单位')
  const made = Array.from({ length: projects }, (_, i) =>
    bundle(pack, sample.given, draw, i, draw.one(owners).id, draw.one(makers).id),
  )
  return owners.flatMap((owner) => {
    const own = made.filter(([project]) => project?.links?.['unit'] === owner.id)
    if (own.length === 0) return []
    const used = new Set(own.flat().map((thing) => thing.links?.['vendor']))
    return [
      {
        on: sample.on,
        given: [owner, ...makers.filter((maker) => used.has(maker.id)), ...own.flat()],
        projects: own.flatMap(([project]) => (project ? [project.id] : [])),
      },
    ]
  })
}

/** One project with everything that belongs to it. */
function bundle(
  pack: Pack,
  given: readonly Standing[],
  draw: Draw,
  i: number,
  unit: string,
  vendor: string,
): readonly Standing[] {
  const from = pattern(draw)
  const id = `s${three(i + 1)}`
  const about = given.find((thing) => thing.id === from)
  if (!about) throw new Error(`the sample has no ${from}`)
  const category = draw.one(Object.keys(themes))
  const title = `${draw.one(themes[category] ?? [])}${draw.one(endings)}（示例${three(i + 1)}）`
  const by = { draw, quality: 30 + draw.below(40) + draw.below(31), money: 20 + draw.below(300), earlier: draw.below(9) * 7 }
  const belonging = belongingTo(given, from)
  const names = new Map(
    [about, ...belonging].map((thing) => [thing.id, thing.id === from ? id : `${id}-${thing.id.replace(`${from}-`, '')}`]),
  )
  const linked = (links: Standing['links']) =>
    Object.fromEntries(
      Object.entries(links ?? {}).map(([link, to]) => [
        link,
        link === 'unit' ? unit : link === 'vendor' ? vendor : (names.get(to) ?? to),
      ]),
    )
  return [about, ...belonging].map((thing): Standing => {
    const like = varied(pack, thing, by)
    const renamed = { ...like, id: names.get(thing.id) ?? thing.id, links: linked(thing.links) }
    if (thing.id === from)
      return { ...renamed, title, facts: { ...like.facts, category: { value: category, origin: 'assumed' } } }
    return thing.is === 'application' ? { ...renamed, title } : renamed
  })
}
function pattern(draw: Draw): string {
  let left = draw.below(100)
  for (const [id, share] of patterns) {
    if (left < share) return id
    left -= share
  }
  return patterns[0]?.[0] ?? ''
}
/** Things that belong to a project, or to what belongs to it. */
function belongingTo(given: readonly Standing[], project: string): readonly Standing[] {
  const found = new Set([project])
  const owners = new Set(['unit', 'vendor'])
  const own = given.filter((thing) => !owners.has(thing.is) && thing.is !== 'project')
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const thing of own)
      if (Object.entries(thing.links ?? {}).some(([link, to]) => link !== 'unit' && link !== 'vendor' && found.has(to)))
        found.add(thing.id)
  }
  return own.filter((thing) => found.has(thing.id))
}

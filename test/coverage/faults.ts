import type { Item, Section } from './item.ts'
import { canWait, isMet, notYet, tagsOf } from './item.ts'
import type { World } from './world.ts'

/** Where a pointer leads: into a pack, to a test, or nowhere. */
export function pointer(met: string): { readonly to: 'pack' | 'test'; readonly of: string; readonly at: string } | undefined {
  const [, of, at] = /^(\S+): (.+)$/.exec(met) ?? []
  return of === undefined || at === undefined ? undefined : { to: of.endsWith('.test.ts') ? 'test' : 'pack', of, at }
}
/** The packs an item points into. */
export const packsOf = ([, , , ...met]: Item): readonly string[] =>
  met.map(pointer).flatMap((found) => (found?.to === 'pack' ? [found.of] : []))

/** Whether a pointer leads to something that is run: a case of a pack or a test. */
const isTried = (met: string): boolean => {
  const found = pointer(met)
  return found?.to === 'test' || (found?.at.startsWith('cases.') ?? false)
}

function astray(met: string, world: World): string | undefined {
  const found = pointer(met)
  if (!found) return 'is neither “pack: path” nor “file.test.ts: title”'
  if (found.to === 'test') {
    const titles = world.tests.get(found.of)
    if (!titles) return `points to ${found.of}, and there is no such test file`
    return titles.includes(found.at) ? undefined : `points to a test “${found.at}” that ${found.of} does not have`
  }
  const places = world.packs.get(found.of)
  if (!places) return `points into ${found.of}, and there is no such pack`
  return places.has(found.at) ? undefined : `points to ${found.at}, which ${found.of} does not have`
}

function faultsOf(item: Item, world: World): string[] {
  const [id, , , ...met] = item
  const faults: string[] = []
  if (!isMet(item) && !canWait(item)) faults.push(`is ${tagsOf(item).join('/')} and may not wait`)
  if (tagsOf(item).includes('C') && !met.some((one) => pointer(one)?.to === 'test'))
    faults.push('is a conflict; only a test shows both sides')
  if (tagsOf(item).includes('N') && !met.some(isTried)) faults.push('is a published number; a case or a test must come to it')
  for (const one of met.filter((each) => each !== notYet)) {
    const fault = astray(one, world)
    if (fault) faults.push(fault)
  }
  for (const pack of new Set(packsOf(item))) {
    if (world.packs.has(pack) && !world.named.get(pack)?.has(id)) faults.push(`points into ${pack}, where no rule names it`)
  }
  return faults
}

/** Where the ids of a section leave its numbering: each prefix from 1, without a gap, once, in order. */
function numbering({ title, counts, items }: Section): string[] {
  const expected = Object.entries(counts).flatMap(([prefix, count]) =>
    Array.from({ length: count }, (_, i) => `${prefix}-${prefix === 'G' ? i + 1 : String(i + 1).padStart(3, '0')}`),
  )
  const at = Array.from({ length: Math.max(expected.length, items.length) }, (_, i) => i).find(
    (i) => expected[i] !== items[i]?.[0],
  )
  if (at === undefined) return []
  const id = expected[at]
  return [
    id
      ? `${title}: ${id} is not where the numbering has it`
      : `${title}: ${items[at]?.[0]} stands where the numbering has nothing`,
  ]
}

/** Everything that is wrong with the checklist, one sentence each. */
export function faults(sections: readonly Section[], world: World): string[] {
  const items = sections.flatMap((section) => section.items)
  const known = new Map(items.map((item) => [item[0], item]))
  const loose = [...world.named].flatMap(([pack, ids]) =>
    [...ids].flatMap((id) => {
      const item = known.get(id)
      if (!item) return [`${pack} names ${id}, which no section has`]
      return tagsOf(item).includes('C') || packsOf(item).includes(pack)
        ? []
        : [`${pack} names ${id}, and the checklist does not point there`]
    }),
  )
  return [
    ...sections.flatMap(numbering),
    ...items.flatMap((item) => faultsOf(item, world).map((fault) => `${item[0]} ${fault}`)),
    ...loose,
  ]
}

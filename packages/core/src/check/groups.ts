import { instead } from './near.ts'
import { each, into, tell, type Here } from './here.ts'
import type { AnyScheme } from './schemes.ts'

/** The tree of a scheme: every group lies somewhere, none inside itself, none empty. */
export function checkGroups(here: Here, { groups, lines }: AnyScheme): void {
  const above = new Map(groups.map((group) => [group.id, group.in]))
  const titles = new Map(groups.map((group) => [group.id, group.title]))
  const told = new Set<string>()
  each(here, 'groups', groups, (group, at, i) => {
    const first = groups.findIndex((g) => g.id === group.id)
    if (first !== i)
      tell(into(at, 'id'), 'duplicate', `“${group.id}”已在 groups[${first}] 用过`, '同名的分组分不清指标归谁', '请换一个名称。')
    if (group.in !== undefined && !above.has(group.in))
      tell(into(at, 'in'), 'unknown-name', `“${group.in}”`, '这个方案没有这个分组', instead(group.in, above.keys()))
    const ring = ringFrom(group.id, above)
    if (ring && !told.has(group.id)) {
      ring.forEach((id) => told.add(id))
      tell(
        into(at, 'in'),
        'cycle',
        [...ring, ring[0]!].map((id) => `「${titles.get(id)}」`).join(' → '),
        '分组套来套去回到自己，没有最上一级',
        '请让其中一个分组不再写 in。',
      )
    }
    if (!lines.some((line) => line.in === group.id) && !groups.some((g) => g.in === group.id))
      tell(at, 'absent', `分组「${group.title}」没有指标`, '没有指标的分组没有分可得', '请写上指标，或删去这个分组。')
  })
}

/** The groups one passes on the way up when it leads back to the first. */
function ringFrom(id: string, above: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const ring = [id]
  for (let next = above.get(id); next !== undefined && ring.length <= above.size; next = above.get(next)) {
    if (next === id) return ring
    ring.push(next)
  }
  return undefined
}

import { callerOf, read } from '#lib/server/ask.ts'
import { sideIn } from '#lib/side.ts'
import type { PageServerLoad } from './$types'

/** Which two are looked at stands in the address; until both are chosen there is only the choice. */
export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const query = event.url.searchParams
  const { rows } = await read(caller.province.overview())
  const choices = rows.map(({ jurisdiction, parent, pack }) => ({ jurisdiction, parent, pack }))
  const [left, right] = [sideIn(query.get('a')), sideIn(query.get('b'))]
  const same = left !== null && right !== null && left.jurisdiction === right.jurisdiction && left.pack === right.pack
  const comparison = left && right && !same ? await read(caller.province.compare({ left, right })) : null
  return {
    choices,
    chosen: { a: query.get('a') ?? '', b: query.get('b') ?? '' },
    same,
    comparison,
  }
}

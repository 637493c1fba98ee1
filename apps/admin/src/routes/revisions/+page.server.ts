import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { places } = await event.parent()
  const wanted = event.url.searchParams.get('jurisdiction')
  const asked = wanted === null ? places : places.filter((place) => place.code === wanted)
  const sets = (await Promise.all(asked.map(({ code }) => read(caller.revisions.list({ jurisdiction: code }))))).flat()
  return { sets, wanted, show: event.url.searchParams.get('show') ?? '' }
}

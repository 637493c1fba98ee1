import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  overview: await read(callerOf(event).province.overview()),
  query: event.url.search,
})

import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = await read(callerOf(event).subjects.get(event.params))
  return { ...page, jurisdiction: page.subject.jurisdiction }
}

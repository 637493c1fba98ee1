import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = await read(callerOf(event).sheets.get({ id: event.params.id }))
  return { ...page, jurisdiction: page.sheet.jurisdiction }
}

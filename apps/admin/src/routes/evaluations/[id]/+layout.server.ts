import { callerOf, read } from '#lib/server/ask.ts'
import type { LayoutServerLoad } from './$types'

/** The sheet as stored; opening a line beside it asks for that line alone. */
export const load: LayoutServerLoad = async (event) => {
  const page = await read(callerOf(event).evaluations.get({ id: event.params.id }))
  return { ...page, rail: true, jurisdiction: page.meta.jurisdiction }
}

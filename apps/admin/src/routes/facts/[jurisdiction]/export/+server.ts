import { callerOf, read } from '#lib/server/ask.ts'
import { subjectsIn } from '#lib/server/lists.ts'
import { formatIn, saved } from '#lib/server/saved.ts'
import type { RequestHandler } from './$types'

/** All things that the filter leaves, as a file to save. */
export const GET: RequestHandler = async (event) => {
  const query = event.url.searchParams
  const { filter, order } = subjectsIn(query)
  const asked = { ...event.params, ...filter, ...order, format: formatIn(query) }
  return saved(await read(callerOf(event).subjects.export(asked)))
}

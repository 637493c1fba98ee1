import { callerOf, read } from '#lib/server/ask.ts'
import { evaluationsIn } from '#lib/server/lists.ts'
import { formatIn, saved } from '#lib/server/saved.ts'
import type { RequestHandler } from './$types'

/** All evaluations that the filter leaves, as a file to save. */
export const GET: RequestHandler = async (event) => {
  const query = event.url.searchParams
  const { filter, order } = evaluationsIn(query)
  return saved(await read(callerOf(event).evaluations.export({ ...filter, ...order, format: formatIn(query) })))
}

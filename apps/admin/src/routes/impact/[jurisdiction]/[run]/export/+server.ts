import { callerOf, read } from '#lib/server/ask.ts'
import { filterIn } from '#lib/server/impact.ts'
import { formatIn, saved } from '#lib/server/saved.ts'
import type { RequestHandler } from './$types'

/** The changed things that the filter leaves, as a file to save. */
export const GET: RequestHandler = async (event) => {
  const { from: _, most: __, ...filter } = filterIn(event.url.searchParams)
  const format = formatIn(event.url.searchParams)
  return saved(await read(callerOf(event).impact.export({ ...event.params, ...filter, format })))
}

import { callerOf, read } from '#lib/server/ask.ts'
import { filterIn } from '#lib/server/impact.ts'
import type { RequestHandler } from './$types'

/** The changed things that the filter leaves, as a file to save. */
export const GET: RequestHandler = async (event) => {
  const { from: _, most: __, ...filter } = filterIn(event.url.searchParams)
  const format = event.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx'
  const file = await read(callerOf(event).impact.export({ ...event.params, ...filter, format }))
  return new Response(Uint8Array.from(Buffer.from(file.base64, 'base64')), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
    },
  })
}

import { callerOf, read } from '#lib/server/ask.ts'
import type { RequestHandler } from './$types'

/** The tables of a pack as a file to save: to fill in, or with what is on record. */
export const GET: RequestHandler = async (event) => {
  const query = event.url.searchParams
  const is = query.get('is')
  const asked = {
    pack: `sha256:${query.get('pack')}`,
    format: query.get('format') === 'csv' ? ('csv' as const) : ('xlsx' as const),
    ...(is ? { is } : {}),
  }
  const { sheets } = callerOf(event)
  const file = await read(
    query.get('what') === 'template'
      ? sheets.template(asked)
      : sheets.export({ ...asked, jurisdiction: event.params.jurisdiction }),
  )
  return new Response(Uint8Array.from(Buffer.from(file.base64, 'base64')), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
    },
  })
}

import type { Exported } from '@wenxiao/server/api'

export const formatIn = (query: URLSearchParams): 'csv' | 'xlsx' => (query.get('format') === 'csv' ? 'csv' : 'xlsx')

/** A file that the browser saves under its own name. */
export const saved = (file: Exported): Response =>
  new Response(Uint8Array.from(Buffer.from(file.base64, 'base64')), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
    },
  })

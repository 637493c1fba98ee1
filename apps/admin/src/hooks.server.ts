import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { say } from '#lib/say.ts'
import { readView } from '#lib/view.ts'

/** How the person wants to see pages is written into the page before it leaves, so that nothing flickers. */
export const handle: Handle = async ({ event, resolve }) => {
  const view = readView(event.cookies.get('view'))
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%wenxiao.theme%', view.theme).replace('%wenxiao.density%', view.density).replace('%wenxiao.keys%', view.keys),
  })
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}

/** Errors speak: what was found and what to do, never the inside of the server. */
export const handleError: HandleServerError = (caught) => {
  if (caught.kind === 'app') {
    return caught.error.message ? undefined : { message: say('error.404'), remedy: say('error.404.remedy') }
  }
  if (caught.kind === 'framework') {
    const { status } = caught.error
    if (status === 404) return { message: say('error.404'), remedy: say('error.404.remedy') }
    if (status === 413) return { message: say('error.413'), remedy: say('error.413.remedy') }
    return { message: say('error.other', { status }), remedy: say('error.other.remedy') }
  }
  console.error(caught.error)
  return { message: say('error.500'), remedy: say('error.500.remedy') }
}

import { callerOf, read } from '#lib/server/ask.ts'
import { readView } from '#lib/view.ts'
import type { LayoutServerLoad } from './$types'

/** Who is signed in, and where they may look; nobody on the pages for signing in. */
export const load: LayoutServerLoad = async (event) => {
  const caller = callerOf(event)
  const current = await read(caller.sessions.current())
  const places = current.person ? await read(caller.jurisdictions.list()) : []
  return {
    current,
    places: places.map(({ code, title, parent, subjects }) => ({ code, title, parent, records: subjects !== null })),
    view: readView(event.cookies.get('view')),
  }
}

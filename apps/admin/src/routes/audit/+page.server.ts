import { redirect } from '@sveltejs/kit'
import { attempt, callerOf } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

/** The trail of one's own jurisdiction; whoever may not read it learns who may. */
export const load: PageServerLoad = async (event) => {
  const { current } = await event.parent()
  const code = current.person?.jurisdiction.code ?? ''
  const first = await attempt(callerOf(event).audit.list({ jurisdiction: code, most: 1 }))
  if ('done' in first) redirect(303, `/audit/${code}`)
  return { refused: first.refused }
}

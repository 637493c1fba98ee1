import { redirect } from '@sveltejs/kit'
import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

/** The people of one's own jurisdiction, for whoever administers it; all others hear who does. */
export const load: PageServerLoad = async (event) => {
  await read(callerOf(event).people.places())
  const { current } = await event.parent()
  redirect(303, `/people/${current.person?.jurisdiction.code ?? ''}`)
}

import { redirect } from '@sveltejs/kit'
import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

/** The rules of the one place a person sees; of several, a list to choose from. */
export const load: PageServerLoad = async (event) => {
  const { places, current } = await event.parent()
  const [only] = places
  if (only && places.length === 1) redirect(303, `/rules/${only.code}`)
  const { rows } = await read(callerOf(event).province.overview())
  const own = rows.find((row) => row.jurisdiction.code === current.person?.jurisdiction.code)
  if (own && rows.length === 1) redirect(303, `/rules/${own.jurisdiction.code}`)
  return { rows }
}

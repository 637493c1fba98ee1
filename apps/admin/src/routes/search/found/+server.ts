import { json } from '@sveltejs/kit'
import { callerOf, read } from '#lib/server/ask.ts'
import type { RequestHandler } from './$types'

/** The best of each kind, for the list under the field while one types. */
export const GET: RequestHandler = async (event) => {
  const text = (event.url.searchParams.get('q') ?? '').slice(0, 200)
  const found = await read(callerOf(event).search.find({ text, most: 8 }))
  return json(found, { headers: { 'cache-control': 'no-store' } })
}

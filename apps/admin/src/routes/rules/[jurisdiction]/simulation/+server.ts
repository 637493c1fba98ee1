import { json } from '@sveltejs/kit'
import { callerOf, read } from '#lib/server/ask.ts'
import type { RequestHandler } from './$types'

/** All that the worker of the revising page needs; nothing else is asked while a slider moves. */
export const GET: RequestHandler = async (event) => {
  const pack = event.url.searchParams.get('pack') ?? ' '
  const simulation = await read(callerOf(event).revisions.simulate({ ...event.params, pack }))
  return json(simulation, { headers: { 'cache-control': 'no-store' } })
}

import { json } from '@sveltejs/kit'
import { callerOf, read } from '#lib/server/ask.ts'
import { dayIn } from '#lib/server/in-use.ts'
import type { RequestHandler } from './$types'

/** All that the worker of the revising page needs; nothing else is asked while a slider moves. */
export const GET: RequestHandler = async (event) => {
  const query = event.url.searchParams
  const on = dayIn(query, 'on')
  const asked = { ...event.params, pack: query.get('pack') ?? ' ', ...(on ? { on } : {}) }
  const simulation = await read(callerOf(event).revisions.simulate(asked))
  return json(simulation, { headers: { 'cache-control': 'no-store' } })
}

import { callerOf, read } from '#lib/server/ask.ts'
import { sourceTitles } from '#lib/server/sources.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const line = event.url.searchParams.get('line')
  const caller = callerOf(event)
  const { meta } = await event.parent()
  return {
    sources: line ? await sourceTitles(caller, meta.pack.digest) : {},
    all: event.url.searchParams.has('all'),
    explanation: line ? await read(caller.evaluations.explain({ id: event.params.id, line })) : null,
  }
}

export const actions: Actions = {
  /** Makes the score again from what is stored and compares it byte for byte. */
  verify: async (event) => ({ verified: await read(callerOf(event).evaluations.verify({ id: event.params.id })) }),
}

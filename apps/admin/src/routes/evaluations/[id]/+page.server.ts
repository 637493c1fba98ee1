import { callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const line = event.url.searchParams.get('line')
  return {
    all: event.url.searchParams.has('all'),
    explanation: line ? await read(callerOf(event).evaluations.explain({ id: event.params.id, line })) : null,
  }
}

export const actions: Actions = {
  /** Makes the score again from what is stored and compares it byte for byte. */
  verify: async (event) => ({ verified: await read(callerOf(event).evaluations.verify({ id: event.params.id })) }),
}

import { callerOf, read } from '#lib/server/ask.ts'
import { sourceTitles } from '#lib/server/sources.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { meta, sheet } = await event.parent()
  const wish = event.url.searchParams.get('line')
  const line = sheet.lines.find((one) => one.id === wish)?.id
  return {
    sources: line ? await sourceTitles(caller, meta.pack.digest) : {},
    filed: event.url.searchParams.has('filed'),
    all: event.url.searchParams.has('all'),
    explanation: line ? await read(caller.evaluations.explain({ id: event.params.id, line })) : null,
  }
}

export const actions: Actions = {
  /** Makes the score again from what is stored and compares it byte for byte. */
  verify: async (event) => ({ verified: await read(callerOf(event).evaluations.verify({ id: event.params.id })) }),
}

import { callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

const most = 50

export const load: PageServerLoad = async (event) => {
  const code = event.params.jurisdiction
  const query = event.url.searchParams.get('before') ?? ''
  const before = /^[1-9]\d{0,14}$/.test(query) ? Number(query) : undefined
  const found = await read(callerOf(event).audit.list({ jurisdiction: code, most: most + 1, ...(before ? { before } : {}) }))
  const { places } = await event.parent()
  const jurisdiction = places.find((place) => place.code === code) ?? { code, title: code }
  return { jurisdiction, records: found.slice(0, most), more: found.length > most, before: before ?? null }
}

export const actions: Actions = {
  /** Reads the whole chain, from its first record on. */
  verify: async (event) => ({
    verified: await read(callerOf(event).audit.verify({ jurisdiction: event.params.jurisdiction })),
  }),
}

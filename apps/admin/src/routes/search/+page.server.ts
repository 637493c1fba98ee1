import type { FoundKind } from '@wenxiao/server/api'
import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

const kinds: readonly FoundKind[] = ['jurisdiction', 'subject', 'evaluation', 'parameter', 'pack']

/** Twenty of each kind; of one kind alone, two hundred. */
export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams
  const text = (query.get('q') ?? '').trim().slice(0, 200)
  const only = kinds.find((kind) => kind === query.get('only'))
  const { found, more } = await read(callerOf(event).search.find({ text, ...(only ? { only, most: 200 } : {}) }))
  return { text, only: only ?? null, found, more }
}

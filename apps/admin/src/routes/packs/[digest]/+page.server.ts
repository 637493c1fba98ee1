import { callerOf, read } from '#lib/server/ask.ts'
import type { Standing } from '#lib/reading.ts'
import type { PageServerLoad } from './$types'

const standings: readonly Standing[] = ['official', 'derived', 'example']

export const load: PageServerLoad = async (event) => {
  const page = await read(callerOf(event).packs.get({ digest: `sha256:${event.params.digest}` }))
  const wish = event.url.searchParams.get('only')
  return {
    ...page,
    only: standings.find((standing) => standing === wish) ?? null,
    fresh: event.url.searchParams.get('installed'),
    jurisdiction: page.meta.jurisdiction,
  }
}

import { callerOf, read } from '#lib/server/ask.ts'
import type { Standing } from '#lib/reading.ts'
import type { PageServerLoad } from './$types'

const standings: readonly Standing[] = ['official', 'derived', 'example']

export const load: PageServerLoad = async (event) => {
  const { packs } = callerOf(event)
  const [page, all] = await Promise.all([read(packs.get({ digest: `sha256:${event.params.digest}` })), read(packs.list())])
  const wish = event.url.searchParams.get('only')
  return {
    ...page,
    only: standings.find((standing) => standing === wish) ?? null,
    fresh: event.url.searchParams.get('installed'),
    jurisdiction: page.meta.jurisdiction,
    others: all.filter((one) => one.id === page.meta.id && one.digest !== page.meta.digest).length,
  }
}

import { callerOf } from '#lib/server/ask.ts'
import { filterIn, findImpact } from '#lib/server/impact.ts'
import type { PageServerLoad } from './$types'

/** An answer under an address of its own: it can be left, come back to, and sent on. */
export const load: PageServerLoad = async (event) => {
  const { jurisdiction, run } = event.params
  const impact = await findImpact(callerOf(event), jurisdiction, run, filterIn(event.url.searchParams))
  return { impact, jurisdiction: impact.run.jurisdiction, rail: true }
}

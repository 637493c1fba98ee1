import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const [packs, refusals] = await Promise.all([read(caller.packs.list()), read(caller.packs.refusals())])
  return { packs, refusals }
}

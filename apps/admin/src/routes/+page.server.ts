import { callerOf, read } from '#lib/server/ask.ts'
import { waitingFor } from '#lib/server/waiting.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { current } = await event.parent()
  const [overview, waiting] = await Promise.all([
    read(caller.home.overview()),
    current.person ? waitingFor(caller, current.person, current.secondFactor) : [],
  ])
  return { overview, waiting }
}

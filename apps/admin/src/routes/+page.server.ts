import { holds } from '#lib/roles.ts'
import { callerOf, read } from '#lib/server/ask.ts'
import { waitingFor } from '#lib/server/waiting.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { current } = await event.parent()
  const [overview, waiting, peopled] = await Promise.all([
    read(caller.home.overview()),
    current.person ? waitingFor(caller, current.person, current.secondFactor) : [],
    holds(current.person, 'administrator') ? read(caller.people.places()) : [],
  ])
  return { overview, waiting, peopled }
}

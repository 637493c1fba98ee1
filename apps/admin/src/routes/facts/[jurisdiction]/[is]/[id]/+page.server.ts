import { holds } from '#lib/roles.ts'
import { callerOf, read } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = await read(callerOf(event).subjects.get(event.params))
  const { person } = (await event.parent()).current
  const mine =
    person?.jurisdiction.code === event.params.jurisdiction && holds(person, 'county-maker', 'data-bureau', 'unit-filer')
  return { ...page, jurisdiction: page.subject.jurisdiction, mine, corrected: event.url.searchParams.has('corrected') }
}

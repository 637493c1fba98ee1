import { redirect } from '@sveltejs/kit'
import { callerOf, read } from '#lib/server/ask.ts'
import { beginFactor, confirmFactor } from '#lib/server/factor.ts'
import type { Actions, PageServerLoad } from './$types'

/** Only while a second factor is still to be set up; afterwards it stands with the account. */
export const load: PageServerLoad = async (event) => {
  const { waits, person } = await read(callerOf(event).sessions.current())
  if (!waits) redirect(303, person ? '/account' : '/signin')
}

export const actions: Actions = {
  beginFactor,
  confirmFactor: async (event) => {
    const failed = await confirmFactor(event)
    if (failed === null) redirect(303, '/')
    return failed
  },
}

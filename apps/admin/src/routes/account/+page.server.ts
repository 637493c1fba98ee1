import { fail } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { beginFactor, confirmFactor } from '#lib/server/factor.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ sessions: await read(callerOf(event).sessions.list()) })

export const actions: Actions = {
  /** Ends one session, or all others where none is named. */
  end: async (event) => {
    const form = await event.request.formData()
    const ended = await attempt(callerOf(event).sessions.end({ id: textIn(form, 'id') || null }))
    return 'refused' in ended
      ? fail(422, { at: 'sessions', refused: ended.refused })
      : { at: 'sessions', ended: ended.done.ended }
  },
  password: async (event) => {
    const form = await event.request.formData()
    const change = { password: textIn(form, 'now') || ' ', next: textIn(form, 'next') || ' ' }
    const changed = await attempt(callerOf(event).sessions.changePassword(change))
    return 'refused' in changed ? fail(422, { at: 'password', refused: changed.refused }) : { at: 'password', changed: true }
  },
  beginFactor: async (event) => beginFactor(event),
  confirmFactor: async (event) => (await confirmFactor(event)) ?? { at: 'factor', on: true },
  stopFactor: async (event) => {
    const form = await event.request.formData()
    const stopped = await attempt(callerOf(event).sessions.stopFactor({ password: textIn(form, 'password') || ' ' }))
    return 'refused' in stopped ? fail(422, { at: 'stop', refused: stopped.refused }) : { at: 'factor', on: false }
  },
}

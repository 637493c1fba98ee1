import { fail, redirect } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { attempt, callerOf } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const token = event.url.searchParams.get('token') ?? ''
  const found = await attempt(callerOf(event).sessions.invitation({ token: token || ' ' }))
  return 'done' in found ? { token, login: found.done.login, refused: [] } : { token, login: null, refused: found.refused }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const set = await attempt(
      callerOf(event).sessions.accept({ token: textIn(form, 'token') || ' ', password: textIn(form, 'password') || ' ' }),
    )
    if ('refused' in set) return fail(422, { refused: set.refused })
    redirect(303, `/signin?as=${encodeURIComponent(set.done.login)}`)
  },
}

import { fail, redirect } from '@sveltejs/kit'
import { ownPath, textIn } from '#lib/form.ts'
import { attempt, callerOf } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => ({ next: ownPath(url.searchParams.get('next') ?? '/') })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const next = ownPath(textIn(form, 'next'))
    const entered = await attempt(callerOf(event).sessions.code({ code: textIn(form, 'code') || ' ' }))
    if ('refused' in entered) return fail(422, { next, refused: entered.refused })
    redirect(303, next)
  },
}

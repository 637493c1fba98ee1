import { redirect } from '@sveltejs/kit'
import { ownPath, textIn } from '#lib/form.ts'
import { changeView, readView, writeView } from '#lib/view.ts'
import type { Actions, PageServerLoad } from './$types'

const year = 365 * 24 * 60 * 60

export const load: PageServerLoad = () => redirect(303, '/')

/** Remembers how this person wants to see pages and goes back to where they were. */
export const actions: Actions = {
  default: async ({ request, cookies }) => {
    const form = await request.formData()
    const view = changeView(readView(cookies.get('view')), form)
    cookies.set('view', writeView(view), { path: '/', maxAge: year, httpOnly: true, sameSite: 'lax', secure: false })
    redirect(303, ownPath(textIn(form, 'back')))
  },
}

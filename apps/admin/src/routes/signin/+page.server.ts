import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { ownPath, textIn } from '#lib/form.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { sessions } = caller
  const [current, samples] = await Promise.all([read(sessions.current()), read(sessions.samples())])
  if (current.waits) redirect(303, '/signin/factor')
  const next = ownPath(event.url.searchParams.get('next') ?? '/')
  if (current.person) redirect(303, next)
  return { samples: samples?.accounts ?? [], next, welcome: event.url.searchParams.get('as') ?? '' }
}

/** Signs in, and leads to the second step or to what was wanted. */
const enter = async (event: RequestEvent, login: string, password: string, next: string) => {
  const entered = await attempt(callerOf(event).sessions.signIn({ login, password }))
  if ('refused' in entered) return fail(422, { login, next, refused: entered.refused })
  const query = next === '/' ? '' : `?next=${encodeURIComponent(next)}`
  redirect(303, entered.done.next === 'code' ? `/signin/code${query}` : next)
}

export const actions: Actions = {
  in: async (event) => {
    const form = await event.request.formData()
    return enter(event, textIn(form, 'login').trim(), textIn(form, 'password'), ownPath(textIn(form, 'next')))
  },
  /** As one of the sample accounts, which are there only where samples are. */
  sample: async (event) => {
    const form = await event.request.formData()
    const samples = await read(callerOf(event).sessions.samples())
    return enter(event, textIn(form, 'login'), samples?.password ?? ' ', ownPath(textIn(form, 'next')))
  },
  out: async (event) => {
    await attempt(callerOf(event).sessions.signOut())
    redirect(303, '/signin')
  },
}

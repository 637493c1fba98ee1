import { error, fail, redirect } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { say } from '#lib/say.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { jurisdiction, pack } = event.params
  const inUse = (await read(callerOf(event).enablements.list({ jurisdiction }))).find((one) => one.pack.id === pack)
  if (!inUse) error(404, { message: say('error.404'), remedy: say('error.404.remedy') })
  const { current } = await event.parent()
  const mayAct = holds(current.person, 'province-admin')
  return { inUse, mayAct, jurisdiction: inUse.jurisdiction, done: event.url.searchParams.get('done') }
}

export const actions: Actions = {
  /** Holds the pack, or ends the hold. */
  default: async (event) => {
    const form = await event.request.formData()
    const [from, document, reason] = [textIn(form, 'from'), textIn(form, 'document'), textIn(form, 'reason')]
    const ground = { ...event.params, from, document, ...(reason ? { reason } : {}) }
    const { enablements } = callerOf(event)
    const act = textIn(form, 'act') === 'resume' ? 'resume' : 'hold'
    const done = await attempt(act === 'hold' ? enablements.hold(ground) : enablements.resume(ground))
    if ('refused' in done) return fail(422, { from, document, reason, refused: done.refused })
    redirect(303, `?done=${done.done.id}`)
  },
}

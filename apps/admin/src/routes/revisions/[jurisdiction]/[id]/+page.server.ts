import { fail, redirect } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { filterIn, findImpact } from '#lib/server/impact.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { jurisdiction, id } = event.params
  const query = event.url.searchParams
  const set = await read(caller.revisions.get({ jurisdiction, id }))
  const rulebook = await attempt(caller.revisions.rulebook({ jurisdiction, pack: set.pack.id }))
  const run = query.get('run')
  return {
    set,
    jurisdiction: set.jurisdiction,
    parameters:
      'done' in rulebook ? rulebook.done.parameters.filter((one) => set.values.some((value) => value.parameter === one.id)) : [],
    impact: run ? await findImpact(caller, jurisdiction, run, filterIn(query)) : null,
    rail: true,
    done: query.get('done'),
  }
}

export const actions: Actions = {
  confirm: async (event) => {
    const seen = textIn(await event.request.formData(), 'seen')
    const done = await attempt(callerOf(event).revisions.confirm({ ...event.params, ...(seen === '' ? {} : { seen }) }))
    if ('refused' in done) return fail(422, { refused: done.refused })
    redirect(303, '?done=confirmed')
  },
  withdraw: async (event) => {
    const done = await attempt(callerOf(event).revisions.withdraw(event.params))
    if ('refused' in done) return fail(422, { refused: done.refused })
    redirect(303, '?done=withdrawn')
  },
  /** Works it out anew over what is on record today, for whoever is to confirm. */
  impact: async (event) => {
    const caller = callerOf(event)
    const { jurisdiction, id } = event.params
    const set = await read(caller.revisions.get({ jurisdiction, id }))
    const values = set.values.map(({ parameter, is }) => ({ parameter, is }))
    const asked = await attempt(caller.revisions.impact({ jurisdiction, pack: set.pack.id, from: set.from, values }))
    if ('refused' in asked) return fail(422, { refused: asked.refused })
    redirect(303, `?run=${asked.done.id}`)
  },
}

import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Caller, Refusal } from '@wenxiao/server/api'
import { textIn } from '#lib/form.ts'
import { atFields, submittedValues, together, triedOf } from '#lib/revise.ts'
import { holds } from '#lib/roles.ts'
import { say } from '#lib/say.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { findImpact } from '#lib/server/impact.ts'
import { rowsAtOnce } from '#lib/listing.ts'
import { findInUse } from '#lib/server/in-use.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const { jurisdiction: code, parameter: id } = event.params
  const query = event.url.searchParams
  const { places, current } = await event.parent()
  const { chosen } = await findInUse(caller, code, query.get('pack'))
  const rulebook = chosen && (await read(caller.revisions.rulebook({ jurisdiction: code, pack: chosen.pack.id })))
  const parameter = rulebook?.parameters.find((one) => one.id === id)
  if (!rulebook || !parameter) error(404, { message: say('error.404'), remedy: say('error.404.remedy') })
  const place = places.find((one) => one.code === code)
  const { person } = current
  return {
    jurisdiction: place ?? { code, title: code },
    rulebook,
    parameter,
    ...together(rulebook, id),
    option: query.get('option'),
    /** Whether what is on record may be read, so that values can be tried over it here. */
    live: place?.records ?? false,
    mine: person?.jurisdiction.code === code && holds(person, 'county-maker'),
    rail: true,
  }
}

/** What a form changes, as it is sent: whole values of the parameters that differ, or the pack's own again. */
const changed = async (event: RequestEvent, caller: Caller, form: FormData) => {
  const { jurisdiction = '', parameter = '' } = event.params
  const pack = textIn(form, 'pack')
  const rulebook = await read(caller.revisions.rulebook({ jurisdiction, pack }))
  const { parameters } = together(rulebook, parameter)
  const values = submittedValues(form, parameters)
  const tried = triedOf(parameters, values)
  const sent =
    textIn(form, 'own') === '1' ? [{ parameter, is: null }] : Object.entries(tried).map(([name, is]) => ({ parameter: name, is }))
  const kept = {
    values,
    option: textIn(form, 'option') || null,
    from: textIn(form, 'from'),
    document: textIn(form, 'document'),
    reason: textIn(form, 'reason'),
  }
  const placed = (refused: readonly Refusal[]) =>
    atFields(
      refused,
      sent.map((one) => one.parameter),
    )
  return { jurisdiction, pack, sent, kept, placed }
}

export const actions: Actions = {
  propose: async (event) => {
    const form = await event.request.formData()
    const caller = callerOf(event)
    const { jurisdiction, pack, sent, kept, placed } = await changed(event, caller, form)
    const { from, document, reason } = kept
    const proposed = await attempt(caller.revisions.propose({ jurisdiction, pack, from, document, reason, values: sent }))
    if ('refused' in proposed) return fail(422, { ...kept, refused: placed(proposed.refused) })
    redirect(303, `/revisions/${jurisdiction}/${proposed.done.id}?done=proposed`)
  },
  /** Without scripts: the server works out what these values would do. */
  impact: async (event) => {
    const form = await event.request.formData()
    const caller = callerOf(event)
    const { jurisdiction, pack, sent, kept, placed } = await changed(event, caller, form)
    const day = kept.from === '' ? {} : { from: kept.from }
    const asked = await attempt(caller.revisions.impact({ jurisdiction, pack, ...day, values: sent }))
    if ('refused' in asked) return fail(422, { ...kept, refused: placed(asked.refused) })
    const impact = await findImpact(caller, jurisdiction, asked.done.id, { most: rowsAtOnce })
    if (impact.page === null) redirect(303, `/impact/${jurisdiction}/${asked.done.id}`)
    return { ...kept, impact }
  },
}

import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { bytesOf } from '#lib/server/upload.ts'
import { tablePacks } from '#lib/server/table-packs.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const code = event.params.jurisdiction
  const query = event.url.searchParams
  const { places, current } = await event.parent()
  const jurisdiction = places.find((one) => one.code === code) ?? { code, title: code }
  const packs = await tablePacks(caller, code)
  const chosen = packs.find((one) => one.digest === `sha256:${query.get('pack')}`) ?? packs[0] ?? null
  const [template, sheets] = await Promise.all([
    chosen && read(caller.trial.template({ pack: chosen.digest })),
    read(caller.sheets.list({ jurisdiction: code })),
  ])
  const on = sheets.map((sheet) => sheet.on).toSorted((a, b) => (a < b ? 1 : -1))[0]
  const counts = (query.get('filed') ?? '').split('.')
  return {
    jurisdiction,
    packs,
    chosen,
    kinds: (template?.kinds ?? []).map(({ is, title }) => ({ is, title })),
    /** The newest day that anything on record speaks of: another day would move what is worked out from all of it. */
    on: on ?? new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10),
    mine: current.person?.jurisdiction.code === code && holds(current.person, 'county-maker', 'data-bureau', 'unit-filer'),
    filed: counts.length === 2 ? { added: counts[0] ?? '', changed: counts[1] ?? '', sheet: query.get('sheet') } : null,
  }
}

/** What was handed in: a file just chosen, or the one that was looked at before. */
const handedIn = async (event: RequestEvent) => {
  const form = await event.request.formData()
  const kept = textIn(form, 'content')
  const file = kept ? { base64: kept, name: textIn(form, 'name') } : await bytesOf(form, 'file')
  const asked = { pack: `sha256:${textIn(form, 'pack')}`, on: textIn(form, 'on'), is: textIn(form, 'is') }
  return { form, file, asked }
}
const callWith = (event: RequestEvent, asked: { pack: string; on: string; is: string }, content: string) => ({
  jurisdiction: event.params.jurisdiction ?? '',
  pack: asked.pack,
  on: asked.on,
  content,
  ...(asked.is ? { is: asked.is } : {}),
})

export const actions: Actions = {
  /** Says what filing would change, and keeps nothing. */
  preview: async (event) => {
    const { file, asked } = await handedIn(event)
    const back = { asked, name: 'name' in file ? file.name : '' }
    if ('refused' in file) return fail(422, { ...back, refused: file.refused })
    const answer = await attempt(callerOf(event).sheets.preview(callWith(event, asked, file.base64)))
    if ('refused' in answer) return fail(422, { ...back, refused: answer.refused })
    return { ...back, content: file.base64, preview: answer.done }
  },
  /** Files what was looked at; where the record has changed since, it is shown anew. */
  file: async (event) => {
    const { form, file, asked } = await handedIn(event)
    const back = { asked, name: 'name' in file ? file.name : '' }
    if ('refused' in file) return fail(422, { ...back, refused: file.refused })
    const caller = callerOf(event)
    const call = callWith(event, asked, file.base64)
    const answer = await attempt(caller.sheets.import({ ...call, seen: textIn(form, 'seen') }))
    if ('refused' in answer) {
      const again = await attempt(caller.sheets.preview(call))
      return fail(422, {
        ...back,
        refused: answer.refused,
        ...('done' in again ? { content: file.base64, preview: again.done } : {}),
      })
    }
    const { counts, sheets } = answer.done
    redirect(303, `?filed=${counts.added}.${counts.changed}${sheets.length === 1 ? `&sheet=${sheets[0]}` : ''}`)
  },
}

import { fail, redirect } from '@sveltejs/kit'
import type { Refusal } from '@wenxiao/server/api'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { say } from '#lib/say.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { dayIn, findInUse } from '#lib/server/in-use.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const query = event.url.searchParams
  const code = event.params.jurisdiction
  const { places, current } = await event.parent()
  const { all, chosen } = await findInUse(caller, code, query.get('pack'))
  const jurisdiction = places.find((place) => place.code === code) ?? { code, title: code }
  if (!chosen) return { jurisdiction, all, chosen, rulebook: null, rail: true, mine: false }
  const [on, knownSince] = [dayIn(query, 'on'), dayIn(query, 'known')]
  const rulebook = await read(
    caller.revisions.rulebook({
      jurisdiction: code,
      pack: chosen.pack.id,
      ...(on ? { on } : {}),
      ...(knownSince ? { knownSince } : {}),
    }),
  )
  const { person } = current
  const mine = person?.jurisdiction.code === code && holds(person, 'county-maker')
  return { jurisdiction, all, chosen, rulebook, rail: true, mine }
}

const nothingChosen = (): Refusal => ({
  code: 'absent',
  path: 'parameters',
  found: say('rules.confirm.none'),
  because: say('rules.confirm.none.because'),
  remedy: say('rules.confirm.none.remedy'),
})

export const actions: Actions = {
  /** Proposes to confirm example values as they are; another person confirms. */
  confirm: async (event) => {
    const form = await event.request.formData()
    const caller = callerOf(event)
    const { jurisdiction } = event.params
    const [pack, from, document, reason] = ['pack', 'from', 'document', 'reason'].map((name) => textIn(form, name)) as [
      string,
      string,
      string,
      string,
    ]
    const wanted = new Set(form.getAll('parameter'))
    const kept = { from, document, reason, wanted: [...wanted].map(String) }
    if (wanted.size === 0) return fail(422, { ...kept, refused: [nothingChosen()] })
    const rulebook = await read(caller.revisions.rulebook({ jurisdiction, pack }))
    const values = rulebook.parameters.flatMap(({ id, present }) =>
      wanted.has(id) && present ? [{ parameter: id, is: present.is }] : [],
    )
    const proposed = await attempt(caller.revisions.propose({ jurisdiction, pack, from, document, reason, values }))
    if ('refused' in proposed) return fail(422, { ...kept, refused: proposed.refused })
    redirect(303, `/revisions/${jurisdiction}/${proposed.done.id}?done=proposed`)
  },
}

import { error, fail, redirect } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { say } from '#lib/say.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const query = event.url.searchParams
  const { current } = await event.parent()
  const { subject, facts } = await read(caller.subjects.get(event.params))
  const now = facts.find((one) => one.fact === query.get('fact') && one.anew === query.get('anew') && one.replacedBy === null)
  const template = now && (await read(caller.trial.template({ pack: now.pack })))
  const kind = template?.kinds.find((one) => one.is === subject.is)
  const field = kind?.fields.find((one) => one.fact === now?.fact)
  if (!now || !field) error(404, { message: say('error.404'), remedy: say('error.404.remedy') })
  return {
    subject,
    jurisdiction: subject.jurisdiction,
    now,
    field,
    value: now.value ?? '',
    mine:
      current.person?.jurisdiction.code === subject.jurisdiction.code &&
      holds(current.person, 'county-maker', 'data-bureau', 'unit-filer'),
  }
}

const names = ['value', 'unit', 'why', 'evidence', 'by', 'at', 'on', 'reason'] as const
const units = ['元', '万元', '亿元'] as const
const states = ['known', 'pending', 'excused'] as const

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const typed = Object.fromEntries(names.map((name) => [name, textIn(form, name)])) as Record<(typeof names)[number], string>
    const state = states.find((one) => one === textIn(form, 'state')) ?? 'known'
    const [fact, anew] = [event.url.searchParams.get('fact') ?? '', event.url.searchParams.get('anew')]
    const unit = units.find((one) => one === typed.unit)
    const answer = await attempt(
      callerOf(event).sheets.correct({
        ...event.params,
        fact,
        ...(anew === null ? {} : { anew }),
        on: typed.on,
        state,
        value: typed.value,
        why: typed.why,
        evidence: typed.evidence,
        by: typed.by,
        reason: typed.reason,
        ...(unit === undefined ? {} : { unit }),
        ...(typed.at === '' ? {} : { at: typed.at }),
      }),
    )
    if ('refused' in answer) return fail(422, { typed, state, refused: answer.refused })
    const { jurisdiction, is, id } = event.params
    redirect(
      303,
      `/facts/${jurisdiction}/${encodeURIComponent(is)}/${encodeURIComponent(id)}?corrected=${encodeURIComponent(fact)}`,
    )
  },
}

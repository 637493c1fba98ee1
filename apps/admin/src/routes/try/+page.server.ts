import { fail, redirect } from '@sveltejs/kit'
import type { Template } from '@wenxiao/server/api'
import { dayOf, entriesOf, firstOf } from '#lib/facts-form.ts'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { sourceTitles } from '#lib/server/sources.ts'
import { kindOf, readAsked } from '#lib/server/trial.ts'
import type { Actions, PageServerLoad } from './$types'

const ways = ['fields', 'upload', 'text'] as const
/** What was handed in goes back to be put right, unless it is so large that nobody reads it. */
const echo = (text: string) => (text.length > 500_000 ? '' : text)
const skeleton = (is: string, id: string) => JSON.stringify({ on: '', given: [{ is, id, facts: {} }] })

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const query = event.url.searchParams
  const { person } = (await event.parent()).current
  const under = person && holds(person, 'county-maker', 'data-bureau') ? person.jurisdiction : null
  const packs = await read(caller.packs.list())
  const way = ways.find((one) => one === query.get('way')) ?? 'fields'
  const chosen = packs.find((pack) => pack.digest === `sha256:${query.get('pack')}`) ?? packs[0]
  if (!chosen) return { packs, under, way, chosen: null, template: null, text: '', sheet: null, form: null, rail: true }
  const template = await read(caller.trial.template({ pack: chosen.digest }))
  const sheet = query.get('sheet')
  const kind = template.schemes[0]?.subject.is ?? template.kinds[0]?.is ?? ''
  const text = sheet ? (await read(caller.sheets.get({ id: sheet }))).text : (template.example ?? skeleton(kind, 'new'))
  return { packs, under, way, chosen, template, text, sheet, form: shown(template, text), rail: true }
}

/** The fields a form shows for the first thing of a file. */
const shown = (template: Template, text: string) => {
  const kind = kindOf(template.kinds, text)
  const first = firstOf(text)
  const ids = new Set(template.kinds.map((one) => one.is))
  const counted = (unit: string) => (ids.has(unit) ? '个' : unit)
  return kind && first
    ? {
        kind: { ...kind, fields: kind.fields.map((field) => ({ ...field, unit: counted(field.unit) })) },
        first: { id: first.id, title: first.title, others: first.others },
        entries: entriesOf(text, kind),
        on: dayOf(text),
      }
    : null
}

export const actions: Actions = {
  /** Scores, and keeps nothing; with `line`, also says where that line comes from. */
  score: async (event) => {
    const caller = callerOf(event)
    const answer = await readAsked(event, caller)
    const way = textIn(answer.form, 'way') || 'text'
    if ('refused' in answer) return fail(422, { way, refused: answer.refused })
    const { asked } = answer
    const back = { way, text: echo(asked.file), pack: asked.pack, scheme: asked.scheme ?? '' }
    const template = await attempt(caller.trial.template({ pack: asked.pack }))
    const form = 'done' in template ? shown(template.done, asked.file) : null
    const tried = await attempt(caller.trial.score(asked))
    if ('refused' in tried) return fail(422, { ...back, form, refused: tried.refused })
    const line = textIn(answer.form, 'line')
    const show = textIn(answer.form, 'show')
    const all = show ? show === 'all' : textIn(answer.form, 'all') === '1'
    const explained = line ? await attempt(caller.trial.explain({ ...asked, line })) : null
    return {
      ...back,
      text: asked.file,
      form,
      tried: tried.done,
      all,
      explanation: explained && 'done' in explained ? explained.done : null,
      sources: line ? await sourceTitles(caller, asked.pack) : {},
    }
  },
  /** Files the facts and stores an evaluation: scored first, so that nothing is filed that would be refused. */
  file: async (event) => {
    const caller = callerOf(event)
    const answer = await readAsked(event, caller)
    if ('refused' in answer) return fail(422, { way: 'text', refused: answer.refused })
    const { asked, form } = answer
    const back = { way: 'text', text: echo(asked.file), pack: asked.pack, scheme: asked.scheme ?? '' }
    const tried = await attempt(caller.trial.score(asked))
    if ('refused' in tried) return fail(422, { ...back, refused: tried.refused })
    const jurisdiction = textIn(form, 'jurisdiction')
    const filed = await attempt(caller.sheets.file({ jurisdiction, pack: asked.pack, file: asked.file }))
    if ('refused' in filed) return fail(422, { ...back, refused: filed.refused })
    const { file: _, ...which } = asked
    const made = await attempt(caller.evaluations.make({ jurisdiction, sheet: filed.done.sheet.id, ...which }))
    if ('refused' in made) return fail(422, { ...back, refused: made.refused })
    redirect(303, `/evaluations/${made.done.id}?filed=1`)
  },
}

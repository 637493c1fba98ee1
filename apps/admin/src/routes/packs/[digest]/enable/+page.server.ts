import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { EnablementAct } from '@wenxiao/server/api'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import { decisionsIn } from '#lib/server/decisions.ts'
import { filterIn, findImpact } from '#lib/server/impact.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const caller = callerOf(event)
  const query = event.url.searchParams
  const { meta } = await read(caller.packs.get({ digest: `sha256:${event.params.digest}` }))
  const { places, current } = await event.parent()
  const parents = new Map(places.map((place) => [place.code, place.parent?.code ?? null]))
  const isUnder = (code: string | null): boolean =>
    code !== null && (code === meta.jurisdiction.code || isUnder(parents.get(code) ?? null))
  const fitting = places.filter((place) => isUnder(place.code))
  const wanted = query.get('jurisdiction') ?? (fitting.length === 1 ? fitting[0]?.code : undefined)
  const jurisdiction = places.find((place) => place.code === wanted) ?? null
  const base = { meta, fitting, rail: true, mayAct: holds(current.person, 'province-admin') }
  if (!jurisdiction) return { ...base, chosen: null }
  const { code } = jurisdiction
  const from = query.get('from') ?? ''
  const inUse = (await read(caller.enablements.list({ jurisdiction: code }))).find((one) => one.pack.id === meta.id) ?? null
  const same = inUse?.pack.digest === meta.digest
  const day = /^\d{4}-\d\d-\d\d$/.test(from) ? { from } : {}
  const comparison =
    inUse && !same ? await read(caller.enablements.comparison({ jurisdiction: code, pack: meta.digest, ...day })) : null
  const act: EnablementAct | null = same ? null : (comparison?.act ?? 'enable')
  const run = query.get('run')
  const impact = run ? await findImpact(caller, code, run, filterIn(query)) : null
  return { ...base, jurisdiction, chosen: { inUse, comparison, act, from: impact?.run.from ?? from, impact } }
}

const where = (event: RequestEvent, form: FormData) => ({
  jurisdiction: textIn(form, 'jurisdiction'),
  pack: `sha256:${event.params.digest ?? ''}`,
})
const kept = (form: FormData) => ({
  from: textIn(form, 'from'),
  document: textIn(form, 'document'),
  reason: textIn(form, 'reason'),
  decided: decisionsIn(form),
})

export const actions: Actions = {
  /** Asks what it would do; the answer has an address of its own. */
  ask: async (event) => {
    const form = await event.request.formData()
    const { jurisdiction, pack } = where(event, form)
    const from = textIn(form, 'from')
    const asked = await attempt(
      callerOf(event).impact.ask({ jurisdiction, pack, ...(from ? { from } : {}), decisions: decisionsIn(form) }),
    )
    if ('refused' in asked) return fail(422, { ...kept(form), what: 'ask', refused: asked.refused })
    const query = new URLSearchParams({ jurisdiction, from: asked.done.from, run: asked.done.id })
    redirect(303, `/packs/${event.params.digest}/enable?${query.toString()}`)
  },
  /** Enables, changes to or rolls back to this version, from a day, by a document. */
  act: async (event) => {
    const form = await event.request.formData()
    const { enablements } = callerOf(event)
    const { from, document, reason, decided } = kept(form)
    const ground = { ...where(event, form), from, document, ...(reason ? { reason } : {}) }
    const act = textIn(form, 'act')
    const done = await attempt(
      act === 'enable'
        ? enablements.enable(ground)
        : act === 'roll-back'
          ? enablements.rollBack({ ...ground, decisions: decided })
          : enablements.upgrade({ ...ground, decisions: decided }),
    )
    if ('refused' in done) return fail(422, { ...kept(form), what: 'act', refused: done.refused })
    redirect(303, `/packs/in-use/${ground.jurisdiction}/${done.done.pack.id}?done=${done.done.id}`)
  },
}

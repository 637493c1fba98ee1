import { fail, redirect } from '@sveltejs/kit'
import { textIn } from '#lib/form.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams
  const keys = await read(callerOf(event).keys.list())
  const { current } = await event.parent()
  const mayAct = current.person?.roles.some((role) => role.id === 'province-admin') ?? false
  return { keys, mayAct, done: query.get('done'), withdrawing: keys.find((one) => one.key === query.get('withdraw')) ?? null }
}

export const actions: Actions = {
  /** Trusts a publisher's key. */
  trust: async (event) => {
    const form = await event.request.formData()
    const [publicKey, owner, from, to, ground] = ['publicKey', 'owner', 'from', 'to', 'ground'].map((name) =>
      textIn(form, name).trim(),
    ) as [string, string, string, string, string]
    const wanted = { publicKey, owner, ground, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const trusted = await attempt(callerOf(event).keys.trust(wanted))
    if ('refused' in trusted) return fail(422, { publicKey, owner, from, to, ground, what: 'trust', refused: trusted.refused })
    redirect(303, `/packs/keys?done=${trusted.done.key}`)
  },
  /** Withdraws one; it was shown on a page of its own what that means. */
  withdraw: async (event) => {
    const form = await event.request.formData()
    const [key, from, because] = ['key', 'from', 'because'].map((name) => textIn(form, name).trim()) as [string, string, string]
    const withdrawn = await attempt(callerOf(event).keys.withdraw({ key, because, ...(from ? { from } : {}) }))
    if ('refused' in withdrawn) return fail(422, { from, because, what: 'withdraw', refused: withdrawn.refused })
    redirect(303, `/packs/keys?done=${withdrawn.done.key}`)
  },
}

import { fail, redirect } from '@sveltejs/kit'
import type { KeyShown, Refusal } from '@wenxiao/server/api'
import { textIn } from '#lib/form.ts'
import { holds } from '#lib/roles.ts'
import { attempt, callerOf, read } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

/** What one trust is called in an address: the same key may be trusted for several jurisdictions. */
const keyAt = ({ jurisdiction, key }: Pick<KeyShown, 'jurisdiction' | 'key'>) => `${jurisdiction.code}.${key}`
/** A jurisdiction that is not there for this person is said beside the field in which it was chosen. */
const beside = (refused: readonly Refusal[]): readonly Refusal[] =>
  refused.map((one) => (one.code === 'not-found' && one.path === '' ? { ...one, path: 'jurisdiction' } : one))

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams
  const keys = await read(callerOf(event).keys.list())
  const { current } = await event.parent()
  const places = holds(current.person, 'province-admin') ? await read(callerOf(event).keys.places()) : []
  const mine = (code: string) => places.some((place) => place.code === code)
  const named = (name: string) => keys.find((one) => keyAt(one) === query.get(name)) ?? null
  const withdrawing = named('withdraw')
  return {
    keys: keys.map((key) => ({ ...key, at: keyAt(key), mine: mine(key.jurisdiction.code) })),
    places,
    home: current.person?.jurisdiction.code ?? '',
    done: named('done'),
    withdrawing: withdrawing && mine(withdrawing.jurisdiction.code) ? withdrawing : null,
  }
}

export const actions: Actions = {
  /** Trusts a publisher's key. */
  trust: async (event) => {
    const form = await event.request.formData()
    const [publicKey, owner, jurisdiction, from, to, ground] = ['publicKey', 'owner', 'jurisdiction', 'from', 'to', 'ground'].map(
      (name) => textIn(form, name).trim(),
    ) as [string, string, string, string, string, string]
    const wanted = { jurisdiction, publicKey, owner, ground, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const trusted = await attempt(callerOf(event).keys.trust(wanted))
    if ('refused' in trusted)
      return fail(422, {
        publicKey,
        owner,
        jurisdiction,
        from,
        to,
        ground,
        what: 'trust',
        refused: beside(trusted.refused),
      })
    redirect(303, `/packs/keys?done=${keyAt(trusted.done)}`)
  },
  /** Withdraws one; it was shown on a page of its own what that means. */
  withdraw: async (event) => {
    const form = await event.request.formData()
    const [jurisdiction, key, from, because] = ['jurisdiction', 'key', 'from', 'because'].map((name) =>
      textIn(form, name).trim(),
    ) as [string, string, string, string]
    const withdrawn = await attempt(callerOf(event).keys.withdraw({ jurisdiction, key, because, ...(from ? { from } : {}) }))
    if ('refused' in withdrawn) return fail(422, { from, because, what: 'withdraw', refused: withdrawn.refused })
    redirect(303, `/packs/keys?done=${keyAt(withdrawn.done)}`)
  },
}

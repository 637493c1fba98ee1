import type { IncomingMessage, ServerResponse } from 'node:http'
import { findWho } from '../people/who.ts'
import type { Store } from '../database/store.ts'
import type { Context } from '../trpc.ts'
import type { Asking, Auth, SampleAccounts } from './session.ts'
import { answered, headersOf, leaveCookies } from './sign-in.ts'

/** What a server holds to answer requests. */
export interface Ground {
  readonly store: Store
  readonly auth: Auth
  readonly samples: SampleAccounts | null
}

/** Who asks, worked out once for a request: the session behind its cookie, the person, and what they may see. */
export async function contextOf({ store, auth, samples }: Ground, asking: Asking): Promise<Context> {
  const context = { store, auth, asking, samples, sample: samples !== null, session: null, who: null }
  if (!asking.cookie.includes('wenxiao')) return context
  const held = await answered(auth.library.api.getSession({ headers: headersOf(asking), returnHeaders: true }))
  if (!held?.response) return context
  leaveCookies(asking, held.headers)
  const { session, user } = held.response
  const found = await findWho(store, session.userId)
  if (!found || (found.person.sample && samples === null)) return context
  const secondFactor = user.twoFactorEnabled === true
  const waits = found.secondFactor && !secondFactor
  return { ...context, session: { id: session.id, person: session.userId, secondFactor, waits }, who: waits ? null : found }
}

/** What a request brings along. A proxy on this machine says where it comes from; nobody else is believed. */
export function askingOf(req: IncomingMessage, res: ServerResponse): Asking {
  const peer = req.socket.remoteAddress ?? ''
  const forwarded = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return {
    cookie: req.headers.cookie ?? '',
    address: forwarded && /^(::ffff:)?127\.|^::1$/.test(peer) ? forwarded : peer,
    agent: req.headers['user-agent'] ?? '',
    leave: (cookie) => void res.appendHeader('set-cookie', cookie),
  }
}

import { z } from 'zod'
import { isRefused } from '@wenxiao/core'
import { roles } from '../access/role.ts'
import { nothing } from '../access/scope.ts'
import { record, type Act } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { findWho } from '../people/who.ts'
import { refuse } from '../refuse.ts'
import { begun, open, router, signedIn, type Context } from '../trpc.ts'
import { changePassword, usePassword } from './passwords.ts'
import { beginFactor, confirmFactor, stopFactor } from './factor.ts'
import { requiredFactor, voidLink } from './refusals.ts'
import { endSessions, invitedBy, listSessions, loginsOf } from './session.queries.ts'
import type { Current, Entered, FactorBegun, SampleAccounts, SessionShown } from './session.ts'
import { enterCode, headersOf, leaveCookies, signIn } from './sign-in.ts'

const secret = z.string().min(1).max(1_000)

/** Puts on the trail of a person's jurisdiction what they did about their own account. */
async function recordOwn({ store }: Context, id: string, act: string, more?: Act['more']): Promise<void> {
  const found = await findWho(store, id)
  if (!found) return
  const { person, scope } = found
  const to = { is: 'person', id, title: person.title }
  await within(store, { ...nothing, person: id, recording: scope.recording }, (trx) =>
    record(trx, {
      jurisdiction: person.jurisdiction.code,
      by: { person: id, title: person.title },
      act,
      to,
      ground: null,
      ...(more && { more }),
    }),
  )
}
const answer = <T>(given: T): Exclude<T, { refused: unknown }> => {
  if (isRefused(given)) throw refuse(given)
  return given as Exclude<T, { refused: unknown }>
}

export const sessionRouter = router({
  current: open.query(({ ctx: { who, session, sample } }): Current => ({
    sample,
    person: who && {
      id: who.person.id,
      title: who.person.title,
      jurisdiction: who.person.jurisdiction,
      unit: who.person.unit?.title ?? null,
      roles: who.person.roles.map((role) => ({ id: role, title: roles[role].title })),
    },
    waits: session?.waits ?? false,
    secondFactor: session?.secondFactor ?? false,
  })),
  /** Null unless the server runs with samples. */
  samples: open.query(({ ctx }): SampleAccounts | null => ctx.samples),
  signIn: open.input(z.strictObject({ login: secret, password: secret })).mutation(async ({ ctx, input }): Promise<Entered> => {
    const usable = async (id: string) => {
      const found = await findWho(ctx.store, id)
      return found !== undefined && (ctx.sample || !found.person.sample)
    }
    const { next, person } = answer(await signIn(ctx.auth, ctx.asking, input, usable))
    if (next === 'in') await recordOwn(ctx, person, 'session.begun', { factor: false })
    return { next }
  }),
  code: open.input(z.strictObject({ code: secret })).mutation(async ({ ctx, input }): Promise<Entered> => {
    const { person } = answer(await enterCode(ctx.auth, ctx.asking, input.code.replaceAll(' ', '')))
    await recordOwn(ctx, person, 'session.begun', { factor: true })
    return { next: 'in' }
  }),
  /** Whose one-time link this is. */
  invitation: open.input(z.strictObject({ token: secret })).query(async ({ ctx, input }): Promise<{ readonly login: string }> => {
    const person = await invitedBy(ctx.auth.db, input.token)
    const login = person && (await loginsOf(ctx.auth.db, [person])).get(person)
    if (!login) throw refuse(voidLink())
    return { login }
  }),
  /** Sets the password by a one-time link. */
  accept: open
    .input(z.strictObject({ token: secret, password: secret }))
    .mutation(async ({ ctx, input }): Promise<{ readonly login: string }> => {
      const { person, login, unlocked } = answer(await usePassword(ctx.auth, ctx.asking, input))
      await recordOwn(ctx, person, 'password.set', unlocked ? { unlocked } : undefined)
      return { login }
    }),
  signOut: begun.mutation(async ({ ctx }): Promise<void> => {
    const { headers } = await ctx.auth.library.api.signOut({ headers: headersOf(ctx.asking), returnHeaders: true })
    leaveCookies(ctx.asking, headers)
    await recordOwn(ctx, ctx.session.person, 'session.ended')
  }),
  list: begun.query(({ ctx: { auth, session } }): Promise<readonly SessionShown[]> =>
    listSessions(auth.db, session.person, session.id),
  ),
  /** Ends one session of one's own, or all but this. */
  end: begun
    .input(z.strictObject({ id: secret.nullable() }))
    .mutation(async ({ ctx, input: { id } }): Promise<{ readonly ended: number }> => {
      const { person, id: own } = ctx.session
      const ended = await endSessions(ctx.auth.db, person, id === null ? { except: own } : { only: id })
      if (ended > 0) await recordOwn(ctx, person, 'session.revoked', { sessions: ended })
      return { ended }
    }),
  /** Every other session ends. */
  changePassword: signedIn
    .input(z.strictObject({ password: secret, next: secret }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      answer(await changePassword(ctx.auth, ctx.asking, ctx.person.id, input))
      await recordOwn(ctx, ctx.person.id, 'password.changed')
    }),
  beginFactor: begun
    .input(z.strictObject({ password: secret }))
    .mutation(async ({ ctx, input }): Promise<FactorBegun> => answer(await beginFactor(ctx.auth, ctx.asking, input.password))),
  confirmFactor: begun
    .input(z.strictObject({ code: secret }))
    .mutation(async ({ ctx, input }): Promise<{ readonly on: true }> => {
      const done = answer(await confirmFactor(ctx.auth, ctx.asking, input.code.replaceAll(' ', '')))
      await recordOwn(ctx, ctx.session.person, 'factor.begun')
      return done
    }),
  stopFactor: signedIn
    .input(z.strictObject({ password: secret }))
    .mutation(async ({ ctx, input }): Promise<{ readonly on: false }> => {
      const found = await findWho(ctx.store, ctx.person.id)
      if (found?.secondFactor !== false) throw refuse(requiredFactor())
      const done = answer(await stopFactor(ctx.auth, ctx.asking, input.password))
      await recordOwn(ctx, ctx.person.id, 'factor.ended')
      return done
    }),
})

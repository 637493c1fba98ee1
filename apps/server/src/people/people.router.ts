import { z } from 'zod'
import { roleNames } from '../access/role.ts'
import { within } from '../database/store.ts'
import { code, id } from '../inputs.ts'
import { notFound } from '../refuse.ts'
import { removeAccount, removeFactor } from '../sessions/accounts.ts'
import { endSessions, loginsOf } from '../sessions/session.queries.ts'
import { as, over, router } from '../trpc.ts'
import { addPerson, addUnit, changePerson, link, set } from './manage.ts'
import { listPeople, listUnits, settingsOf } from './people.queries.ts'
import { unset, type Link, type PersonAdded, type PersonListed, type Settings, type UnitShown } from './people.ts'

const ground = z.string().trim().min(2).max(500)
const title = z.string().trim().min(2).max(60)
const login = z.string().regex(/^[a-z0-9][a-z0-9.-]{2,40}$/)
const one = { jurisdiction: code, person: id, ground }

/** People, units and settings of a jurisdiction, kept by its own administrator or one above it. */
export const peopleRouter = router({
  list: over('administrator')
    .input(z.strictObject({ jurisdiction: code }))
    .query(async ({ ctx, input: { jurisdiction } }): Promise<readonly PersonListed[]> => {
      const people = await within(ctx.store, ctx.scope, (trx) => listPeople(trx, jurisdiction))
      const logins = await loginsOf(
        ctx.auth.db,
        people.map((person) => person.id),
      )
      return people.map((person) => ({ ...person, login: logins.get(person.id) ?? null }))
    }),
  units: over('administrator')
    .input(z.strictObject({ jurisdiction: code }))
    .query(({ ctx, input }): Promise<readonly UnitShown[]> =>
      within(ctx.store, ctx.scope, (trx) => listUnits(trx, input.jurisdiction)),
    ),
  settings: over('administrator')
    .input(z.strictObject({ jurisdiction: code }))
    .query(({ ctx, input: { jurisdiction } }): Promise<Settings> =>
      within(ctx.store, ctx.scope, async (trx) => ({ ...unset, ...(await settingsOf(trx, [jurisdiction])).get(jurisdiction) })),
    ),
  addUnit: over('administrator')
    .input(z.strictObject({ jurisdiction: code, title }))
    .mutation(({ ctx, input }): Promise<UnitShown> => within(ctx.store, ctx.scope, (trx) => addUnit(trx, ctx.actor, input))),
  add: over('administrator')
    .input(
      z.strictObject({ jurisdiction: code, title, login, unit: id.nullable(), roles: z.array(z.enum(roleNames)).min(1), ground }),
    )
    .mutation(async ({ ctx, input }): Promise<PersonAdded> => {
      const person = await addPerson(ctx, input)
      return { person, link: await link(ctx.auth, person.id) }
    }),
  /** A new one-time link to set a password; every earlier link is void, the old password works until it is used. */
  link: over('administrator')
    .input(z.strictObject(one))
    .mutation(async ({ ctx, input }): Promise<Link> => {
      await within(ctx.store, ctx.scope, (trx) => changePerson(trx, ctx.actor, 'person.link-made', input))
      return link(ctx.auth, input.person)
    }),
  setRole: over('administrator')
    .input(z.strictObject({ ...one, role: z.enum(roleNames), held: z.boolean() }))
    .mutation(({ ctx, input }): Promise<PersonListed['roles']> =>
      within(ctx.store, ctx.scope, (trx) => changePerson(trx, ctx.actor, input.held ? 'role.given' : 'role.taken', input)),
    ),
  endSessions: over('administrator')
    .input(z.strictObject(one))
    .mutation(async ({ ctx, input }): Promise<{ readonly ended: number }> => {
      await within(ctx.store, ctx.scope, (trx) => changePerson(trx, ctx.actor, 'session.revoked', input))
      return { ended: await endSessions(ctx.auth.db, input.person, {}) }
    }),
  /** For a lost device: the second factor is taken away, and every session ends. */
  resetFactor: over('administrator')
    .input(z.strictObject(one))
    .mutation(async ({ ctx, input }): Promise<void> => {
      await within(ctx.store, ctx.scope, (trx) => changePerson(trx, ctx.actor, 'factor.reset', input))
      await removeFactor(ctx.auth, input.person)
    }),
  /** Takes back every role and removes the account. What the person did stays on record. */
  close: over('administrator')
    .input(z.strictObject(one))
    .mutation(async ({ ctx, input }): Promise<void> => {
      if (input.person === ctx.person.id) throw notFound('人员', input.person)
      await within(ctx.store, ctx.scope, (trx) => changePerson(trx, ctx.actor, 'person.closed', input))
      await removeAccount(ctx.auth, input.person)
    }),
  /** Only its own administrator says how far those above see a jurisdiction. */
  setUpward: as('administrator')
    .input(z.strictObject({ jurisdiction: code, value: z.enum(['records', 'results', 'nothing']), ground }))
    .mutation(({ ctx, input }): Promise<void> =>
      within(ctx.store, ctx.scope, (trx) => set(trx, ctx.actor, { ...input, name: 'upward' })),
    ),
  setSecondFactor: over('administrator')
    .input(z.strictObject({ jurisdiction: code, value: z.enum(['required', 'optional']), ground }))
    .mutation(({ ctx, input }): Promise<void> =>
      within(ctx.store, ctx.scope, (trx) => set(trx, ctx.actor, { ...input, name: 'second-factor' })),
    ),
})

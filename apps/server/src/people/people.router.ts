import type { Refusal } from '@wenxiao/core'
import { z } from 'zod'
import { roleNames } from '../access/role.ts'
import { within } from '../database/store.ts'
import { code, id } from '../inputs.ts'
import { notFound, refuse } from '../refuse.ts'
import { removeAccount, removeFactor } from '../sessions/accounts.ts'
import { accountsOf } from '../sessions/ways-in.ts'
import { endSessions } from '../sessions/session.queries.ts'
import { anywhere, as, over, router } from '../trpc.ts'
import { addPeople, addPerson } from './add.ts'
import { addUnit, changePerson, link, newLink, set } from './manage.ts'
import { listPeople, listPlaces, listUnits, settingsOf } from './people.queries.ts'
import { unset } from './people.ts'
import { provinceOnly } from './refusals.ts'
import type { Link, PeopleAdded, PersonAdded, PersonKept, PersonListed, PlacePeople, Settings, UnitShown } from './people.ts'

const ground = z.string().trim().min(2).max(500)
const title = z.string().trim().min(2).max(60)
/** How it must be written is refused with words. */
const login = z.string().max(100)
const held = z.array(z.enum(roleNames)).min(1)
const allow = (refused: readonly Refusal[]): void => {
  if (refused.length > 0) throw refuse({ refused })
}
const one = { jurisdiction: code, person: id, ground }

/** People, units and settings of a jurisdiction, kept by its own administrator or one above it. */
export const peopleRouter = router({
  /** One's own jurisdiction and those beneath it. */
  places: anywhere('administrator').query(({ ctx }): Promise<readonly PlacePeople[]> =>
    within(ctx.store, ctx.scope, (trx) => listPlaces(trx, ctx.scope.managed)),
  ),
  list: over('administrator')
    .input(z.strictObject({ jurisdiction: code }))
    .query(async ({ ctx, input: { jurisdiction } }): Promise<readonly PersonKept[]> => {
      const people = await within(ctx.store, ctx.scope, (trx) => listPeople(trx, jurisdiction))
      const accounts = await accountsOf(
        ctx.auth.db,
        people.map((person) => person.id),
      )
      const found = (id: string) => accounts.get(id) ?? { login: null, account: null }
      return people.map((person) => ({ ...person, ...found(person.id) }))
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
    .input(z.strictObject({ jurisdiction: code, title, login, unit: id.nullable(), roles: held, ground }))
    .mutation(async ({ ctx, input }): Promise<PersonAdded> => {
      allow(provinceOnly(input.jurisdiction, input.roles, 'roles'))
      const person = await addPerson(ctx, input)
      return { person, link: await link(ctx.auth, person.id) }
    }),
  /** Many at once, all or none; units that are not there yet come to be with them. */
  addMany: over('administrator')
    .input(
      z.strictObject({
        jurisdiction: code,
        people: z
          .array(z.strictObject({ unit: title.nullable(), title, login, roles: held }))
          .min(1)
          .max(200),
        ground,
      }),
    )
    .mutation(async ({ ctx, input }): Promise<PeopleAdded> => {
      allow(input.people.flatMap(({ roles }, at) => provinceOnly(input.jurisdiction, roles, `people.${at}.roles`)))
      const { people, units } = await addPeople(ctx, input)
      const added: PersonAdded[] = []
      for (const person of people) added.push({ person, link: await link(ctx.auth, person.id) })
      return { people: added, units }
    }),
  /** A new one-time link to set a password; every earlier link is void, a lock of failed tries ends, the old password works until it is used. */
  link: over('administrator')
    .input(z.strictObject(one))
    .mutation(({ ctx, input }): Promise<Link> => newLink(ctx, input)),
  setRole: over('administrator')
    .input(z.strictObject({ ...one, role: z.enum(roleNames), held: z.boolean() }))
    .mutation(({ ctx, input }): Promise<PersonListed['roles']> => {
      if (input.held) allow(provinceOnly(input.jurisdiction, [input.role], 'role'))
      return within(ctx.store, ctx.scope, (trx) => changePerson(trx, ctx.actor, input.held ? 'role.given' : 'role.taken', input))
    }),
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

import { afterAll } from 'vitest'
import type { Role } from '../access/role.ts'
import { maintenance } from '../audit/record.ts'
import { openSite, type Pages, type Place } from '../http.ts'
import { makeLogger } from '../logger.ts'
import { addPerson } from '../people/add.ts'
import { setPassword } from '../sessions/accounts.ts'
import { askingOf, contextOf } from '../sessions/request.ts'
import type { SampleAccounts } from '../sessions/session.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { visitor, type Visitor } from './visitor.ts'

export interface TestSite {
  readonly database: TestDatabase
  readonly address: string
  /** A person with these roles in a jurisdiction, who signs in by `login` and `password`; says their id. */
  readonly person: (login: string, jurisdiction: string, roles: readonly Role[], sample?: boolean) => Promise<string>
  /** Somebody with a cookie jar of their own. */
  readonly visitor: () => Visitor
  /** That person, signed in. */
  readonly signedIn: (login: string) => Promise<Visitor>
}
export const password = 'four plain words here'
const pages: Pages = { answer: (req, res) => void res.end(`page ${req.url}`), isAsset: (path) => path === '/style.css' }

/** The real site over a real database, with pages that only say their name. */
export async function testSite(
  more: { readonly samples?: SampleAccounts | null; readonly place?: Partial<Place> } = {},
): Promise<TestSite> {
  const database = await testDatabase()
  const { store, auth } = database
  const ground = { store, auth, samples: more.samples ?? null }
  const site = await openSite(
    { port: 0, host: '127.0.0.1', origin: null, ...more.place },
    { context: (req, res) => contextOf(ground, askingOf(req, res)), ready: async () => true, pages, log: makeLogger('silent') },
  )
  afterAll(() => site.close(AbortSignal.abort()))
  const person: TestSite['person'] = async (login, jurisdiction, roles, sample = false) => {
    const { by: actor, scope } = maintenance('测试', jurisdiction)
    const added = { jurisdiction, title: `${login}甲`, login, unit: null, roles, ground: '测试' }
    const { id } = await addPerson({ store, auth, scope, actor }, added, sample)
    await setPassword(auth, id, password)
    return id
  }
  const newVisitor = () => visitor(site.address)
  const signedIn = async (login: string) => {
    const one = newVisitor()
    await one.call('sessions.signIn', { login, password })
    return one
  }
  return { database, address: site.address, person, visitor: newVisitor, signedIn }
}

import type { Role } from '../access/role.ts'
import { callerFor, type Caller } from '../router.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { signed, trustTestKey } from './pack.ts'
import { contextOf, somebody } from './somebody.ts'
import { version, type Otherwise } from './versions.ts'

export const [province, county, elsewhere] = ['330000', '330522', '330822']

/** A database with people of one province: its administrator, and in a county a maker, two confirmers and somebody who only reads. */
export interface Places {
  readonly database: TestDatabase
  readonly admin: Caller
  readonly maker: Caller
  readonly confirmer: Caller
  readonly second: Caller
  readonly reader: Caller
  readonly foreign: Caller
  /** Somebody with these roles in a jurisdiction. */
  readonly as: (home: string, ...roles: readonly Role[]) => Caller
  /** Installs a version of the test pack; gives back its digest. */
  readonly install: (otherwise?: Otherwise) => Promise<string>
}
export async function testPlaces(): Promise<Places> {
  const database = await testDatabase()
  await trustTestKey(database.store)
  const as = (home: string, ...roles: readonly Role[]): Caller => {
    const who = somebody([home], roles)
    const results = home === province ? [province, county, elsewhere] : [home]
    return callerFor(contextOf(database.store, { ...who, scope: { ...who.scope, results } }))
  }
  const admin = as(province, 'province-admin')
  return {
    database,
    admin,
    maker: as(county, 'county-maker'),
    confirmer: as(county, 'county-confirmer'),
    second: as(county, 'county-maker', 'county-confirmer'),
    reader: as(county, 'auditor'),
    foreign: as(elsewhere, 'county-maker', 'county-confirmer'),
    as,
    install: async (otherwise) => (await admin.packs.install({ file: signed(version(otherwise)) })).pack.digest,
  }
}

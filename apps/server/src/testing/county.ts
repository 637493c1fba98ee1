import { testDatabase, type TestDatabase } from './database.ts'
import { signed, trustTestKey } from './pack.ts'
import type { Caller } from '../router.ts'

export const changxing = '330522'

/** A database with the small pack installed and enabled, as seen by its own county. */
export async function testCounty(): Promise<{
  readonly database: TestDatabase
  readonly caller: Caller
  readonly digest: string
}> {
  const database = await testDatabase()
  await trustTestKey(database.store)
  const caller = database.caller([changxing])
  const { pack } = await caller.packs.install({ file: signed() })
  await caller.enablements.enable({ jurisdiction: changxing, pack: pack.digest, from: '2020-01-01', document: '〔2020〕1号' })
  return { database, caller, digest: pack.digest }
}

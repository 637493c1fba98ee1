import { isRefused, type Refused } from '@wenxiao/core'
import type { Kysely } from 'kysely'
import { allOf } from '../access/scope.ts'
import { maintenance } from '../audit/record.ts'
import { within, type Store } from '../database/store.ts'
import { versionsOf } from '../enablements/enablement.queries.ts'
import { askImpact } from '../impact/ask.ts'
import { installPack } from '../packs/install.ts'
import { findPack } from '../packs/pack.queries.ts'
import { figuresOf } from '../province/figures.ts'
import type { AuthDatabase } from '../sessions/session.table.ts'
import { personOf } from '../sessions/session.queries.ts'
import { sampleKey } from './key.ts'
import { nextVersion } from './next.ts'
import { sampleAccounts } from './people.ts'
import { loadRevisions } from './revisions.ts'
import { refusedWords } from './words.ts'

const by = '样例装载'
/** Counties with values of their own, by pack. */
const counties = [
  ['changxing', '330522'],
  ['zhejiang', '330822'],
  ['changde', '430700'],
] as const
interface Ground {
  readonly store: Store
  readonly auth: Kysely<AuthDatabase>
}

/**
 * What people did in the samples: values of counties in different states, a newer version to upgrade to, and what it would
 * change. Needs the sample accounts, because two people stand behind each value; done once.
 */
export async function loadPractice({ store, auth }: Ground, data: string, log: (words: string) => void): Promise<void> {
  for (const [pack, county] of counties) {
    const versions = await within(store, [], (trx) => versionsOf(trx, pack))
    const [maker, confirmer] = [await handOf(auth, county, 'county-maker'), await handOf(auth, county, 'county-confirmer')]
    if (versions.length === 0 || !maker || !confirmer) continue
    const refused = await loadRevisions(store, pack, { jurisdiction: county, maker, confirmer })
    if (refused) log(refusedWords(`样例参数修订（${pack}）没有装入`, refused))
  }
  const next = await installNext(store, data)
  if (next && isRefused(next)) log(refusedWords('样例新版规则包没有装上', next))
  if (next && !isRefused(next)) await askNext({ store, auth }, next)
  for (const [pack, county] of counties) await figuresOf(store, county, pack)
}

async function handOf(
  auth: Kysely<AuthDatabase>,
  jurisdiction: string,
  role: 'county-maker' | 'county-confirmer' | 'province-admin',
) {
  const account = sampleAccounts.find((one) => one.jurisdiction === jurisdiction && one.roles.includes(role))
  const person = account && (await personOf(auth, account.login))
  return account && person ? { person, title: account.title } : undefined
}

/** Installs the invented next version of Changxing's pack, while there is only one; gives back its digest. */
async function installNext(store: Store, data: string): Promise<string | Refused | undefined> {
  const versions = await within(store, [], (trx) => versionsOf(trx, 'changxing'))
  const [only] = versions
  const pack = only && (await within(store, [], (trx) => findPack(trx, only.digest)))
  if (!pack || versions.length > 1) return undefined
  const file = nextVersion(pack, sampleKey(data).secret)
  if (typeof file !== 'string') return file
  const installed = await installPack(store, file, maintenance(by))
  return isRefused(installed) ? installed : installed.pack.digest
}

/** The province asks what the next version would change. */
async function askNext({ store, auth }: Ground, digest: string): Promise<void> {
  const [county, province] = ['330522', '330000']
  const admin = await handOf(auth, province, 'province-admin')
  if (!admin) return
  const acting = { by: admin, jurisdiction: county, scope: { ...allOf([county]), person: admin.person } }
  await askImpact(store, acting, { about: 'pack', jurisdiction: county, digest, from: '2027-01-01', decisions: [] })
}

import type { Work } from '../database/store.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { compareVersions } from '../packs/version.ts'
import type { ActOnRecord, InUse, PackVersion } from './enablement.ts'
import { actOf, listActs, versionsOf } from './enablement.queries.ts'
import { standing } from './standing.ts'

/** The packs in use in a jurisdiction, on a day and as known on a day. */
export async function packsInUse(
  trx: Work,
  jurisdiction: JurisdictionName,
  on: string,
  known: string,
): Promise<readonly InUse[]> {
  const acts = await listActs(trx, jurisdiction.code)
  const names = [...new Set(acts.map((act) => act.pack.id))]
  const found = await Promise.all(
    names.map(async (name) =>
      inUse(
        jurisdiction,
        acts.filter((act) => act.pack.id === name && act.on <= known),
        await versionsOf(trx, name),
        on,
      ),
    ),
  )
  return found.filter((one) => one !== null)
}

/** What the acts about one pack, in the order in which they were done, make of it on a day. */
export function inUse(
  jurisdiction: JurisdictionName,
  acts: readonly ActOnRecord[],
  versions: readonly PackVersion[],
  on: string,
): InUse | null {
  const now = standing(acts.map(actOf), on, '9999-12-31')
  const by = now ? acts.find((act) => act.id === (now.held ?? now.act).id) : acts[0]
  const pack = now ? acts.find((act) => act.id === now.act.id)?.pack : acts[0]?.pack
  if (!by || !pack) return null
  const earlier = acts.flatMap((act) => (compareVersions(act.pack.version, pack.version) < 0 ? [act.pack] : []))
  return {
    jurisdiction,
    pack,
    state: now === null ? 'to-come' : now.held ? 'held' : 'in-force',
    by,
    coming: acts.filter((act) => act.from > on),
    newer: versions.filter((one) => compareVersions(one.version, pack.version) > 0).map(plain),
    earlier: [...new Map(earlier.map((one) => [one.digest, one])).values()],
    acts: acts.toReversed(),
  }
}
const plain = ({ digest, id, version, title }: PackVersion): PackVersion => ({ digest, id, version, title })

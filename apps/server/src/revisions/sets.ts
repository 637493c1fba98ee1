import type { Person } from '../access/access.ts'
import type { Work } from '../database/store.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { RevisionSet } from './revision.ts'
import { confirmedIn, listSets } from './revision.queries.ts'
import { shownSet } from './set.ts'

/** Sets of revisions of a jurisdiction as shown to whoever asks, the newest first; of one pack when it is named. */
export async function setsShown(
  trx: Work,
  jurisdiction: JurisdictionName,
  asking: Person,
  pack?: string,
): Promise<readonly RevisionSet[]> {
  const sets = await listSets(trx, { jurisdiction: jurisdiction.code, pack })
  const shown = sets.map(async (set) => {
    const by = await findPack(trx, set.pack.digest)
    if (!by) throw new Error('a revision of a pack that is not installed')
    return shownSet(jurisdiction, by, set, confirmedIn(sets.filter((one) => one.pack.id === set.pack.id)), asking)
  })
  return Promise.all(shown)
}

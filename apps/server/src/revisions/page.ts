import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import { rulebook } from '@wenxiao/core/engine'
import type { Person } from '../access/access.ts'
import type { Work } from '../database/store.ts'
import { actOf } from '../enablements/enablement.queries.ts'
import { standing } from '../enablements/standing.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { findPack } from '../packs/pack.queries.ts'
import { readingOf } from '../packs/reading.ts'
import { inForce, revisionOf } from './in-force.ts'
import { parameterShown } from './parameter.ts'
import type { RulebookPage } from './revision.ts'
import { historyOf } from './rules.ts'
import { shownSet } from './set.ts'

interface Asked {
  readonly jurisdiction: JurisdictionName
  /** Name of the pack. */
  readonly pack: string
  readonly on: string
  readonly known: string
  readonly asking: Person
}
/** The rules in force in a jurisdiction on a day, as known on a day; of a pack whose day has not come, as they will be. */
export async function rulebookPage(trx: Work, asked: Asked): Promise<RulebookPage | Refused | undefined> {
  const { jurisdiction, on, known, asking } = asked
  const history = await historyOf(trx, jurisdiction.code, asked.pack)
  const acts = history.acts.map(actOf).filter((act) => act.on <= known)
  const now = standing(acts, on, known)
  const version = history.acts.find((act) => act.id === (now?.act ?? acts[0])?.id)?.pack
  const pack = version && (await findPack(trx, version.digest))
  if (!version || !pack) return undefined
  const letGo = now?.letGo ?? new Map<string, string>()
  const revisions = inForce(history.confirmed, letGo, on, known).map(revisionOf)
  const book = rulebook(pack, { on, revisions })
  if (isRefused(book)) return book
  const open = history.sets.filter((set) => set.decided === null)
  const shown = open.map((set) => shownSet(jurisdiction, pack, set, history.confirmed, asking))
  const shelf = { pack, reading: readingOf(pack), ...history, open: shown, letGo, on, known }
  const parameters = Object.keys(pack.words.parameters).map((id) => parameterShown(shelf, id))
  const waiting = parameters.filter((one) => one.waits)
  return {
    jurisdiction,
    pack: version,
    state: now === null ? 'to-come' : now.held ? 'held' : 'in-force',
    on,
    knownSince: known,
    digest: book.digest,
    parameters,
    waiting: {
      county: waiting.filter((one) => one.class !== 'locked').length,
      publisher: waiting.filter((one) => one.class === 'locked').length,
    },
    sums: sumsOf(pack),
  }
}

/** Weights that have to come to what a scheme is out of. */
const sumsOf = (pack: Pack): RulebookPage['sums'] =>
  (pack.schemes ?? []).flatMap(({ id, title, outOf, groups }) => {
    const parameters = groups.flatMap(({ in: within, points }) =>
      within === undefined && typeof points === 'object' ? [points.parameter] : [],
    )
    return outOf === undefined || parameters.length === 0 ? [] : [{ scheme: id, title, outOf, parameters }]
  })

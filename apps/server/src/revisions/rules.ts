import type { Refused } from '@wenxiao/core'
import type { Revision } from '@wenxiao/core/engine'
import type { Work } from '../database/store.ts'
import type { ActOnRecord } from '../enablements/enablement.ts'
import { actOf, listActs } from '../enablements/enablement.queries.ts'
import { letGoBy, standing } from '../enablements/standing.ts'
import { inForce, revisionOf, type Confirmed } from './in-force.ts'
import { confirmedIn, listSets, type StoredSet } from './revision.queries.ts'

/** All that was done about one pack in a jurisdiction. */
export interface PackHistory {
  readonly acts: readonly ActOnRecord[]
  readonly sets: readonly StoredSet[]
  readonly confirmed: readonly Confirmed[]
}
export async function historyOf(trx: Work, jurisdiction: string, pack: string): Promise<PackHistory> {
  const [acts, sets] = [await listActs(trx, jurisdiction, pack), await listSets(trx, { jurisdiction, pack })]
  return { acts, sets, confirmed: confirmedIn(sets) }
}

/** The county's own values under a version in force on a day, as known on a day; null while none is in force. */
export function rulesOn({ acts, confirmed }: PackHistory, on: string, known: string) {
  const now = standing(acts.map(actOf), on, known)
  const pack = acts.find((act) => act.id === now?.act.id)?.pack
  if (!now || !pack) return null
  return { pack, held: now.held !== null, revisions: inForce(confirmed, now.letGo, on, known).map(revisionOf) }
}

const refuse = (found: string, because: string, remedy: string): Refused => ({
  refused: [{ code: 'gate', path: 'pack', found, because, remedy }],
})

/**
 * The county's own values by which something is evaluated on a day, as known on a day, by a version that is named: the one
 * in force, or one that was in force, to which what was begun under it stays pinned, with the values of that time. Refuses a
 * version that was never in force on the day, and one that is held.
 */
export function rulesFor(
  { acts, confirmed }: PackHistory,
  version: { readonly digest: string; readonly title: string },
  on: string,
  known: string,
): readonly Revision[] | Refused {
  const all = acts.map(actOf)
  const now = standing(all, on, known)
  if (now?.held) return refuse(`“${version.title}”自 ${now.held.from} 起暂停`, '暂停期间不作评价', '恢复后再评，或先用试算')
  if (now?.digest === version.digest) return inForce(confirmed, now.letGo, on, known).map(revisionOf)
  const versions = all.filter((act) => act.act !== 'hold' && act.act !== 'resume' && act.on <= known)
  const last = versions.findLast((act) => act.digest === version.digest)
  if (!last)
    return refuse(
      `本辖区${known < '9999' ? `到 ${known} 为止` : ''}没有启用“${version.title}”的这个版本`,
      '评价只用启用的规则',
      '先办理启用；只想试算的，请用试算',
    )
  const first = versions.find((act) => act.digest === version.digest)
  if (first && on < first.from)
    return refuse(`“${version.title}”的这个版本自 ${first.from} 起生效`, `${on} 还不适用`, '改用当日生效的版本')
  const replaced = versions[versions.indexOf(last) + 1]
  const until = acts.find((act) => act.id === replaced?.id)?.at ?? ''
  const ofThatTime = confirmed.filter((one) => one.at < until)
  return inForce(ofThatTime, letGoBy(all, last), on, known).map(revisionOf)
}

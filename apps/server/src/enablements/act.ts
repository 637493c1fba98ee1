import { isRefused, type Pack, type Refusal, type Refused } from '@wenxiao/core'
import { verify, type Signed } from '@wenxiao/core/manifest'
import type { Day } from '@wenxiao/core'
import { record } from '../audit/record.ts'
import type { Work } from '../database/store.ts'
import { trustedKeys } from '../keys/key.queries.ts'
import { findPack } from '../packs/pack.queries.ts'
import { confirmedIn, listSets } from '../revisions/revision.queries.ts'
import type { ActOnRecord, PackVersion } from './enablement.ts'
import { actOf, actTitles, insertAct, listActs, oneAtATime } from './enablement.queries.ts'
import { judge, type Wanted } from './judge.ts'
import { letGoBy, standing } from './standing.ts'
import { threeWay, undecided, type Chosen, type ThreeWay } from './three-way.ts'

export interface Request extends Wanted {
  /** Today. */
  readonly on: string
  readonly by: { readonly person: string | null; readonly title: string }
  readonly decisions: readonly Chosen[]
}

/**
 * Does an act about a pack in a jurisdiction, or refuses with everything that stands against it: the order of acts, the
 * signature as it stands today, and every value of the county that the version would not simply carry on.
 */
export async function actOn(trx: Work, request: Request): Promise<ActOnRecord | Refused> {
  const { jurisdiction, act, pack, from } = request
  await oneAtATime(trx, jurisdiction)
  const acts = await listActs(trx, jurisdiction, pack.id)
  const refused = [...judge(request, acts), ...(act === 'hold' ? [] : await unsigned(trx, pack.digest, request.on))]
  if (refused.length > 0) return { refused }
  const compared = act === 'upgrade' || act === 'roll-back' ? await compare(trx, request, acts) : null
  const open = compared ? undecided(compared.next, compared, request.decisions, from) : []
  if (open.length > 0) return { refused: open }
  const now = standing(acts.map(actOf), from, '9999-12-31')
  const held = acts.find((one) => one.pack.digest === now?.digest)?.pack
  const meant = act === 'hold' || act === 'resume' ? (held ?? pack) : pack
  const id = await insertAct(trx, { ...request, pack: meant, choices: compared ? request.decisions : [] })
  const done = (await listActs(trx, jurisdiction, pack.id)).find((one) => one.id === id)
  if (!done) throw new Error('an act that was just done is not there')
  await record(trx, {
    jurisdiction,
    by: request.by,
    act: `enablement.${act}`,
    to: { is: 'pack', id: meant.digest, title: `${meant.title} ${meant.version}` },
    ground: request.document,
    more: { from, reason: request.reason, decided: request.decisions.length },
  })
  return done
}

/** Why the stored file may not be relied on today; empty when it may. */
async function unsigned(trx: Work, digest: string, on: string): Promise<readonly Refusal[]> {
  const row = await trx.selectFrom('pack').select('file').where('digest', '=', digest).executeTakeFirst()
  const verified = verify(JSON.parse(row?.file ?? 'null') as Signed, await trustedKeys(trx), on as Day)
  if (isRefused(verified)) return verified.refused.map((refusal) => ({ ...refusal, path: 'pack' }))
  if (verified.digest === digest) return []
  return [
    {
      code: 'signature',
      path: 'pack',
      found: `登记的内容摘要是 ${digest}，文件的是 ${verified.digest}`,
      because: '库里的规则包文件被换过',
      remedy: '请向发布单位重新索取并安装',
    },
  ]
}

/** Another version set against the one that stands on the day, with all that the county has of its own. */
export async function compare(
  trx: Work,
  { jurisdiction, act, pack: to, from }: Pick<Request, 'jurisdiction' | 'act' | 'from'> & { readonly pack: PackVersion },
  acts: readonly ActOnRecord[],
): Promise<ThreeWay & { readonly old: Pack; readonly next: Pack; readonly from: PackVersion }> {
  const all = acts.map(actOf)
  const now = standing(all, from, '9999-12-31') ?? standing(all, '9999-12-31', '9999-12-31')
  const version = acts.find((one) => one.pack.digest === now?.digest)?.pack
  const back =
    act === 'roll-back'
      ? all.findLast((one) => one.digest === to.digest && one.act !== 'hold' && one.act !== 'resume')
      : undefined
  const [old, next] = [await findPack(trx, now?.digest ?? ''), await findPack(trx, to.digest)]
  if (!now || !version || !old || !next) throw new Error('a pack in use that is not installed')
  const confirmed = confirmedIn(await listSets(trx, { jurisdiction, pack: to.id }))
  return { ...threeWay(old, next, confirmed, back ? letGoBy(all, back) : now.letGo, from), old, next, from: version }
}

/** A refused act goes on the audit trail of the jurisdiction. */
export const recordRefused = (trx: Work, { jurisdiction, act, pack, document, by }: Request, refused: readonly Refusal[]) =>
  record(trx, {
    jurisdiction,
    by,
    act: 'enablement.refused',
    to: { is: 'pack', id: pack.digest, title: `${pack.title} ${pack.version}` },
    ground: document || null,
    more: { act: actTitles[act], because: refused[0]?.found ?? null },
  })

import { isRefused, type Pack, type Refusal, type Refused } from '@wenxiao/core'
import { digest } from '@wenxiao/core/manifest'
import { record } from '../audit/record.ts'
import type { Work } from '../database/store.ts'
import { actOf, oneAtATime } from '../enablements/enablement.queries.ts'
import { standingFrom } from '../enablements/standing.ts'
import { findPack } from '../packs/pack.queries.ts'
import { judge, type Wanted } from './judge.ts'
import { insertDecision, insertSet, listSets, type StoredSet } from './revision.queries.ts'
import { historyOf, rulesOn, type PackHistory } from './rules.ts'

export interface Proposing extends Wanted {
  readonly jurisdiction: string
  /** Name of the pack. */
  readonly pack: string
  /** Today. */
  readonly on: string
  readonly by: { readonly person: string; readonly title: string }
}
const refuse = (
  code: 'absent' | 'gate' | 'duplicate',
  path: string,
  found: string,
  because: string,
  remedy: string,
): Refused => ({
  refused: [{ code, path, found, because, remedy }],
})

/** Puts values up for confirmation by a second person, or refuses with everything that stands against them. */
export async function propose(trx: Work, proposing: Proposing): Promise<StoredSet | Refused> {
  const { jurisdiction, on, by } = proposing
  await oneAtATime(trx, jurisdiction)
  const history = await historyOf(trx, jurisdiction, proposing.pack)
  const last = history.acts.at(-1)
  if (!last)
    return refuse('absent', 'pack', `本辖区没有启用“${proposing.pack}”`, '没有启用的规则没有可修订的', '先请省级管理员启用')
  const refused = judge(proposing, history, await packsOf(trx, history), on)
  if (refused.length > 0) return { refused }
  const version = rulesOn(history, proposing.from, '9999-12-31')?.pack ?? last.pack
  const id = await insertSet(trx, { ...proposing, pack: version })
  const [set] = await listSets(trx, { jurisdiction, id })
  if (!set) throw new Error('a revision that was just proposed is not there')
  await record(trx, { ...acted(set, 'revision.proposed'), by, more: moreOf(set) })
  return set
}

export interface Deciding {
  readonly jurisdiction: string
  readonly id: string
  readonly on: string
  readonly by: { readonly person: string; readonly title: string }
}
/** Values of parameters that a version changed which was decided on since they were proposed, and which stands on their day or later. */
async function overtaken(trx: Work, set: StoredSet, { acts }: PackHistory): Promise<readonly Refusal[]> {
  const old = await findPack(trx, set.pack.digest)
  const since = new Set(acts.filter((act) => act.at > set.proposed.at).map((act) => act.id))
  const refused: Refusal[] = []
  for (const { act, digest: version } of standingFrom(acts.map(actOf), set.from)) {
    const next = since.has(act.id) ? await findPack(trx, version) : undefined
    for (const [i, { parameter }] of set.values.entries()) {
      const [was, will] = [old?.words.parameters[parameter], next?.words.parameters[parameter]]
      if (next && was && will && digest(was) !== digest(will)) refused.push(changedSince(i, will.title, set, next, act.from))
    }
  }
  return refused
}
const changedSince = (i: number, title: string, set: StoredSet, next: Pack, from: string): Refusal => ({
  code: 'gate',
  path: `values[${i}].is`,
  found: `“${title}”是按 ${set.pack.version} 版提出的，而 ${from} 起生效的 ${next.version} 版改了它`,
  because: '提出时所看的不是现在的规则',
  remedy: '请提出的人撤回，看过新版后重新提出',
})
/** Confirms what another person proposed; from then on it is known. What has changed since it was proposed is judged anew. */
export async function confirm(trx: Work, { jurisdiction, id, on, by }: Deciding): Promise<StoredSet | Refused | undefined> {
  await oneAtATime(trx, jurisdiction)
  const [set] = await listSets(trx, { jurisdiction, id })
  if (!set) return undefined
  if (set.decided) return decidedAlready(set)
  if (set.proposed.person === by.person)
    return refuse('gate', '', `这次修订由${set.proposed.by}提出`, '提出的人不能自己确认', '请另一位财政复核确认')
  const history = await historyOf(trx, jurisdiction, set.pack.id)
  const refused = [...(await overtaken(trx, set, history)), ...judge(set, history, await packsOf(trx, history), on)]
  if (refused.length > 0) return { refused }
  return decide(trx, set, 'confirmed', on, by)
}
/** Takes a proposal back; only whoever made it may, and only before it is confirmed. */
export async function withdraw(trx: Work, { jurisdiction, id, on, by }: Deciding): Promise<StoredSet | Refused | undefined> {
  await oneAtATime(trx, jurisdiction)
  const [set] = await listSets(trx, { jurisdiction, id })
  if (!set) return undefined
  if (set.decided) return decidedAlready(set)
  if (set.proposed.person !== by.person)
    return refuse('gate', '', `这次修订由${set.proposed.by}提出`, '只有提出的人可以撤回', '请提出的人撤回')
  return decide(trx, set, 'withdrawn', on, by)
}

const decidedAlready = ({ decided }: StoredSet): Refused =>
  refuse(
    'duplicate',
    '',
    decided?.decision === 'confirmed' ? '这次修订已经确认' : '这次修订已经撤回',
    `由${decided?.by ?? ''}于 ${decided?.on ?? ''} 办理，办过的不能再办`,
    decided?.decision === 'confirmed' ? '要再改的，另提一次修订' : '仍要改的，另提一次修订',
  )
async function decide(
  trx: Work,
  before: StoredSet,
  decision: 'confirmed' | 'withdrawn',
  on: string,
  by: Deciding['by'],
): Promise<StoredSet> {
  await insertDecision(trx, { set: before, decision, on, by })
  const [set] = await listSets(trx, { jurisdiction: before.jurisdiction, id: before.id })
  if (!set) throw new Error('a revision that was just decided is not there')
  await record(trx, { ...acted(set, `revision.${decision}`), by, more: moreOf(set) })
  return set
}
const acted = (set: StoredSet, act: string) => ({
  jurisdiction: set.jurisdiction,
  act,
  to: { is: 'revision', id: set.id, title: `${set.pack.title} ${set.pack.version}` },
  ground: set.document,
})
/** By ids, and by which version's words they are told. */
const moreOf = ({ from, pack, values }: StoredSet) => ({
  from,
  pack: pack.digest,
  values: JSON.stringify(Object.fromEntries(values.map((one) => [one.parameter, one.is]))),
})

/** Every version that was decided on, by digest. */
export async function packsOf(trx: Work, { acts }: PackHistory): Promise<ReadonlyMap<string, Pack>> {
  const digests = [...new Set(acts.map((act) => act.pack.digest))]
  const found = await Promise.all(digests.map(async (digest) => [digest, await findPack(trx, digest)] as const))
  return new Map(found.flatMap(([digest, pack]) => (pack ? [[digest, pack] as const] : [])))
}
export const isSet = (set: StoredSet | Refused | undefined): set is StoredSet => set !== undefined && !isRefused(set)

import { isRefused, type Refused, type Tabled } from '@wenxiao/core'
import { allOf } from '../access/scope.ts'
import { within, type Store } from '../database/store.ts'
import { confirm, propose, withdraw } from '../revisions/propose.ts'
import { listSets } from '../revisions/revision.queries.ts'

interface SampleSet {
  readonly from: string
  readonly document: string
  readonly reason: string
  readonly values: readonly { readonly parameter: string; readonly is: Tabled | null }[]
  readonly proposed: string
  /** The day it was confirmed or withdrawn; it waits where there is none. */
  readonly confirmed?: string
  readonly withdrawn?: string
}
/** Values of counties in different states. Days, documents and reasons are invented. */
const sets: Readonly<Record<string, readonly SampleSet[]>> = {
  changxing: [
    {
      from: '2026-03-01',
      document: '长财〔2026〕示例1号',
      reason: '县域应用面向乡镇的多，低频的界线相应提高',
      values: [{ parameter: 'low-use', is: '60' }],
      proposed: '2026-02-10',
      confirmed: '2026-02-20',
    },
    {
      from: '2026-04-01',
      document: '长财〔2026〕示例2号',
      reason: '抽评比例经本县研究，按示例值执行',
      values: [
        { parameter: 'spot-share', is: '20%' },
        { parameter: 'suspension-months', is: '6' },
      ],
      proposed: '2026-03-12',
      confirmed: '2026-03-18',
    },
    {
      from: '2027-01-01',
      document: '长财〔2026〕示例6号',
      reason: '优等项目偏多，拟提高起点',
      values: [{ parameter: 'excellent-from', is: '92' }],
      proposed: '2026-11-05',
    },
    {
      from: '2027-01-01',
      document: '长财〔2026〕示例7号',
      reason: '整改和申辩期限按示例值执行，请复核',
      values: [
        { parameter: 'rectify-days', is: '60' },
        { parameter: 'answer-days', is: '20' },
      ],
      proposed: '2026-11-12',
    },
    {
      from: '2026-09-01',
      document: '长财〔2026〕示例4号',
      reason: '不合格项目加大核减',
      values: [{ parameter: 'fail-cut', is: '50%' }],
      proposed: '2026-08-03',
      withdrawn: '2026-08-05',
    },
  ],
  zhejiang: [
    {
      from: '2026-03-01',
      document: '常财〔2026〕示例5号',
      reason: '县级项目规模小，大额项目的界线相应降低',
      values: [{ parameter: 'large-from', is: '2000000' }],
      proposed: '2026-02-03',
      confirmed: '2026-02-09',
    },
    {
      from: '2027-01-01',
      document: '常财〔2026〕示例9号',
      reason: '优秀等级从严',
      values: [{ parameter: 'excellent-from', is: '92' }],
      proposed: '2026-11-16',
    },
  ],
  changde: [
    {
      from: '2026-05-01',
      document: '常财〔2026〕示例1号',
      reason: '试运行期限经市里研究，延长一个月',
      values: [{ parameter: 'trial-months', is: '4' }],
      proposed: '2026-04-08',
      confirmed: '2026-04-15',
    },
    {
      from: '2027-01-01',
      document: '常财〔2026〕示例3号',
      reason: '整改期限偏紧',
      values: [{ parameter: 'rectification-days', is: '45' }],
      proposed: '2026-11-10',
    },
  ],
}

/** Who proposes and who confirms in a jurisdiction. */
export interface Hands {
  readonly jurisdiction: string
  readonly maker: { readonly person: string; readonly title: string }
  readonly confirmer: { readonly person: string; readonly title: string }
}
/** Puts the sample values of a pack on record, unless there are any already. */
export async function loadRevisions(
  store: Store,
  pack: string,
  { jurisdiction, maker, confirmer }: Hands,
): Promise<Refused | undefined> {
  const as = (person: string) => ({ ...allOf([jurisdiction]), person })
  const there = await within(store, [jurisdiction], (trx) => listSets(trx, { jurisdiction, pack }))
  if (there.length > 0) return undefined
  for (const { proposed, confirmed, withdrawn, ...set } of sets[pack] ?? []) {
    const made = await within(store, as(maker.person), (trx) =>
      propose(trx, { ...set, jurisdiction, pack, on: proposed, by: maker }),
    )
    if (isRefused(made)) return made
    const { id } = made
    const done =
      confirmed !== undefined
        ? await within(store, as(confirmer.person), (trx) => confirm(trx, { jurisdiction, id, on: confirmed, by: confirmer }))
        : withdrawn !== undefined
          ? await within(store, as(maker.person), (trx) => withdraw(trx, { jurisdiction, id, on: withdrawn, by: maker }))
          : undefined
    if (done && isRefused(done)) return done
  }
  return undefined
}

import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import { within, type Store } from '../database/store.ts'
import { actOn } from '../enablements/act.ts'
import { listActs } from '../enablements/enablement.queries.ts'

/** The document by which samples are enabled; there is no such document. */
export const sampleDocument = '示例〔2026〕1号'
/** The day on which samples were enabled, so that what was known then can be tried: invented, like the document. */
const enabledOn = '2026-01-04'

/** Enables a sample pack, in its own jurisdiction unless another is named, from the day of its earliest rule, unless something was done about it already. */
export async function enableSample(
  store: Store,
  digest: string,
  pack: Pack,
  by: string,
  jurisdiction = pack.jurisdiction,
): Promise<Refused | undefined> {
  const { id, version, title } = pack
  const from = Object.values(pack.words.parameters)
    .flatMap(({ values }) => values.map((value) => value.from))
    .reduce<string>((first, day) => (day < first ? day : first), '2018-01-01')
  return within(store, [jurisdiction], async (trx) => {
    if ((await listActs(trx, jurisdiction, id)).length > 0) return undefined
    const done = await actOn(trx, {
      jurisdiction,
      act: 'enable',
      pack: { digest, id, version, title, jurisdiction: pack.jurisdiction },
      from,
      document: sampleDocument,
      reason: '示例数据',
      on: enabledOn,
      by: { person: null, title: by },
      decisions: [],
    })
    return isRefused(done) ? done : undefined
  })
}

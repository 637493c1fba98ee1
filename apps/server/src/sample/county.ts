import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import { within, type Store } from '../database/store.ts'
import { makeEvaluations } from '../evaluations/make.ts'
import type { Standing } from '../impact/merge.ts'
import { fileSheet } from '../sheets/file.ts'
import { drawing } from './draw.ts'
import { enableSample } from './enable.ts'
import { varied } from './vary.ts'

/** A county that uses its province's rules, so that two counties' rules can be set side by side. */
export const changshan = '330822'

/** Enables the province's pack in Changshan and files two variations of the province's sample there; once. */
export async function fileCounty(
  store: Store,
  { digest, pack }: { readonly digest: string; readonly pack: Pack },
  sample: string,
  by: string,
): Promise<Refused | undefined> {
  const held = await enableSample(store, digest, pack, by, changshan)
  if (held) return held
  const pattern = JSON.parse(sample) as { on: string; given: readonly Standing[] }
  return within(store, [changshan], async (trx) => {
    const there = await trx.selectFrom('sheet').select('id').where('jurisdiction', '=', changshan).executeTakeFirst()
    if (there) return undefined
    for (const seed of [1, 2]) {
      const given = copied(pack, pattern.given, seed)
      const text = JSON.stringify({ on: pattern.on, given })
      const filed = await fileSheet(trx, { jurisdiction: changshan, digest, pack, text, by, once: true })
      if (isRefused(filed)) return filed
      for (const scheme of pack.schemes ?? []) {
        const subjects = given.filter((thing) => thing.is === scheme.subject).map((thing) => thing.id)
        const factSheet = { id: filed.sheet.id, text }
        const making = { jurisdiction: changshan, digest, pack, factSheet, asked: { scheme: scheme.id }, by }
        const made = await makeEvaluations(trx, making, subjects)
        if (isRefused(made)) return made
      }
    }
    return undefined
  })
}

/** The same things under other numbers and names. */
function copied(pack: Pack, given: readonly Standing[], seed: number): readonly Standing[] {
  const draw = drawing(Number(changshan) + seed)
  return given.map((thing) => {
    const by = { draw, quality: 40 + draw.below(60), money: 30 + draw.below(120), earlier: 7 * draw.below(6) }
    const links = Object.fromEntries(Object.entries(thing.links ?? {}).map(([link, to]) => [link, `c${seed}-${to}`]))
    const title = thing.title === undefined ? {} : { title: `${thing.title}（示例${seed}）` }
    return { ...varied(pack, thing, by), ...title, id: `c${seed}-${thing.id}`, links }
  })
}

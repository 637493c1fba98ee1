import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import { within, type Store } from '../database/store.ts'
import { makeEvaluations } from '../evaluations/make.ts'
import { fileSheet } from '../sheets/file.ts'
import type { Standing } from '../impact/merge.ts'
import { changxing200 } from './changxing-200.ts'

/** Files the two hundred invented projects of Changxing, unit by unit, and evaluates those that can be; once. */
export async function fileProjects(
  store: Store,
  { digest, pack }: { readonly digest: string; readonly pack: Pack },
  sample: string,
  by: string,
): Promise<Refused | undefined> {
  const { jurisdiction } = pack
  const there = await within(store, [jurisdiction], (trx) =>
    trx.selectFrom('subject').select('id').where('kind', '=', 'unit').where('id', '=', 'su01').executeTakeFirst(),
  )
  if (there) return undefined
  const pattern = JSON.parse(sample) as { on: string; given: readonly Standing[] }
  return within(store, [jurisdiction], async (trx) => {
    for (const { on, given, projects } of changxing200(pack, pattern)) {
      const text = JSON.stringify({ on, given })
      const filed = await fileSheet(trx, { jurisdiction, digest, pack, text, by, once: true })
      if (isRefused(filed)) return filed
      const making = { jurisdiction, digest, pack, factSheet: { id: filed.sheet.id, text }, asked: { scheme: 'project' }, by }
      const made = await makeEvaluations(trx, making, projects)
      if (isRefused(made)) return made
    }
    return undefined
  })
}

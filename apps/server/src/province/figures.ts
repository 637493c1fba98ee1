import { isRefused, type Pack } from '@wenxiao/core'
import { digest } from '@wenxiao/core/manifest'
import type { Revision } from '@wenxiao/core/engine'
import { allOf } from '../access/scope.ts'
import { today } from '../clock.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { engine } from '../evaluations/engine.ts'
import { rulesOver, type Answer } from '../impact/answer.ts'
import { mergedRecord, sheetsOnRecord } from '../impact/impact.queries.ts'
import { inWorker } from '../impact/in-worker.ts'
import { answer } from '../impact/answer.ts'
import { mostAtOnce } from '../impact/run.ts'
import { queueOf } from '../jobs/queue.ts'
import { findPack } from '../packs/pack.queries.ts'
import { historyOf, rulesOn } from '../revisions/rules.ts'
import type { CountyFigures } from './province.ts'
import { findFigures, insertFigures } from './province.queries.ts'

/** What figures of a county rest on. */
interface Ground {
  readonly pack: Pack
  readonly revisions: readonly Revision[]
  readonly rulebook: string
  readonly rulesDay: string
  readonly on: string
  readonly sheets: readonly string[]
  readonly things: number
  readonly question: string
}
async function groundOf(trx: Work, jurisdiction: string, pack: string): Promise<Ground | undefined> {
  const rulesDay = today()
  const rules = rulesOn(await historyOf(trx, jurisdiction, pack), rulesDay, '9999-12-31')
  const opened = rules && (await findPack(trx, rules.pack.digest))
  const { day: on, ids: sheets, things, own } = await sheetsOnRecord(trx, jurisdiction, pack)
  if (!rules || !opened || on === null || !own) return undefined
  const book = rulesOver({ pack: opened, on: rulesDay, revisions: rules.revisions }, on)
  if (isRefused(book)) return undefined
  const question = digest({ rulebook: book.digest, on, sheets: [...sheets], engine })
  return { pack: opened, revisions: rules.revisions, rulebook: book.digest, rulesDay, on, sheets, things, question }
}

/** Figures of a county under the rules in force today, and whether they are being worked out; both null and false where there is nothing to count. */
export async function figuresOf(
  store: Store,
  jurisdiction: string,
  pack: string,
): Promise<{ readonly figures: CountyFigures | null; readonly working: boolean }> {
  const known = await within(store, allOf([jurisdiction]), async (trx) => {
    const ground = await groundOf(trx, jurisdiction, pack)
    return { ground, figures: ground && (await findFigures(trx, jurisdiction, pack, ground.question)) }
  })
  if (known.figures) return { figures: known.figures, working: false }
  if (!known.ground) return { figures: null, working: false }
  const queue = known.ground.things > mostAtOnce ? queueOf(store) : undefined
  if (queue) {
    await within(store, allOf([jurisdiction]), (trx) => queue.send(trx, 'figures', { jurisdiction, id: pack }))
    return { figures: null, working: true }
  }
  return { figures: await workOut(store, jurisdiction, pack), working: false }
}

/** Works figures out and keeps them; in a thread of their own while there is a signal to stop by. */
export async function workOut(
  store: Store,
  jurisdiction: string,
  pack: string,
  stop?: AbortSignal,
): Promise<CountyFigures | null> {
  const read = await within(store, allOf([jurisdiction]), async (trx) => {
    const ground = await groundOf(trx, jurisdiction, pack)
    const things = ground && (await mergedRecord(trx, jurisdiction, ground.sheets))
    return ground && things && { ground, things }
  })
  if (!read) return null
  const { ground, things } = read
  const inputs = {
    before: null,
    after: { pack: ground.pack, on: ground.rulesDay, revisions: ground.revisions },
    on: ground.on,
    things,
  }
  const nobody = () => undefined
  const found = stop ? await inWorker(inputs, nobody, stop) : answer(null, inputs.after, inputs.on, things, nobody)
  if (isRefused(found)) return null
  return within(store, allOf([jurisdiction]), async (trx) => {
    await insertFigures(trx, jurisdiction, pack, ground.question, countsOf(ground, found))
    return (await findFigures(trx, jurisdiction, pack, ground.question)) ?? null
  })
}

const countsOf = ({ on, pack }: Ground, found: Answer): Omit<CountyFigures, 'made'> => ({
  on,
  rulebook: found.rulebooks.after,
  things: Object.entries(found.kinds).map(([is, things]) => ({ is, kind: pack.words.subjects[is]?.title ?? is, things })),
  verdicts: found.verdicts.map(({ is, kind, fact, title, sort, counts }) => ({
    is,
    kind,
    fact,
    title,
    sort,
    counts: counts.map((one) => ({ answer: one.answer, title: one.title, things: one.after })),
  })),
  proposals: found.proposals.map(({ id, title, kind, after }) => ({ id, title, kind, things: after })),
  cut: found.cut.after,
})

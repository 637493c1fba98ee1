import { isRefused } from '@wenxiao/core'
import type { Person } from '../access/access.ts'
import type { Scope } from '../access/scope.ts'
import { today } from '../clock.ts'
import { within, type Store, type Work } from '../database/store.ts'
import type { InUse } from '../enablements/enablement.ts'
import { packsInUse } from '../enablements/in-use.ts'
import { add } from '../evaluations/points.ts'
import { rulebookPage } from '../revisions/page.ts'
import { historyOf } from '../revisions/rules.ts'
import { figuresOf } from './figures.ts'
import type { CountyPack, ProvinceOverview } from './province.ts'
import { placesNamed, type Place } from './province.queries.ts'

type Known = Omit<CountyPack, 'figures' | 'working'>

/** All jurisdictions whose results may be seen, with the packs they use and what comes out under them. */
export async function overview(store: Store, scope: Scope, asking: Person): Promise<ProvinceOverview> {
  const { places, known } = await within(store, scope, async (trx) => {
    const places = await placesNamed(trx, scope.results)
    const known: Known[] = []
    for (const place of places)
      for (const one of await packsInUse(trx, place, today(), '9999-12-31')) known.push(await knownOf(trx, place, one, asking))
    return { places, known }
  })
  const rows: CountyPack[] = []
  for (const one of known) rows.push({ ...one, ...(await figuresOf(store, one.jurisdiction.code, one.pack.id)) })
  const using = new Set(rows.map((row) => row.jurisdiction.code))
  const count = (of: 'openRevisions' | 'examplesWaiting') => rows.reduce((sum, row) => sum + row[of], 0)
  return {
    rows,
    without: places.flatMap(({ code, title }) => (using.has(code) ? [] : [{ code, title }])),
    totals: {
      jurisdictions: using.size,
      packs: rows.length,
      openRevisions: count('openRevisions'),
      examplesWaiting: count('examplesWaiting'),
      cut: add('0.00', ...rows.map((row) => row.figures?.cut ?? '0.00')),
    },
  }
}

async function knownOf(trx: Work, { code, title, parent }: Place, one: InUse, asking: Person): Promise<Known> {
  const { sets } = await historyOf(trx, code, one.pack.id)
  const page = await rulebookPage(trx, {
    jurisdiction: { code, title },
    pack: one.pack.id,
    on: today(),
    known: '9999-12-31',
    asking,
  })
  const parameters = page && !isRefused(page) ? page.parameters : []
  return {
    jurisdiction: { code, title },
    parent,
    pack: one.pack,
    state: one.state,
    since: one.by.from,
    document: one.by.document,
    newer: one.newer[0] ?? null,
    openRevisions: sets.filter((set) => set.decided === null).length,
    confirmedRevisions: parameters.filter((parameter) => parameter.present?.by === 'county').length,
    examplesWaiting: page && !isRefused(page) ? page.waiting.county : 0,
  }
}

import { marks, type Place } from './world.ts'

/** How a procedure is asked for what is on record in a place. `sees`: what must be visible for an answer, where no jurisdiction is named. */
export interface Probe {
  readonly input: (place: Place) => unknown
  readonly sees: 'records' | 'results' | null
}
const nothing: Probe = { input: () => undefined, sees: null }
const of = (input: Probe['input'], sees: Probe['sees'] = null): Probe => ({ input, sees })
const there = of(({ code }) => ({ jurisdiction: code }))
const fund = ({ code }: Place) => `fund-${code.slice(0, 2)}`

/** One for each procedure that only looks: a new one that is not here fails the tests of access. */
export const probes: Readonly<Record<string, Probe>> = {
  'audit.counts': there,
  'audit.list': there,
  'audit.verify': there,
  'enablements.comparison': of(({ code, pack }) => ({ jurisdiction: code, pack })),
  'enablements.list': there,
  'evaluations.counts': of(() => ({})),
  'evaluations.explain': of(({ evaluation }) => ({ id: evaluation, line: 'paid' }), 'records'),
  'evaluations.export': of(() => ({ format: 'csv' })),
  'evaluations.get': of(({ evaluation }) => ({ id: evaluation }), 'results'),
  'evaluations.list': of(() => ({})),
  'evaluations.spread': of(() => ({})),
  'evaluations.verify': of(({ evaluation }) => ({ id: evaluation }), 'results'),
  'home.overview': nothing,
  'impact.export': of(({ code, run }) => ({ jurisdiction: code, run, format: 'csv' })),
  'impact.get': of(({ code, run }) => ({ jurisdiction: code, run })),
  'impact.list': there,
  'impact.run': of(({ code, run }) => ({ jurisdiction: code, run })),
  'jurisdictions.list': nothing,
  'keys.list': nothing,
  'keys.places': nothing,
  'packs.compare': of(({ pack }) => ({ from: pack, to: pack })),
  'packs.get': of(({ pack }) => ({ digest: pack })),
  'packs.list': nothing,
  'packs.refusals': nothing,
  'people.list': there,
  'people.places': nothing,
  'people.settings': there,
  'people.units': there,
  'province.compare': of(
    (place) => ({
      left: { jurisdiction: place.code, pack: fund(place) },
      right: { jurisdiction: place.code, pack: fund(place) },
    }),
    'results',
  ),
  'province.overview': nothing,
  'revisions.get': of(({ code, revisions }) => ({ jurisdiction: code, id: revisions })),
  'revisions.list': there,
  'revisions.rulebook': of((place) => ({ jurisdiction: place.code, pack: fund(place) })),
  'revisions.simulate': of((place) => ({ jurisdiction: place.code, pack: fund(place) })),
  'search.find': of(({ code }) => ({ text: marks(code).results })),
  'sheets.export': of(({ code, pack }) => ({ jurisdiction: code, pack, format: 'csv', is: 'fund' }), 'records'),
  'sheets.get': of(({ sheet }) => ({ id: sheet }), 'records'),
  'sheets.list': of(() => ({})),
  'subjects.counts': there,
  'subjects.export': of(({ code }) => ({ jurisdiction: code, format: 'csv' })),
  'sheets.template': of(({ pack }) => ({ pack, format: 'csv', is: 'fund' })),
  'subjects.get': of(({ code }) => ({ jurisdiction: code, is: 'fund', id: 'f1' })),
  'subjects.list': there,
  'trial.template': of(({ pack }) => ({ pack })),
}

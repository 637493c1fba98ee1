import type { Pack, Tabled } from '@wenxiao/core'
import { cited } from '@wenxiao/core/engine'
import { sayCite, type Clause, type Reading, type Section } from '@wenxiao/core/reading'
import { keyOf, type LetGo } from '../enablements/standing.ts'
import { inForce, type Confirmed } from './in-force.ts'
import type { ParameterShown, RevisionSet, ValueCite, ValueFrom } from './revision.ts'
import type { StoredSet } from './revision.queries.ts'
import { unitShown } from './unit.ts'

/** What a parameter is shown from. */
export interface Shelf {
  readonly pack: Pack
  readonly reading: Reading
  readonly confirmed: readonly Confirmed[]
  readonly sets: readonly StoredSet[]
  readonly open: readonly RevisionSet[]
  readonly letGo: LetGo
  readonly on: string
  readonly known: string
}

/** One parameter of a pack as in force on a day and as known on a day, with everything that was ever decided about it. */
export function parameterShown(shelf: Shelf, id: string): ParameterShown {
  const { pack, on, known, confirmed, letGo } = shelf
  const declared = pack.words.parameters[id]
  if (!declared) throw new Error(`a parameter that the pack does not have: ${id}`)
  const packs = declared.values.map((value): ValueFrom => ({
    ...value,
    by: 'pack',
    cite: citeOf(pack, value.cite),
    revision: null,
  }))
  const own = packs.findLast((value) => value.from <= on) ?? null
  const stands = inForce(confirmed, letGo, on, known).find((one) => one.parameter === id)
  const present = stands ? countyValue(shelf, stands) : own?.is === null ? null : own
  const known_ = confirmed.filter((one) => one.parameter === id && one.knownSince <= known)
  const history = [...packs, ...known_.map((one) => countyValue(shelf, one))]
  return {
    id,
    title: declared.title,
    unit: unitShown(pack, declared.unit),
    class: declared.class,
    by: choiceOf(pack, declared),
    bounds: declared.bounds ? { ...declared.bounds, cite: citeOf(pack, declared.bounds.cite) } : null,
    clause: clauseOf(shelf.reading.chapters, id),
    present,
    own,
    history: history.toSorted((a, b) => (a.from === b.from ? (a.by === 'pack' ? 1 : -1) : a.from < b.from ? 1 : -1)),
    open: shelf.open.filter((set) => set.values.some((value) => value.parameter === id)),
    waits: present?.by === 'pack' && present.cite.standing === 'example',
  }
}

/** The choice that picks the value of a parameter; null where it has one value for all. */
export function choiceOf(pack: Pack, { by }: Pick<Pack['words']['parameters'][string], 'by'>): ParameterShown['by'] {
  if (by === undefined) return null
  const [kind = '', name = ''] = by.split('.')
  const choice = pack.words.subjects[kind]?.facts[name]
  const options = Object.entries(choice && 'options' in choice ? choice.options : {})
  return { title: choice?.title ?? by, options: options.map(([id, title]) => ({ id, title })) }
}
function countyValue({ sets, letGo, pack, on }: Shelf, one: Confirmed): ValueFrom {
  const set = sets.find((stored) => stored.id === one.set)
  if (!set?.decided) throw new Error('a confirmed value without its set')
  const gone = letGo.get(keyOf(one.set, one.parameter))
  const value: Tabled | null =
    one.is ?? pack.words.parameters[one.parameter]?.values.findLast((own) => own.from <= on)?.is ?? null
  return {
    is: value,
    from: one.from,
    by: 'county',
    cite: { standing: 'official', text: one.document },
    revision: {
      set: one.set,
      reason: set.reason,
      knownSince: one.knownSince,
      letGo: gone ?? null,
      proposed: { by: set.proposed.by, on: set.proposed.on, at: set.proposed.at },
      confirmed: { by: set.decided.by, on: set.decided.on, at: set.decided.at },
    },
  }
}
export const citeOf = (pack: Pack, cite: string): ValueCite => ({
  standing: cited(cite).standing,
  text: sayCite(pack, cite),
})

/** The clause that reads a parameter aloud; the chapter of parameters holds each under its id. */
function clauseOf(sections: readonly Section[], id: string): Clause | null {
  const chapter = sections.find((section) => section.id === 'parameters')
  return chapter?.clauses.find((clause) => clause.id === id) ?? null
}

import type { Caller, PersonShown } from '@wenxiao/server/api'
import { holds } from '#lib/roles.ts'
import { attempt, read } from './ask.ts'

/** Something that waits for a person: what it is, the figures that it is told with, and where it is done. */
export type Waiting =
  | {
      readonly kind: 'confirm'
      readonly titles: readonly string[]
      readonly by: string
      readonly on: string
      readonly from: string
      readonly document: string
      readonly href: string
    }
  | { readonly kind: 'proposed'; readonly titles: readonly string[]; readonly from: string; readonly href: string }
  | { readonly kind: 'examples'; readonly pack: string; readonly count: number; readonly href: string }
  | { readonly kind: 'upgrade'; readonly place: string; readonly pack: string; readonly version: string; readonly href: string }
  | { readonly kind: 'factor'; readonly href: string }

/** What waits for whoever is signed in; what only lies with others stands last. */
export const waitingFor = async (caller: Caller, person: PersonShown, secondFactor: boolean): Promise<readonly Waiting[]> => {
  const jurisdiction = person.jurisdiction.code
  const [sets, examples, upgrades] = await Promise.all([
    revisions(caller, jurisdiction, person.title),
    holds(person, 'county-maker') ? exampleValues(caller, jurisdiction) : [],
    holds(person, 'province-admin') ? newerVersions(caller) : [],
  ])
  const factor: readonly Waiting[] = secondFactor ? [] : [{ kind: 'factor', href: '/account' }]
  const mine = sets.filter((one) => one.kind === 'confirm')
  return [...mine, ...upgrades, ...examples, ...factor, ...sets.filter((one) => one.kind !== 'confirm')]
}

const revisions = async (caller: Caller, jurisdiction: string, title: string): Promise<readonly Waiting[]> => {
  const listed = await attempt(caller.revisions.list({ jurisdiction }))
  const open = 'done' in listed ? listed.done.filter((set) => set.state === 'open') : []
  const link = (id: string) => `/revisions/${jurisdiction}/${id}`
  const titles = (set: (typeof open)[number]) => set.values.map((value) => value.title)
  return [
    ...open
      .filter((set) => set.mayConfirm.may)
      .map((set): Waiting => ({
        kind: 'confirm',
        titles: titles(set),
        by: set.proposed.by,
        on: set.proposed.on,
        from: set.from,
        document: set.document,
        href: link(set.id),
      })),
    ...open
      .filter((set) => set.proposed.by === title)
      .map((set): Waiting => ({ kind: 'proposed', titles: titles(set), from: set.from, href: link(set.id) })),
  ]
}

const exampleValues = async (caller: Caller, jurisdiction: string): Promise<readonly Waiting[]> => {
  const inUse = await read(caller.enablements.list({ jurisdiction }))
  const books = await Promise.all(
    inUse.map(async ({ pack }) => ({ pack, book: await attempt(caller.revisions.rulebook({ jurisdiction, pack: pack.id })) })),
  )
  return books.flatMap(({ pack, book }): readonly Waiting[] =>
    'done' in book && book.done.waiting.county > 0
      ? [
          {
            kind: 'examples',
            pack: `${pack.title} ${pack.version}`,
            count: book.done.waiting.county,
            href: `/rules/${jurisdiction}?pack=${pack.id}&show=waits`,
          },
        ]
      : [],
  )
}

const newerVersions = async (caller: Caller): Promise<readonly Waiting[]> => {
  const { rows } = await read(caller.province.overview())
  return rows.flatMap(({ jurisdiction, pack, newer }): readonly Waiting[] =>
    newer
      ? [
          {
            kind: 'upgrade',
            place: jurisdiction.title,
            pack: `${pack.title} ${pack.version}`,
            version: newer.version,
            href: `/packs/${newer.digest.replace('sha256:', '')}/enable?jurisdiction=${jurisdiction.code}`,
          },
        ]
      : [],
  )
}

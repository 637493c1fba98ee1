import type { PersonKept, Role } from '@wenxiao/server/api'

/** Every role, in the order in which they are offered. */
export const roleIds = [
  'county-maker',
  'county-confirmer',
  'unit-filer',
  'data-bureau',
  'reviewer',
  'auditor',
  'province-admin',
  'pack-publisher',
  'administrator',
] as const satisfies readonly Role[]
export const roleIn = (text: string): Role | undefined => roleIds.find((id) => id === text)

type Person = Pick<PersonKept, 'title' | 'roles' | 'account'>
const has = ({ roles }: Pick<Person, 'roles'>, role: Role) => roles.includes(role)
/** Proposes and confirms: never the same thing twice. */
export const isBoth = (person: Pick<Person, 'roles'>): boolean => has(person, 'county-maker') && has(person, 'county-confirmer')

/** Which people a table shows. */
export const shows = ['all', 'waiting', 'maker', 'confirmer', 'both', 'none', 'closed'] as const
export type Show = (typeof shows)[number]
const fits: Readonly<Record<Show, (person: Person) => boolean>> = {
  all: ({ account }) => account !== null,
  waiting: ({ account }) => account !== null && !account.password,
  maker: (person) => has(person, 'county-maker'),
  confirmer: (person) => has(person, 'county-confirmer'),
  both: isBoth,
  none: ({ account, roles }) => account !== null && roles.length === 0,
  closed: ({ account }) => account === null,
}
export const shown = <P extends Person>(people: readonly P[], show: Show): readonly P[] => people.filter(fits[show])

/** Those in whose title, login or unit these words stand. */
export const found = (people: readonly PersonKept[], words: string): readonly PersonKept[] =>
  people.filter((one) => [one.title, one.login ?? '', one.unit?.title ?? ''].some((text) => text.includes(words.trim())))

/** What keeps a place from revising its parameters, or is to be known about who does. */
export type Warning =
  | { readonly is: 'no-maker' | 'no-confirmer' }
  | { readonly is: 'alone'; readonly title: string }
  | { readonly is: 'both'; readonly titles: readonly string[] }

/** `revises`: this is a place with parameters of its own, a county or a city; elsewhere nobody is missed. */
export const warningsOf = (people: readonly Person[], revises: boolean): readonly Warning[] => {
  const active = shown(people, 'all')
  const [makers, confirmers, both] = [shown(active, 'maker'), shown(active, 'confirmer'), shown(active, 'both')]
  const wanted = active.length > 0 && (revises || makers.length + confirmers.length > 0)
  const [maker] = makers
  const alone = makers.length === 1 && confirmers.length === 1 && maker === confirmers[0]
  return [
    ...(wanted && makers.length === 0 ? [{ is: 'no-maker' } as const] : []),
    ...(wanted && confirmers.length === 0 ? [{ is: 'no-confirmer' } as const] : []),
    ...(alone && maker ? [{ is: 'alone', title: maker.title } as const] : []),
    ...(both.length > 0 && !alone ? [{ is: 'both', titles: both.map(({ title }) => title) } as const] : []),
  ]
}

/** Cities, counties and departments: not the platform, no province, and no town. */
export const revises = (code: string): boolean => !/^(..0000$|\d{9})/.test(code)
/** Roles that may be given in a place: a province's own in a province or on the platform only. */
export const rolesAt = (code: string): readonly Role[] => roleIds.filter((id) => id !== 'province-admin' || /^..0000/.test(code))
/** Whether one stands beneath another, by their codes. */
export const isBeneath = (code: string, above: string): boolean =>
  code !== above && (above === '000000' || code.startsWith(above.replace(/(00)+$/, '')))

/** What stands open beside the table. */
export const opens = ['add', 'many', 'unit', 'settings', 'place'] as const
export const acts = ['role', 'link', 'sessions', 'factor', 'close'] as const
export interface Wish {
  readonly show: Show
  readonly words: string
  readonly person: string | null
  readonly open: (typeof opens)[number] | null
  readonly act: (typeof acts)[number] | null
}
export const wishIn = (query: URLSearchParams): Wish => ({
  show: shows.find((one) => one === query.get('show')) ?? 'all',
  words: query.get('q') ?? '',
  person: query.get('person'),
  open: opens.find((one) => one === query.get('open')) ?? null,
  act: acts.find((one) => one === query.get('act')) ?? null,
})
/** The page with something wished otherwise, as a query; what is as it always is stays out of it. */
export const queryOf = (wish: Wish, other: Partial<Wish> = {}): string => {
  const { show, words, person, open, act } = { ...wish, ...other }
  return new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(words === '' ? {} : { q: words }),
    ...(person === null ? {} : { person }),
    ...(open === null ? {} : { open }),
    ...(person === null || act === null ? {} : { act }),
  }).toString()
}

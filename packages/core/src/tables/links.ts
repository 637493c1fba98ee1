import type { Pack } from '../contract/pack.ts'

/** Something that a row may belong to: on record, or in the tables themselves. */
export interface Known {
  readonly is: string
  readonly id: string
  readonly title: string | null
}
/** Finds the one thing of a kind that a text names, or says how many it could be. */
export type FindThing = (is: string, text: string) => string | { readonly ids: readonly string[] }

/** Names of things by kind: an id names its thing, a title the only thing that is called so. */
export function naming(things: readonly Known[]): FindThing {
  const ids = new Set(things.map(({ is, id }) => `${is}\n${id}`))
  const titles = new Map<string, Set<string>>()
  for (const { is, id, title } of things) {
    if (title === null || title.trim() === '') continue
    const key = `${is}\n${title.trim()}`
    titles.set(key, (titles.get(key) ?? new Set()).add(id))
  }
  return (is, text) => {
    const own = ids.has(`${is}\n${text}`) ? [text] : []
    const all = [...new Set([...own, ...(titles.get(`${is}\n${text}`) ?? [])])]
    return all.length === 1 && all[0] !== undefined ? all[0] : { ids: all }
  }
}

/** How a thing is named in a link column, so that it is found again: by its title where no other answers to it, else by its id. */
export function callThing(find: FindThing, { is, id, title }: Known): string {
  const name = title?.trim() ?? ''
  return name !== '' && find(is, name) === id ? name : id
}
export const linkTarget = (pack: Pack, is: string, link: string): string => pack.words.subjects[is]?.links?.[link] ?? ''

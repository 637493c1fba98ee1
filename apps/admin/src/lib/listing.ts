/** How many rows a list shows at once. */
export const rowsAtOnce = 200

/** What an address says; nothing here changes it. */
export type Query = Pick<URLSearchParams, 'get'> & Iterable<[string, string]>

/** How an address wants a list: sorted by which column, from the least or the most, from which row on. */
export interface Wish<C extends string> {
  readonly sort: C | null
  readonly up: boolean
  /** How many rows stand before the first shown. */
  readonly first: number
}
const whole = (text: string | null): number => (/^\d{1,7}$/.test(text ?? '') ? Number(text) : 0)
export const wishIn = <C extends string>(query: Query, columns: readonly C[]): Wish<C> => ({
  sort: columns.find((one) => one === query.get('sort')) ?? null,
  up: query.get('by') === 'up',
  first: whole(query.get('first')),
})
/** What an address says under these names, as far as it says something. */
export const saidIn = <N extends string>(query: Query, names: readonly N[]): Partial<Record<N, string>> =>
  Object.fromEntries(
    names.map((name) => [name, (query.get(name) ?? '').trim().slice(0, 200)]).filter(([, text]) => text !== ''),
  ) as Partial<Record<N, string>>

/**
 * The same address with something said otherwise; empty text says nothing. A list that is sorted or filtered otherwise
 * begins at its first row again. What names an action of a form is left out.
 */
export const addressOf = (query: Query, changes: Readonly<Record<string, string>>, at = ''): string => {
  const next = new URLSearchParams([...query].filter(([name]) => !name.startsWith('/') && name !== 'first'))
  for (const [name, value] of Object.entries(changes)) {
    if (value === '' || (name === 'first' && value === '0')) next.delete(name)
    else next.set(name, value)
  }
  const said = next.toString()
  return `${said === '' ? '?' : `?${said}`}${at}`
}

/** Where the pages beside this one begin; null where there is none. */
export const pagesOf = (first: number, left: number, most = rowsAtOnce) => {
  const last = Math.max(0, Math.ceil(left / most) - 1) * most
  return {
    first: first > 0 ? 0 : null,
    before: first > 0 ? Math.max(0, Math.min(first, last + most) - most) : null,
    after: first + most < left ? first + most : null,
    last: first < last ? last : null,
  }
}

import { foundKinds, type Fit, type Found } from './search.ts'

/** How well words (in small letters) fit the best of these fields; null when they do not. */
export function fitOf(words: string, fields: readonly string[]): Fit | null {
  const small = fields.map((field) => field.toLowerCase())
  if (small.includes(words)) return 'exact'
  if (small.some((field) => field.startsWith(words))) return 'prefix'
  return small.some((field) => field.includes(words)) ? 'contains' : null
}

const order: readonly Fit[] = ['exact', 'prefix', 'contains']
const keys = (one: Found): readonly (string | number)[] => [
  order.indexOf(one.fit),
  one.title ?? '',
  foundKinds.indexOf(one.kind),
  one.place.code,
]
/** The better fit first, then by title, kind and place; what is equal in all of that keeps its order. */
export function compare(a: Found, b: Found): number {
  const [left, right] = [keys(a), keys(b)]
  const at = left.findIndex((key, i) => key !== right[i])
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1
}

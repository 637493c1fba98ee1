import type { ActDone, Filed } from '../contract/record.ts'

/** One fact of one thing that an act or a decision changed, as text; null when nothing stood there. */
export interface Change {
  readonly is: string
  readonly id: string
  readonly fact: string
  readonly before: string | null
  readonly after: string
}
type Plain = { readonly [key: string]: unknown }
const given = (file: unknown): readonly Plain[] => (file as { given: readonly Plain[] }).given

/** A facts file with more things; one that is already there gets the facts and links given anew. */
export function append(file: unknown, more: readonly unknown[]): unknown {
  if (more.length === 0 || typeof file !== 'object' || file === null || !Array.isArray((file as { given?: unknown }).given))
    return file
  const list = [...given(file)]
  for (const one of more as readonly Plain[]) {
    const i = list.findIndex((g) => g['id'] === one['id'] && g['is'] === one['is'])
    const before = list[i]
    if (!before) list.push(one)
    else
      list[i] = {
        ...before,
        ...one,
        links: { ...(before['links'] as Plain), ...(one['links'] as Plain) },
        facts: { ...(before['facts'] as Plain), ...(one['facts'] as Plain) },
      }
  }
  return { ...file, given: list }
}
/** A facts file in which some facts of one thing stand anew, and what was done is noted. */
export function changeFact(file: unknown, id: string, sets: readonly (readonly [string, Filed])[], done?: ActDone): unknown {
  const list = given(file).map((g) =>
    g['id'] === id
      ? {
          ...g,
          facts: { ...(g['facts'] as Plain), ...Object.fromEntries(sets) },
          ...(done ? { acts: [...((g['acts'] as readonly unknown[] | undefined) ?? []), done] } : {}),
        }
      : g,
  )
  return { ...(file as object), given: list }
}

import type { Refusal, RefusalCode } from '../contract/refusal.ts'

/** Says one refusal by its five parts. */
export type Say = (code: RefusalCode, path: string, found: string, because: string, remedy: string) => void

/** Refusals that come together one by one. */
export function refusing(): { readonly refused: readonly Refusal[]; readonly say: Say } {
  const refused: Refusal[] = []
  return { refused, say: (code, path, found, because, remedy) => void refused.push({ code, path, found, because, remedy }) }
}

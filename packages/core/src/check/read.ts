import type { Pack } from '../contract/pack.ts'
import type { Refusal, Refused } from '../contract/refusal.ts'
import { notPlain } from './plain.ts'
import { refusals } from './refuse.ts'
import { pack, vocabulary } from './shape/pack.ts'

/** Reads a parsed pack.json, or a pack just written, against the whole vocabulary; refuses with every problem by its key path. */
export function readPack(value: unknown): Pack | Refused {
  const strange = notPlain(value)
  // Circular or bottomless data cannot be walked any further.
  if (strange.some((r) => r.code === 'cycle' || r.found.startsWith('层数'))) return { refused: strange }
  // Rules in another vocabulary would only be misread: say that, and nothing else.
  if (strangeVocabulary(value)) return { refused: refusalsOf(value).filter((r) => r.path === 'vocabulary') }
  const taken = new Set(strange.map((r) => r.path))
  const shape = refusalsOf(value).filter((r) => !taken.has(r.path))
  const refused = [...strange, ...shape]
  return isPack(value, refused) ? value : { refused }
}
const isPack = (value: unknown, refused: readonly Refusal[]): value is Pack => value !== undefined && refused.length === 0

function refusalsOf(value: unknown): readonly Refusal[] {
  const read = pack.safeParse(value)
  return read.success ? [] : read.error.issues.flatMap((issue) => refusals(issue, value))
}
const strangeVocabulary = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'vocabulary' in value &&
  Number.isSafeInteger(value.vocabulary) &&
  value.vocabulary !== vocabulary

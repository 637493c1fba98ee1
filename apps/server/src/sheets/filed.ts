import type { Filed, Origin, Pack, Plain, Refused } from '@wenxiao/core'
import { isRefused } from '@wenxiao/core'
import { readFacts, type OnRecord } from '@wenxiao/core/engine'
import { canonical } from '@wenxiao/core/manifest'
import { readJson } from '../files.ts'

/** A facts file that a pack can read, with the one text it has. */
export interface FiledFacts {
  readonly record: OnRecord
  readonly text: string
}
/** One thing of a facts file, as it was written. */
export interface GivenThing {
  readonly is: string
  readonly id: string
  readonly title?: string
  readonly classified?: true
  readonly links?: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, Filed>>
  readonly anew?: Readonly<Record<string, Readonly<Record<string, Filed>>>>
}

/** Reads a facts file's text by a pack, or refuses everything that is wrong with it at once. */
export function readFiled(pack: Pack, text: string): FiledFacts | Refused {
  const file = readJson(text)
  if (isRefused(file)) return file
  const record = readFacts(pack, file.json)
  if (isRefused(record)) return record
  const whole = canonical(file.json)
  return isRefused(whole) ? whole : { record, text: whole }
}

/** The things of a file that was read. */
export const givenIn = (text: string): readonly GivenThing[] => (JSON.parse(text) as { given: readonly GivenThing[] }).given

/** A fact as filed, taken apart: the value, and what is known about it. */
export interface Parts {
  readonly plain: Plain
  readonly unit: string | null
  readonly origin: Origin | null
  readonly by: string | null
  readonly at: string | null
  readonly evidence: string | null
}
export function partsOf(filed: Filed): Parts {
  const bare = { unit: null, origin: null, by: null, at: null, evidence: null }
  if (typeof filed === 'string' || isSeries(filed)) return { plain: filed, ...bare }
  if (!('value' in filed) || 'excused' in filed) return { plain: filed, ...bare }
  const { value, unit = null, origin = null, by = null, at = null, evidence = null } = filed
  return { plain: value, unit, origin, by, at, evidence }
}
const isSeries = (filed: Filed): filed is readonly (string | null)[] => Array.isArray(filed)

import { check, isRefused } from '@wenxiao/core'
import type { Pack, Refused } from '@wenxiao/core'
import { printDay, readDay, readFacts, rulebook } from '@wenxiao/core/engine'
import type { OnRecord, Rulebook } from '@wenxiao/core/engine'
import type { Call, Wrong } from '../command.ts'
import { flag, wrongUsage } from '../command.ts'
import { readDocument } from './file.ts'
import { usablePack } from './pack.ts'

/** Everything an engine needs, read and found sound: the pack, the facts file, and the rules in force on the day. */
export interface Ready {
  readonly pack: Pack
  readonly file: unknown
  readonly record: OnRecord
  readonly book: Rulebook
}
/** Wrong usage when a flag that takes a day has none. */
export function notADay(call: Call, names: readonly string[]): Wrong | undefined {
  for (const name of names) {
    const day = flag(call, name)
    if (day !== undefined && readDay(day) === undefined)
      return wrongUsage('wrong-value', '', `--${name} ${day}`, '日期写成 2022-12-31 这样')
  }
  return undefined
}
/** A pack that `check` has no problem with: engines rely on it. */
export async function soundPack(path: string): Promise<Pack | Refused> {
  const found = await usablePack(path)
  if (isRefused(found)) return found
  const problems = check(found.pack).filter((problem) => problem.warning !== true)
  return problems.length > 0 ? { refused: problems } : found.pack
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Several facts files as one; the day is that of the first. */
export function joinFiles(files: readonly unknown[]): unknown {
  const [first, ...rest] = files
  if (rest.length === 0 || !isObject(first) || !Array.isArray(first['given'])) return first
  return {
    ...first,
    given: [
      first['given'],
      ...rest.map((file) => (isObject(file) && Array.isArray(file['given']) ? file['given'] : [file])),
    ].flat(),
  }
}

/** Reads `<pack> <facts.json…>`; everything that is wrong with any of them is refused at once. */
export async function readReady(call: Call): Promise<Ready | Refused | Wrong> {
  const wrong = notADay(call, ['on'])
  if (wrong) return wrong
  const [packPath = '', ...paths] = call.words
  const pack = await soundPack(call.path(packPath))
  const files = paths.map((path) => readDocument(call.path(path)))
  const refused = [...(isRefused(pack) ? pack.refused : []), ...files.flatMap((file) => (isRefused(file) ? file.refused : []))]
  if (isRefused(pack) || refused.length > 0) return { refused }
  const day = flag(call, 'on')
  const joined = joinFiles(files.map((file) => ('value' in file ? file.value : undefined)))
  // A day given here stands in for one the file leaves out; it never changes what the file says.
  const file = day !== undefined && isObject(joined) && joined['on'] === undefined ? { ...joined, on: day } : joined
  const record = readFacts(pack, file)
  if (isRefused(record)) return record
  const book = rulebook(pack, { on: day ?? printDay(record.on) })
  return isRefused(book) ? book : { pack, file, record, book }
}

import type { Field, KindFields } from '@wenxiao/server/api'
import { textIn } from './form.ts'

/** What a person enters for one fact: a value in a unit, or why there is none yet. */
export interface Entry {
  readonly state: 'known' | 'pending' | 'excused'
  readonly value: string
  readonly unit: string
  readonly why: string
}
type Json = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x)
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
const nothing: Entry = { state: 'known', value: '', unit: '', why: '' }
const gap = '缺'
/** As it stands in the file, so that a wrong form is seen. */
const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const list = (values: readonly unknown[]) => values.map((value) => (value === null ? gap : written(value))).join('、')
const isAttested = (filed: unknown): filed is Json => isObject(filed) && 'value' in filed && !('excused' in filed)

/** A fact as it stands in a facts file, taken apart for a form; what is not there is empty. */
export const readEntry = (filed: unknown): Entry => {
  const plain = isAttested(filed) ? filed['value'] : filed
  const unit = isAttested(filed) && typeof filed['unit'] === 'string' ? filed['unit'] : ''
  if (Array.isArray(plain)) return { ...nothing, unit, value: list(plain) }
  if (isObject(plain)) {
    const value = typeof plain['value'] === 'string' ? plain['value'] : ''
    if (typeof plain['pending'] === 'string') return { state: 'pending', value: '', unit, why: plain['pending'] }
    if (typeof plain['excused'] === 'string') return { state: 'excused', value, unit, why: plain['excused'] }
    return nothing
  }
  return plain === undefined || plain === null ? nothing : { ...nothing, unit, value: written(plain) }
}

/** What stands in the file for an entry; nothing at all when nothing was entered. The value goes as typed, for the server to judge. */
const writeEntry = ({ state, value, unit, why }: Entry, field: Field): unknown => {
  if (state === 'pending') return { pending: why }
  if (state === 'excused') return { excused: why, ...(value === '' ? {} : { value }) }
  if (value === '') return undefined
  const plain =
    field.every === null
      ? value
      : value
          .split(/[、,，\s]+/)
          .filter(Boolean)
          .map((one) => (one === gap ? null : one))
  return unit === '' ? plain : { value: plain, unit }
}

/** Whether it is of a form that a facts file allows; a bare number is none, and is written anew as text. */
const isFiled = (filed: unknown) => {
  const plain = isAttested(filed) ? filed['value'] : filed
  return plain === undefined || typeof plain === 'string' || typeof plain === 'object'
}
const same = (a: Entry, b: Entry) => a.state === b.state && a.value === b.value && a.unit === b.unit && a.why === b.why

/** The first thing of a facts file: the one a form shows. Null when the text holds none. */
export const firstOf = (
  text: string,
): { readonly is: string; readonly id: string; readonly title: string; readonly facts: Json; readonly others: number } | null => {
  const file = parse(text)
  const given = isObject(file) && Array.isArray(file['given']) ? file['given'] : []
  const [first] = given as readonly unknown[]
  if (!isObject(first) || typeof first['is'] !== 'string') return null
  const title = typeof first['title'] === 'string' ? first['title'] : ''
  return {
    is: first['is'],
    id: typeof first['id'] === 'string' ? first['id'] : '',
    title,
    facts: isObject(first['facts']) ? first['facts'] : {},
    others: given.length - 1,
  }
}
export const dayOf = (text: string): string => {
  const file = parse(text)
  return isObject(file) && typeof file['on'] === 'string' ? file['on'] : ''
}
export const entriesOf = (text: string, kind: KindFields): Readonly<Record<string, Entry>> => {
  const facts = firstOf(text)?.facts ?? {}
  return Object.fromEntries(kind.fields.map((field) => [field.fact, readEntry(facts[field.fact])]))
}

/**
 * The file with what a form says about its first thing. A fact that was changed is filed anew:
 * whoever vouched for the old value, and its evidence, do not stand behind the new one.
 */
export const withEntries = (text: string, kind: KindFields, entries: Readonly<Record<string, Entry>>, on: string): string => {
  const file = parse(text)
  if (!isObject(file) || !Array.isArray(file['given'])) return text
  const [first, ...others] = file['given'] as readonly unknown[]
  if (!isObject(first)) return text
  const before = isObject(first['facts']) ? first['facts'] : {}
  const facts: Record<string, unknown> = { ...before }
  for (const field of kind.fields) {
    const entry = entries[field.fact]
    if (!entry || (isFiled(before[field.fact]) && same(entry, readEntry(before[field.fact])))) continue
    const plain = writeEntry(entry, field)
    if (plain === undefined) delete facts[field.fact]
    else facts[field.fact] = isAttested(plain) ? { ...plain, origin: 'filed' } : { value: plain, origin: 'filed' }
  }
  return JSON.stringify({ ...file, ...(on === '' ? {} : { on }), given: [{ ...first, facts }, ...others] })
}

/** What a submitted form says for each field of a kind. */
export const submitted = (form: FormData, kind: KindFields): Readonly<Record<string, Entry>> => {
  const text = (name: string) => textIn(form, name).trim()
  const state = (name: string): Entry['state'] => (name === 'pending' || name === 'excused' ? name : 'known')
  return Object.fromEntries(
    kind.fields.map((field) => [
      field.fact,
      {
        state: state(text(`state.${field.fact}`)),
        value: text(`value.${field.fact}`),
        unit: text(`unit.${field.fact}`),
        why: text(`why.${field.fact}`),
      },
    ]),
  )
}

/** The fact of the first thing that a refusal's path speaks of, or null when it speaks of something else. */
export const factIn = (path: string): string | null => /^given\[0\]\.facts\.([^.[]+)/.exec(path)?.[1] ?? null

import type { AnyC } from '../engine/condition.ts'
import { inPartOfYear } from '../engine/day.ts'
import type { Fraction } from '../engine/fraction.ts'
import { compare } from '../engine/fraction.ts'
import type { AnyM } from '../engine/measure.ts'
import type { Lists, Marks, Numbers, Truths } from './column.ts'
import { empty, excused, gravest, known, missing, pending, truths } from './column.ts'
import { over } from './items.ts'
import { bound, measure } from './measure.ts'
import type { Frame } from './sheet.ts'

const rowsOf = (frame: Frame, kind: string): number =>
  kind === 'jurisdiction' ? 1 : (frame.tables.get(kind)?.things.length ?? 0)

/** A condition for every row of a table: a value column and a state column. */
export function condition(frame: Frame, kind: string, said: AnyC): Truths {
  const rows = rowsOf(frame, kind)
  if (typeof said === 'string') return frame.column(kind, said) as Truths
  if ('not' in said) {
    const inner = condition(frame, kind, said.not)
    return { state: inner.state, value: inner.value.map((v, i) => (inner.state[i] === known ? 1 - v : 0)) }
  }
  if ('all' in said)
    return joined(
      rows,
      said.all.map((c) => condition(frame, kind, c)),
      0,
    )
  if ('any' in said)
    return joined(
      rows,
      said.any.map((c) => condition(frame, kind, c)),
      1,
    )
  if ('measure' in said) {
    const left = measure(frame, kind, said.measure)
    const signs = (['atLeast', 'atMost', 'over', 'under'] as const).filter((sign) => said[sign] !== undefined)
    return joined(
      rows,
      signs.map((sign) => against(left, sign, bound(frame, kind, said[sign] as AnyM))),
      0,
    )
  }
  if ('is' in said) {
    const column = frame.column(kind, said.fact) as Marks | Lists
    const last = said.last === undefined ? null : bound(frame, kind, said.last)
    return each(rows, (i) => answered(frame, kind, said.fact, column, i, said.is, last))
  }
  if ('eachYear' in said) {
    if (said.day === 'today') return each(rows, () => (inPartOfYear(frame.today, said.eachYear) ? yes : no))
    const column = frame.column(kind, said.day) as Marks
    return each(rows, (i) =>
      column.state[i] === known
        ? inPartOfYear(column.value[i] as number, said.eachYear)
          ? yes
          : no
        : -(column.state[i] as number),
    )
  }
  if ('happened' in said) {
    if (said.happened === 'today') return each(rows, () => yes)
    const column = frame.column(kind, said.happened) as Marks
    return each(rows, (i) => {
      const state = column.state[i] as number
      if (state === known) return (column.value[i] as number) <= frame.today ? yes : no
      return state === pending ? no : -state
    })
  }
  if ('known' in said) {
    const column = frame.column(kind, said.known)
    return each(rows, (i) => {
      if (column.state[i] === excused) return -excused
      if (column.state[i] !== known) return no
      const value = column.value[i]
      return Array.isArray(value) && !value.some((v) => v !== null) ? no : yes
    })
  }
  const [items, via] = 'some' in said ? [said.some, said.via] : [said.every, said.via]
  const held = over(frame, kind, items, via, said.where)
  return each(rows, (i) => {
    if ('some' in said) return (held.yes[i] as number) > 0 ? yes : held.stop[i] !== known ? -(held.stop[i] as number) : no
    if ((held.no[i] as number) > 0) return no
    return held.stop[i] !== known ? -(held.stop[i] as number) : held.all[i] === 0 ? -empty : yes
  })
}

// One answer as one number: 1 yes, 0 no, below zero the state with its sign turned.
const yes = 1
const no = 0
function each(rows: number, answer: (i: number) => number): Truths {
  const out = truths(rows)
  for (let i = 0; i < rows; i++) {
    const a = answer(i)
    if (a < 0) out.state[i] = -a
    else out.value[i] = a
  }
  return out
}
/** `all` is settled by a no, `any` by a yes. */
function joined(rows: number, parts: readonly Truths[], settledBy: 0 | 1): Truths {
  return each(rows, (i) => {
    let state = known
    for (const part of parts) {
      if (part.state[i] === known && part.value[i] === settledBy) return settledBy
      state = gravest(state, part.state[i] as number)
    }
    return state === known ? 1 - settledBy : -state
  })
}
function against(left: Numbers, sign: 'atLeast' | 'atMost' | 'over' | 'under', right: Numbers): Truths {
  return each(left.state.length, (i) => {
    if (left.state[i] !== known) return -(left.state[i] as number)
    if (right.state[i] !== known) return -(right.state[i] as number)
    if (right.far[i] === 1) return -pending
    const side = compare(left.value[i] as Fraction, right.value[i] as Fraction)
    const reached = sign === 'over' || sign === 'atMost' ? side > 0 : side >= 0
    if (left.far[i] === 1 && !reached) return -pending
    return (sign === 'atLeast' || sign === 'over' ? reached : !reached) ? yes : no
  })
}
function answered(
  frame: Frame,
  kind: string,
  name: string,
  column: Marks | Lists,
  i: number,
  options: readonly string[],
  last: Numbers | null,
): number {
  const state = column.state[i] as number
  if (state !== known) return undecided(frame, kind, name, state) && owned(frame, kind, name, i) ? no : -state
  const value = column.value[i]
  if (!Array.isArray(value)) return options.includes(value as string) ? yes : no
  if (last === null) return -missing
  if (last.state[i] !== known) return -(last.state[i] as number)
  const n = Number((last.value[i] as Fraction).n)
  const tail = value.slice(-n)
  if (tail.some((v) => v !== null && !options.includes(v as string))) return no
  return tail.length < n || tail.includes(null) ? -missing : yes
}
const declaredAt = (frame: Frame, kind: string, name: string) => {
  const [link, inner] = name.includes('.') ? name.split('.') : [undefined, name]
  const at = link === undefined ? kind : (frame.pack.words.subjects[kind]?.links?.[link] ?? '')
  return { link, fact: frame.pack.words.subjects[at]?.facts[inner ?? ''] }
}
const undecided = (frame: Frame, kind: string, name: string, state: number): boolean => {
  const { fact } = declaredAt(frame, kind, name)
  return fact?.from === 'decision' ? state === missing : fact?.from === 'lifecycle' && state === pending
}
/** A link that leads nowhere is missing, not undecided. */
const owned = (frame: Frame, kind: string, name: string, i: number): boolean => {
  const { link } = declaredAt(frame, kind, name)
  return link === undefined || (frame.tables.get(kind)?.links.get(link)?.[i] ?? -1) >= 0
}

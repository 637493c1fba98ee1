import type { Pack } from '../contract/pack.ts'
import { factOf, isTable, linkTo, textOf } from './phrase.ts'
import type { Made } from './second-world.ts'

type Value = Made['facts'][string]
interface Draft {
  readonly is: string
  readonly id: string
  readonly links: Record<string, string>
  readonly facts: Record<string, Value>
}
/** A situation in the making: things are added and facts put down until a phrase comes out as wanted. */
export interface Making {
  readonly pack: Pack
  readonly on: string
  readonly things: Draft[]
}
export type Maker = Draft

export const makingOf = (pack: Pack, on: string, kind: string): { readonly making: Making; readonly root: Maker } => {
  const making: Making = { pack, on, things: [] }
  return { making, root: addThing(making, kind) }
}
export function addThing(making: Making, is: string): Maker {
  const thing: Draft = { is, id: `t${making.things.length}`, links: {}, facts: {} }
  making.things.push(thing)
  return thing
}
/** One more thing that belongs to another; undefined when nothing links them. */
export function addItem(making: Making, owner: Maker, kind: string, via: unknown): Maker | undefined {
  const link = linkTo(making.pack, kind, owner.is, via)
  if (link === undefined) return undefined
  const item = addThing(making, kind)
  item.links[link] = owner.id
  return item
}
export const itemsOf = (making: Making, owner: Maker, kind: string, via: unknown): readonly Maker[] => {
  const link = linkTo(making.pack, kind, owner.is, via) ?? ''
  return making.things.filter((thing) => thing.is === kind && thing.links[link] === owner.id)
}

/** The thing a name speaks of, made when `link.fact` leads to one that is not there yet. */
export function ownerOf(making: Making, thing: Maker, name: string): { readonly thing: Maker; readonly name: string } {
  const [link = '', fact] = name.split('.')
  if (fact === undefined) return { thing, name }
  const kind = making.pack.words.subjects[thing.is]?.links?.[link] ?? ''
  const owner = making.things.find((one) => one.id === thing.links[link]) ?? addThing(making, kind)
  thing.links[link] = owner.id
  return { thing: owner, name: fact }
}
/** Puts a value down; no when another one stands there already. */
export function put(thing: Maker, name: string, value: Value): boolean {
  const before = thing.facts[name]
  if (before !== undefined) return JSON.stringify(before) === JSON.stringify(value)
  thing.facts[name] = value
  return true
}
export const workingOf = (making: Making, thing: Maker, name: string): unknown => making.pack.workings[thing.is]?.[name]
export const unitOf = (making: Making, thing: Maker, name: string): string => factOf(making.pack, thing.is, name)?.unit ?? ''

/** Gives a thing, or what it belongs to, one answer to the choice that a parameter goes by, `project.category`. */
export function choose(making: Making, thing: Maker, by: string, option: string): boolean {
  const [kind = '', name = ''] = by.split('.')
  const link = thing.is === kind ? undefined : linkTo(making.pack, thing.is, kind, undefined)
  if (thing.is !== kind && link === undefined) return false
  const owner = link === undefined ? { thing, name } : ownerOf(making, thing, `${link}.${name}`)
  return put(owner.thing, owner.name, option)
}
/** A parameter that goes by a choice nobody has made yet has no value: the first answer will do. */
export function chooseAny(making: Making, thing: Maker, said: unknown): void {
  const parameter = isTable(said) && 'parameter' in said ? making.pack.words.parameters[textOf(said, 'parameter')] : undefined
  const [kind = '', name = ''] = (parameter?.by ?? '').split('.')
  const fact = factOf(making.pack, kind, name)
  const option = fact && 'options' in fact ? Object.keys(fact.options)[0] : undefined
  if (parameter?.by !== undefined && option !== undefined) choose(making, thing, parameter.by, option)
}

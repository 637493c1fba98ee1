import type { Pack } from '../contract/pack.ts'
import type { Tabled } from '../contract/words.ts'
import { factOf, isTable, kindInside, linkTo } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { fromText } from './rational.ts'
import type { Rational } from './rational.ts'

/** A made-up thing: everything on record about it is plain text, a list of it, or pending. */
export interface Made {
  readonly is: string
  readonly id: string
  readonly links: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string | readonly string[] | { readonly pending: string }>>
}
export interface World {
  readonly pack: Pack
  readonly on: string
  readonly things: readonly Made[]
}

/** The thing a name speaks of: the thing itself, or what it belongs to. */
export function ownerOf(world: World, thing: Made, name: string): { readonly thing: Made; readonly name: string } | undefined {
  const [first = '', second] = name.split('.')
  if (second === undefined) return { thing, name: first }
  const owner = world.things.find((one) => one.id === thing.links[first])
  return owner && { thing: owner, name: second }
}
/** The formula behind a worked-out fact, and whose it is. */
export function workingOf(world: World, thing: Made, name: string): { readonly thing: Made; readonly said: Phrase } | undefined {
  const owner = ownerOf(world, thing, name)
  const said = owner && world.pack.workings[owner.thing.is]?.[owner.name]
  return said === undefined || owner === undefined ? undefined : { thing: owner.thing, said: said as Phrase }
}
/** What is on record under a name; a decision that nobody took is no. */
export function valueOf(world: World, thing: Made, name: string): Made['facts'][string] | undefined {
  const owner = ownerOf(world, thing, name)
  const filed = owner?.thing.facts[owner.name]
  const fact = owner && factOf(world.pack, owner.thing.is, owner.name)
  return filed === undefined && fact?.from === 'decision' && fact.unit === 'yes-no' ? 'no' : filed
}
/** A day that has come by the day of judging, or was set in advance. */
export function dayOf(world: World, thing: Made, name: string): string | null {
  if (name === 'today') return world.on
  const owner = ownerOf(world, thing, name)
  const filed = valueOf(world, thing, name)
  const fact = owner && factOf(world.pack, owner.thing.is, owner.name)
  // A day set in advance is known before it comes; any other has not happened yet.
  return typeof filed === 'string' && (filed <= world.on || (fact !== undefined && 'planned' in fact && fact.planned))
    ? filed
    : null
}
/** The things that a phrase counts or sums over. */
export function itemsOf(world: World, thing: Made, said: Readonly<Record<string, unknown>>): readonly Made[] {
  const kind = kindInside(said) ?? ''
  const link = linkTo(world.pack, kind, thing.is, said['via']) ?? ''
  return world.things.filter((one) => one.is === kind && one.links[link] === thing.id)
}

/** A parameter as the pack states it for this day and this thing. */
export function parameterOf(world: World, thing: Made, id: string): Rational | null {
  const parameter = world.pack.words.parameters[id]
  let stated: Tabled | null = null
  for (const value of parameter?.values ?? []) if (value.from <= world.on) stated = value.is
  if (!isTable(stated)) return stated === null ? null : (fromText(stated) ?? null)
  const [kind, name = ''] = (parameter?.by ?? '').split('.')
  const link = Object.entries(world.pack.words.subjects[thing.is]?.links ?? {}).find(([, to]) => to === kind)?.[0]
  const option = valueOf(world, thing, thing.is === kind ? name : `${link}.${name}`)
  const text = typeof option === 'string' ? stated[option] : undefined
  return text === undefined ? null : (fromText(text) ?? null)
}

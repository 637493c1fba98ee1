import { addItem, chooseAny, itemsOf, ownerOf, put, workingOf } from './making.ts'
import type { Maker, Making } from './making.ts'
import { inside, kindInside, listed, signs, textOf } from './phrase.ts'
import type { Phrase, Sign } from './phrase.ts'
import { minus, nought, plus, ratio } from './rational.ts'
import type { Rational } from './rational.ts'
import { reach } from './reach.ts'
import { dayAfter, monthsAfter } from './second-days.ts'
import { numberOf } from './second-number.ts'
import { truthOf } from './second-truth.ts'
import { stepOf } from './step.ts'

type Table = Readonly<Record<string, unknown>>

/** Puts down facts so that a condition holds, or does not; no when it knows no way. Whether it did is checked afterwards. */
export function satisfy(making: Making, thing: Maker, said: Phrase, wanted: boolean): boolean {
  if (truthOf(making, thing, said) === wanted && !isOpen(said)) return true
  if (typeof said === 'string') return satisfyFact(making, thing, said, wanted)
  if ('not' in said) return satisfy(making, thing, inside(said, 'not'), !wanted)
  if ('all' in said) return joined(making, thing, listed(said, 'all'), wanted, true)
  if ('any' in said) return joined(making, thing, listed(said, 'any'), wanted, false)
  if ('measure' in said) return compared(making, thing, said, wanted)
  if ('is' in said) return answered(making, thing, said, wanted)
  if ('happened' in said) return dated(making, thing, textOf(said, 'happened'), wanted ? monthsAfter(making.on, -1) : undefined)
  if ('eachYear' in said) {
    const [from = '', to = ''] = said['eachYear'] as readonly string[]
    const year = Number(making.on.slice(0, 4)) - 1
    return dated(making, thing, textOf(said, 'day'), wanted ? `${year}-${from}` : dayAfter(`${year}-${to}`, 1))
  }
  if ('known' in said) return !wanted || stated(making, thing, textOf(said, 'known'))
  return counted(making, thing, said, wanted)
}
/** What is silent today may speak once another part of the phrase is made: these are made in any case. */
const isOpen = (said: Phrase): boolean => typeof said === 'object' && ('some' in said || 'every' in said)

function satisfyFact(making: Making, thing: Maker, name: string, wanted: boolean): boolean {
  const owner = ownerOf(making, thing, name)
  const working = workingOf(making, owner.thing, owner.name)
  return working === undefined
    ? put(owner.thing, owner.name, wanted ? 'yes' : 'no')
    : satisfy(making, owner.thing, working as Phrase, wanted)
}
/** `settled` parts must all come out one way; otherwise the last of them alone is enough, and the others stay as they should. */
function joined(making: Making, thing: Maker, parts: readonly Phrase[], wanted: boolean, isAll: boolean): boolean {
  if (wanted === isAll) return parts.every((part) => satisfy(making, thing, part, wanted))
  const last = parts.at(-1)
  return (
    last !== undefined &&
    satisfy(making, thing, last, wanted) &&
    parts.slice(0, -1).every((part) => satisfy(making, thing, part, truthOf(making, thing, part) ?? !wanted))
  )
}
function compared(making: Making, thing: Maker, said: Table, wanted: boolean): boolean {
  const sign = signs.find((one) => one in said)
  if (!sign) return false
  chooseAny(making, thing, said[sign])
  const bound =
    numberOf(making, thing, inside(said, sign)) ??
    (reach(making, thing, inside(said, sign), { number: ratio(10), days: 0 }) ? ratio(10) : null)
  if (bound === null) return false
  const step = stepOf(making.pack, thing.is, inside(said, 'measure'))
  const beside: Readonly<Record<Sign, Rational>> = {
    atLeast: nought,
    over: step.number,
    atMost: nought,
    under: minus(nought, step.number),
  }
  const beyond: Readonly<Record<Sign, Rational>> = {
    atLeast: minus(nought, step.number),
    over: nought,
    atMost: step.number,
    under: nought,
  }
  return reach(making, thing, inside(said, 'measure'), { number: plus(bound, (wanted ? beside : beyond)[sign]), days: 0 })
}
function answered(making: Making, thing: Maker, said: Table, wanted: boolean): boolean {
  const owner = ownerOf(making, thing, textOf(said, 'fact'))
  const fact = making.pack.words.subjects[owner.thing.is]?.facts[owner.name]
  const options = fact && 'options' in fact ? Object.keys(fact.options) : []
  const option = options.find((one) => listed(said, 'is').includes(one) === wanted)
  const last = said['last'] === undefined ? null : numberOf(making, thing, inside(said, 'last'))
  if (option === undefined) return false
  return put(owner.thing, owner.name, last === null ? option : Array.from({ length: Number(last.n / last.d) }, () => option))
}
function dated(making: Making, thing: Maker, name: string, day: string | undefined): boolean {
  if (name === 'today') return day === making.on
  const owner = ownerOf(making, thing, name)
  if (workingOf(making, owner.thing, owner.name) !== undefined) return false
  return put(owner.thing, owner.name, day ?? { pending: '尚未发生' })
}
/** Anything at all of the right form. */
function stated(making: Making, thing: Maker, name: string): boolean {
  const owner = ownerOf(making, thing, name)
  const fact = making.pack.words.subjects[owner.thing.is]?.facts[owner.name]
  if (!fact || workingOf(making, owner.thing, owner.name) !== undefined) return false
  if (owner.thing.facts[owner.name] !== undefined) return true
  switch (fact.unit) {
    case 'day':
      return put(owner.thing, owner.name, monthsAfter(making.on, -1))
    case 'yes-no':
      return put(owner.thing, owner.name, 'yes')
    case 'choice':
      return answered(making, thing, { fact: name, is: 'options' in fact ? Object.keys(fact.options) : [] }, true)
    case 'paper':
    case 'text':
      return put(owner.thing, owner.name, '示例')
    default:
      return reach(making, thing, name, { number: ratio(1), days: 0 })
  }
}
function counted(making: Making, thing: Maker, said: Table, wanted: boolean): boolean {
  const kind = kindInside(said) ?? ''
  const isAboutOne = 'some' in said === wanted
  const there = itemsOf(making, thing, kind, said['via'])
  if (there.length > 0) return there.every((item) => satisfy(making, item, inside(said, 'where'), wanted))
  // Nothing there is neither one that holds nor one that does not.
  if (!isAboutOne && 'some' in said) return true
  const item = addItem(making, thing, kind, said['via'])
  return item !== undefined && satisfy(making, item, inside(said, 'where'), wanted)
}

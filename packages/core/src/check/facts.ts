import type { Fact } from '../contract/words.ts'
import { instead } from './near.ts'
import { tell, type Here } from './here.ts'
import { everyOf, factInWords, kindInWords, kindOf, optionsOf, own, titleOf, type Kind } from './names.ts'

/** A fact that a rule names, and whose it is. */
export interface Found {
  readonly subject: string
  readonly name: string
  readonly fact: Fact
}

/** Every name a rule about this subject may write for a fact of this kind. */
function candidates(here: Here, kind: Kind | 'any', ownOnly: boolean): Readonly<Record<string, Fact>> {
  const subject = here.names.subject(here.is)
  const fits = (fact: Fact): boolean => kind === 'any' || kindOf(fact) === kind
  const named = (id: string, before: string): [string, Fact][] =>
    Object.entries(here.names.subject(id)?.facts ?? {})
      .filter(([, fact]) => fits(fact))
      .map(([name, fact]) => [before + name, fact])
  const above = ownOnly ? [] : Object.entries(subject?.links ?? {})
  return Object.fromEntries([...named(here.is, ''), ...above.flatMap(([link, target]) => named(target, `${link}.`))])
}

/** The fact that a name stands for: the subject's own, or `link.fact` of what it belongs to. Tells what is unknown. */
export function find(here: Here, ref: string, kind: Kind | 'any' = 'any', ownOnly = false): Found | undefined {
  const subject = here.names.subject(here.is)
  if (!subject)
    return tell(
      here,
      'mismatch',
      `“${ref}”`,
      '辖区本身没有事实，只能对它下面的对象计数或汇总',
      '请写成对某一类对象的计数或汇总。',
    )
  const [first = '', second] = ref.split('.')
  const owner = second === undefined ? here.is : own(subject.links, first)
  if (owner === undefined)
    return tell(
      here,
      'unknown-name',
      `归属“${first}”`,
      `「${subject.title}」没有声明这条归属`,
      instead(first, Object.keys(subject.links ?? {})),
    )
  const name = second ?? first
  const fact = own(here.names.subject(owner)?.facts, name)
  if (!fact)
    return tell(
      here,
      'unknown-name',
      `“${ref}”`,
      `「${titleOf(here.names, owner)}」没有这个事实`,
      instead(ref, candidates(here, kind, ownOnly)),
    )
  if (kind !== 'any' && kindOf(fact) !== kind) {
    return tell(
      here,
      'mismatch',
      `“${ref}”：${factInWords(here.names, fact)}`,
      `此处要用“${kindInWords(kind)}”一类的事实`,
      instead(ref, candidates(here, kind, ownOnly)),
    )
  }
  here.reads(`${owner}.${name}`)
  return { subject: owner, name, fact }
}

/** A day, `today` among them. */
export const findDay = (here: Here, ref: string): void => {
  if (ref !== 'today') find(here, ref, 'day')
}

/** A fact with one value only; a series must first be brought to one. */
export function findSingle(here: Here, ref: string, kind: Kind): Found | undefined {
  const found = find(here, ref, kind)
  if (found && everyOf(found.fact) !== undefined) {
    return tell(
      here,
      'mismatch',
      `“${ref}”：${factInWords(here.names, found.fact)}`,
      '一个序列有许多值，此处只能用一个',
      everyOf(found.fact) === 'rater' ? `请写成 { mean: '${ref}' } 等。` : `请写成 { mean: '${ref}', last: '…' } 等。`,
    )
  }
  return found
}

/** A choice and some of its answers. */
export function findOptions(here: Here, at: Here, ref: string, options: readonly string[], ownOnly = false): Found | undefined {
  const found = find(at, ref, 'choice', ownOnly)
  if (found) options.forEach((option, i) => findOption({ ...here, path: [...here.path, i] }, found, option))
  return found
}
export function findOption(here: Here, { fact }: Found, option: string): void {
  if (own(optionsOf(fact), option) === undefined)
    tell(here, 'unknown-name', `“${option}”`, `「${fact.title}」没有这个答案`, instead(option, optionsOf(fact)))
}

import { isRefused, type Pack, type Refusal, type Tabled } from '@wenxiao/core'
import { upgrade, type Conflict, type Upgrade } from '@wenxiao/core/difference'
import { rulebook } from '@wenxiao/core/engine'
import { revisionOf, standingOrComing, type Confirmed } from '../revisions/in-force.ts'
import type { Choice } from './enablement.ts'
import { keyOf, type LetGo } from './standing.ts'

/** A county's own value with what another version makes of it. */
export interface Clash extends Omit<Conflict, 'revision'> {
  readonly revision: Confirmed
  readonly choices: readonly Choice[]
}
export interface ThreeWay extends Omit<Upgrade, 'survives' | 'conflicts'> {
  readonly survives: readonly Confirmed[]
  readonly clashes: readonly Clash[]
}
/** What may be decided: a value that may stand is kept or gives way; where the parameter is gone, there is only letting go. */
const choicesFor = ({ because, mayKeep }: Conflict): readonly Choice[] =>
  because === 'removed' ? ['drop'] : mayKeep ? ['keep', 'take-new'] : ['take-new']

/** The version in force, another one, and what the county has of its own on the day of the change and later. */
export function threeWay(old: Pack, next: Pack, confirmed: readonly Confirmed[], letGo: LetGo, from: string): ThreeWay {
  const standing = standingOrComing(confirmed, letGo, from)
  const own = new Map(standing.map((one) => [revisionOf(one), one]))
  const found = upgrade(old, next, [...own.keys()])
  const back = (revision: Conflict['revision']): Confirmed => own.get(revision) as Confirmed
  return {
    ...found,
    survives: found.survives.map(back),
    clashes: found.conflicts.map((one) => ({ ...one, revision: back(one.revision), choices: choicesFor(one) })),
  }
}

/** A choice as it comes in. */
export interface Chosen {
  readonly set: string
  readonly parameter: string
  readonly choice: Choice
}
/** Refuses until every value that clashes is decided, once, by a choice that is open, and what then stands holds together. */
export function undecided(
  next: Pack,
  { survives, clashes }: ThreeWay,
  chosen: readonly Chosen[],
  from: string,
): readonly Refusal[] {
  const wanted = new Map(clashes.map((clash) => [keyOf(clash.revision.set, clash.revision.parameter), clash]))
  const strange = chosen.flatMap((one, i): readonly Refusal[] => {
    const clash = wanted.get(keyOf(one.set, one.parameter))
    const path = `decisions[${i}]`
    if (!clash)
      return [
        {
          code: 'not-found',
          path,
          found: `“${one.parameter}”`,
          because: '这一项没有冲突，或已经不在',
          remedy: '重新打开对照，按列出的冲突逐项决定',
        },
      ]
    if (chosen.slice(0, i).some((before) => before.set === one.set && before.parameter === one.parameter))
      return [
        { code: 'duplicate', path, found: `“${clash.title}”决定了两次`, because: '一项冲突只能有一个决定', remedy: '留下一个' },
      ]
    return clash.choices.includes(one.choice)
      ? []
      : [
          {
            code: 'mismatch',
            path: `${path}.choice`,
            found: `“${clash.title}”：${titles[one.choice]}`,
            because: clash.why,
            remedy: `可选：${clash.choices.map((choice) => titles[choice]).join('、')}`,
          },
        ]
  })
  const open = [...wanted].flatMap(([key, clash]): readonly Refusal[] =>
    chosen.some((one) => keyOf(one.set, one.parameter) === key)
      ? []
      : [
          {
            code: 'absent',
            path: `decisions.${clash.revision.set}.${clash.revision.parameter}`,
            found: `“${clash.title}”还没有决定`,
            because: clash.why,
            remedy: `决定其中之一：${clash.choices.map((choice) => titles[choice]).join('、')}`,
          },
        ],
  )
  if (strange.length + open.length > 0) return [...strange, ...open]
  const kept = clashes.flatMap(({ revision }) =>
    chosen.some((one) => one.choice === 'keep' && one.set === revision.set && one.parameter === revision.parameter)
      ? [revision]
      : [],
  )
  const stands = [...survives, ...kept]
  const days = [...new Set([from, ...stands.map((one) => one.from)])].filter((day) => day >= from)
  const faults = days.flatMap((on) => {
    const book = rulebook(next, { on, revisions: stands.map(revisionOf) })
    return isRefused(book) ? book.refused.map((r) => ({ ...r, path: 'decisions' })) : []
  })
  return faults.filter((fault, i) => faults.findIndex((one) => one.found === fault.found) === i)
}
export const titles: Readonly<Record<Choice, string>> = { keep: '沿用本级的值', 'take-new': '改用新版的值', drop: '不再使用' }

/** The pack's own value of a parameter on a day, whatever a county says. */
export const ownValue = (pack: Pack, parameter: string, on: string): Tabled | null =>
  pack.words.parameters[parameter]?.values.findLast((value) => value.from <= on)?.is ?? null

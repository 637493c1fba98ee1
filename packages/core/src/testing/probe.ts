import type { Pack } from '../contract/pack.ts'
import type { Earn } from '../contract/scheme.ts'
import type { Fact, Words } from '../contract/words.ts'
import type { Phrase } from './phrase.ts'

/** Names of our own in a pack made for trying one phrase; a capital letter keeps them apart from any that a pack declares. */
export const probe = { answer: 'Answer', points: 'Points', value: 'Value', bound: 'Bound', worth: '100' } as const

const settledElsewhere = ['scheme', 'verdict', 'lifecycle', 'decision']
/** Points, grades and stages are given, not earned, so that one phrase can be looked at alone. */
const given = (fact: Fact): Fact =>
  settledElsewhere.includes(fact.from) && !(fact.from === 'decision' && fact.unit === 'yes-no')
    ? { ...fact, from: 'filed' }
    : fact
/** Bounds of plausibility and of order are about what people file; a made-up situation lies on the edge of both. */
function free(fact: Fact): Fact {
  const {
    least: _,
    most: __,
    notBefore: ___,
    ...rest
  } = given(fact) as Fact & { least?: unknown; most?: unknown; notBefore?: unknown }
  return rest
}

/** The pack's words and workings, and nothing else but one phrase: a condition as a yes/no, or a method as a line of a hundred points. */
export function probePack(
  pack: Pack,
  kind: string,
  phrase: { readonly condition: Phrase } | { readonly earn: unknown },
  extra: Readonly<Record<string, Fact>> = {},
): Pack {
  const subjects = Object.fromEntries(
    Object.entries(pack.words.subjects).map(([id, subject]) => [
      id,
      {
        ...subject,
        facts: {
          ...Object.fromEntries(Object.entries(subject.facts).map(([name, fact]) => [name, free(fact)])),
          ...(id === kind
            ? ({
                ...extra,
                [probe.answer]: { title: '判断', unit: 'yes-no', from: 'measure' },
                [probe.points]: { title: '得分', unit: 'points', from: 'scheme' },
              } as const)
            : {}),
        },
      },
    ]),
  )
  const base = {
    id: 'probe',
    version: pack.version,
    jurisdiction: pack.jurisdiction,
    vocabulary: pack.vocabulary,
    title: '试算',
    rounding: pack.rounding,
    words: { ...pack.words, subjects },
  }
  if ('condition' in phrase)
    return { ...base, workings: { ...pack.workings, [kind]: { ...pack.workings[kind], [probe.answer]: phrase.condition } } }
  return {
    ...base,
    workings: pack.workings,
    schemes: [
      {
        id: 'probe',
        subject: kind,
        title: '试算',
        tracks: [{ title: '试算', by: 'probe', total: probe.points }],
        groups: [{ id: 'all', title: '全部' }],
        lines: [
          {
            id: 'line',
            title: '试算',
            in: 'all',
            points: probe.worth,
            earn: phrase.earn as Earn<Words, string>,
            missing: 'refuse',
            cite: 'example',
          },
        ],
        rounding: { places: 4, mode: 'half-up' },
      },
    ],
  }
}

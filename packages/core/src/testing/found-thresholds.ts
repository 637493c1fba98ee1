import type { Pack } from '../contract/pack.ts'
import { inside, isTable, kindInside, signs, textOf } from './phrase.ts'
import type { Phrase, Sign } from './phrase.ts'

/** A number in a rule on whose two sides the answer differs, and the phrase it stands in. */
export type Threshold = { readonly kind: string; readonly path: string; readonly measure: Phrase; readonly bound: Phrase } &
  /** A compared bound; `whole` holds every bound of the comparison. */
  (
    | { readonly in: 'condition'; readonly sign: Sign; readonly whole: Readonly<Record<string, unknown>> }
    /** A mark of a line's method. */
    | {
        readonly in: 'earn'
        readonly sign: 'full' | 'zero' | 'nothingUnder' | 'from' | 'upTo'
        readonly whole: Readonly<Record<string, unknown>>
      }
  )

type Table = Readonly<Record<string, unknown>>

/** Every threshold of a pack, in the order of the file. */
export function thresholdsOf(pack: Pack): readonly Threshold[] {
  const found: Threshold[] = []
  const look = (value: unknown, kind: string, path: string): void => {
    if (Array.isArray(value)) return value.forEach((one, at) => look(one, kind, `${path}[${at}]`))
    if (!isTable(value)) return
    found.push(...here(value, kind, path))
    const inner = isTable(value['each']) ? textOf(value['each'], 'of') : (kindInside(value) ?? kind)
    for (const [key, part] of Object.entries(value)) look(part, inner, `${path}.${key}`)
  }
  for (const [kind, workings] of Object.entries(pack.workings))
    for (const [name, said] of Object.entries(workings)) look(said, kind, `workings.${kind}.${name}`)
  pack.schemes?.forEach((scheme, s) =>
    scheme.lines.forEach((line, l) => {
      const at = `schemes[${s}].lines[${l}]`
      look(line.applies, scheme.subject, `${at}.applies`)
      look(line.earn, scheme.subject, `${at}.earn`)
    }),
  )
  pack.verdicts?.forEach((verdict, v) =>
    verdict.rules.forEach((rule, r) => look(rule.when, verdict.subject, `verdicts[${v}].rules[${r}].when`)),
  )
  pack.lifecycles?.forEach((lifecycle, l) =>
    lifecycle.stages.forEach((stage, s) =>
      stage.acts.forEach((act, a) => look(act.needs, lifecycle.subject, `lifecycles[${l}].stages[${s}].acts[${a}].needs`)),
    ),
  )
  pack.proposals?.forEach((proposal, p) => {
    look(proposal.when, proposal.subject, `proposals[${p}].when`)
    look(proposal.propose, proposal.subject, `proposals[${p}].propose`)
  })
  pack.campaigns?.forEach((campaign, c) => look(campaign.where, campaign.subject, `campaigns[${c}].where`))
  pack.metrics?.forEach((metric, m) => look(metric.measure, metric.of, `metrics[${m}].measure`))
  pack.forms?.forEach((form, f) => look(form.parts, form.subject, `forms[${f}].parts`))
  return found
}

function here(phrase: Table, kind: string, path: string): readonly Threshold[] {
  if ('measure' in phrase) {
    return signs.flatMap((sign) =>
      sign in phrase
        ? [
            {
              kind,
              path: `${path}.${sign}`,
              measure: inside(phrase, 'measure'),
              bound: inside(phrase, sign),
              in: 'condition' as const,
              sign,
              whole: phrase,
            },
          ]
        : [],
    )
  }
  if ('proportional' in phrase) {
    return (['full', 'zero', 'nothingUnder'] as const).flatMap((sign) =>
      sign in phrase
        ? [
            {
              kind,
              path: `${path}.${sign}`,
              measure: inside(phrase, 'proportional'),
              bound: inside(phrase, sign),
              in: 'earn' as const,
              sign,
              whole: phrase,
            },
          ]
        : [],
    )
  }
  if (!('bands' in phrase) || !Array.isArray(phrase['marks'])) return []
  return (phrase['marks'] as readonly Table[]).map((mark, at) => {
    const sign = 'from' in mark ? 'from' : 'upTo'
    return {
      kind,
      path: `${path}.marks[${at}].${sign}`,
      measure: inside(phrase, 'bands'),
      bound: inside(mark, sign),
      in: 'earn' as const,
      sign,
      whole: phrase,
    }
  })
}

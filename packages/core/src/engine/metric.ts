import type { Metric } from '../contract/paper.ts'
import type { Words } from '../contract/words.ts'
import type { Unknown } from './answer.ts'
import { isUnknown } from './answer.ts'
import type { Context, Whom } from './context.ts'
import { declared, factNamed, isSeries, itemsOf, optionTitle } from './context.ts'
import { measure, onlyOver } from './measure.ts'
import type { Thing } from './record.ts'
import { printNumber, unitOf, unitTitle } from './say.ts'
import type { Settled } from './settle.ts'

export type AnyMetric = Metric<Words>

/** A figure over many subjects: decimal text in `unit` (a ratio in per cent), rounded once; `value` is null when it is not known. */
export interface Figure {
  readonly id: string
  readonly title: string
  /** Whose figure it is; null for the whole jurisdiction. */
  readonly of: { readonly id: string; readonly title: string } | null
  /** The answer or owner it was split by; null when it was not. */
  readonly by: { readonly id: string; readonly title: string } | null
  readonly value: string | null
  readonly unit: string
  readonly unknown: Unknown | null
}

/** Every metric of a pack over everything on record, in the order of the pack. */
export function figures(settled: Settled): readonly Figure[] {
  return (settled.rulebook.pack.metrics ?? []).flatMap((metric) => {
    const whoms: readonly Whom[] = metric.of === 'jurisdiction' ? ['jurisdiction'] : (settled.record.byKind.get(metric.of) ?? [])
    return whoms.flatMap((whom) => settled.traced(null, (context) => split(context, whom, metric)).answer)
  })
}

function split(context: Context, whom: Whom, metric: AnyMetric): readonly Figure[] {
  if (metric.by === undefined) return [figure(context, whom, metric, null)]
  const [kind = '', name = ''] = metric.by.split('.')
  const groups = new Map<string, { title: string; things: Thing[] }>()
  for (const item of itemsOf(context, whom, kind, undefined)) {
    const { id, title } = groupOf(context, item, kind, name)
    const group = groups.get(id) ?? { title, things: [] }
    group.things.push(item)
    groups.set(id, group)
  }
  return [...groups].map(([id, { title, things }]) => figure(onlyOver(context, things), whom, metric, { id, title }))
}
/** The answer of a choice or the owner under a link; what cannot be told is a group of its own. */
function groupOf(context: Context, item: Thing, kind: string, name: string): { readonly id: string; readonly title: string } {
  if (Object.hasOwn(context.pack.words.subjects[kind]?.links ?? {}, name)) {
    const owner = context.record.things.get(item.links[name] ?? '')
    return owner ? { id: owner.id, title: owner.title } : { id: '', title: '未登记' }
  }
  const answer = factNamed(context, item, name)
  if (isSeries(answer) || isUnknown(answer)) return { id: '', title: '未定' }
  const fact = declared(context.pack, kind, name)
  return {
    id: answer.value as string,
    title: optionTitle(fact, answer.value as string),
  }
}
function figure(context: Context, whom: Whom, metric: AnyMetric, by: Figure['by']): Figure {
  const answer = measure(context, whom, metric.measure)
  const unit = unitOf(context, whom, metric.measure)
  const unknown: Unknown | null = isUnknown(answer)
    ? { state: answer.state, why: answer.why }
    : answer.soFar
      ? { state: 'pending', why: '还在增加' }
      : null
  return {
    id: metric.id,
    title: metric.title,
    of: whom === 'jurisdiction' ? null : { id: whom.id, title: whom.title },
    by,
    value: unknown || isUnknown(answer) ? null : printNumber(answer.value, unit, metric.rounding ?? context.pack.rounding),
    unit: unitTitle(context.pack, unit),
    unknown,
  }
}

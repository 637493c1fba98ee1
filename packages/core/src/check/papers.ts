import type { Metric } from '../contract/paper.ts'
import type { Words } from '../contract/words.ts'
import { instead } from './near.ts'
import { about, each, into, tell, type Here } from './here.ts'
import { kindOf, own } from './names.ts'
import { find, findSingle } from './facts.ts'
import { findItem, findSubject } from './things.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'
import { unitOf, type Anything } from './units.ts'
import { findTotal } from './campaigns.ts'

/** Metrics: a measure of the jurisdiction or of a subject, split by something the counted things have. */
export function checkMetrics(here: Here): void {
  each(here, 'metrics', here.names.pack.metrics, (metric, root) => {
    if (metric.of !== 'jurisdiction' && !findSubject(into(root, 'of'), metric.of)) return
    const at = about(root, metric.of)
    unitOf(into(at, 'measure'), metric.measure)
    if (metric.by !== undefined) split(into(at, 'by'), metric.by, metric.measure)
    checkCite(at, metric.cite)
  })
}

function split(here: Here, by: NonNullable<Metric<Words>['by']>, measure: Anything): void {
  const [item = '', ...rest] = by.split('.')
  const name = rest.join('.')
  if (!findItem(here, item)) return
  const links = here.names.subject(item)?.links ?? {}
  if (own(links, name) === undefined) {
    const at = about(here, item)
    const fact = rest.length === 1 ? own(here.names.subject(item)?.facts, name) : undefined
    if (rest.length === 1 && (!fact || kindOf(fact) !== 'choice'))
      tell(
        at,
        fact ? 'mismatch' : 'unknown-name',
        `“${name}”`,
        '只能按选项事实或归属分组',
        instead(name, [...Object.keys(links), ...choices(here, item)]),
      )
    else findSingle(at, name, 'choice')
  }
  const over = counted(measure)
  if (!over.has(item))
    tell(
      here,
      'mismatch',
      `按「${here.names.subject(item)?.title}」的“${name}”分组`,
      '这个指标数的不是这一类对象，分不开',
      over.size ? `请按 ${[...over].join('、')} 的选项或归属分组。` : '请删去 by。',
    )
}
const choices = (here: Here, item: string): string[] =>
  Object.entries(here.names.subject(item)?.facts ?? {})
    .filter(([, fact]) => kindOf(fact) === 'choice')
    .map(([name]) => name)

/** The kinds of things that a measure goes over at its outermost. */
function counted(measure: unknown): ReadonlySet<string> {
  if (typeof measure !== 'object' || measure === null) return new Set()
  if (Array.isArray(measure)) return new Set(measure.flatMap((m) => [...counted(m)]))
  const phrase: Readonly<Record<string, unknown>> = { ...measure }
  for (const word of ['count', 'share']) if (typeof phrase[word] === 'string') return new Set([phrase[word]])
  if (['sum', 'mean', 'most', 'least'].some((word) => word in phrase) && typeof phrase['over'] === 'string')
    return new Set([phrase['over']])
  return new Set(
    [
      'sum',
      'mean',
      'most',
      'least',
      'difference',
      'less',
      'ratio',
      'over',
      'rate',
      'per',
      'product',
      'by',
      'price',
      'times',
    ].flatMap((key) => [...counted(phrase[key])]),
  )
}

/** Forms: fields, tables and score sheets that there are. */
export function checkForms(here: Here): void {
  each(here, 'forms', here.names.pack.forms, (form, root) => {
    if (!findSubject(into(root, 'subject'), form.subject)) return
    const at = about(root, form.subject)
    each(at, 'parts', form.parts, (part, there) => {
      if ('fields' in part) part.fields.forEach((name, i) => find(into(there, 'fields', i), name))
      else if ('sheet' in part) findTotal(into(there, 'sheet'), part.sheet)
      else if ('table' in part && findItem(into(there, 'table'), part.table)) {
        const inner = about(there, part.table)
        if (part.where !== undefined) checkCondition(into(inner, 'where'), part.where)
        part.columns.forEach((name, i) => find(into(inner, 'columns', i), name))
      }
    })
  })
}

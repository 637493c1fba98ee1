import type { Impact } from '@wenxiao/core/difference'
import type { Answer } from './answer.ts'
import type { ImpactColumn, ImpactFilter, ImpactPage, ImpactRow, ImpactRun } from './impact.ts'
import type { StoredRun } from './impact.queries.ts'
import { add } from '../evaluations/points.ts'

/** A question as it is shown, with how far its answer is. */
export function runOf({ id, jurisdiction, about, from, asked, things, at, by, done, because, answered }: StoredRun): ImpactRun {
  const of = things * (asked.before ? 2 : 1)
  return {
    id,
    jurisdiction,
    about,
    pack: asked.after.pack,
    from,
    values: asked.values,
    asked: { by, at },
    state: because !== null ? 'failed' : answered ? 'done' : 'running',
    progress: { done: answered ? of : Math.min(done, of), of },
    because,
  }
}

/** An answer as a page shows it: totals over everything, and the changed things that the filter leaves. */
export function impactPage(stored: StoredRun, answer: Answer, filter: ImpactFilter): ImpactPage {
  const { before, after, on } = stored.asked
  const rows = filtered(answer, filter)
  const { from = 0, most = 200 } = filter
  return {
    run: runOf(stored),
    before: before && {
      pack: before.pack,
      on: before.on,
      rulebook: answer.rulebooks.before ?? '',
      revisions: before.revisions.length,
    },
    after: { pack: after.pack, on: after.on, rulebook: answer.rulebooks.after, revisions: after.revisions.length },
    on,
    things: answer.things,
    unchanged: answer.unchanged,
    verdicts: answer.verdicts,
    proposals: answer.proposals,
    cut: answer.cut,
    leftOut: answer.leftOut,
    filtered: { rows: rows.length, cut: cutOf(rows) },
    rows: rows.slice(from, from + most),
  }
}

/** Changed things that a filter leaves, sorted by a column and then those that cost the most first. */
export function filtered(answer: Answer, { is, what, text, sort, up = false }: ImpactFilter): readonly ImpactRow[] {
  const wanted = text?.trim().toLowerCase() ?? ''
  const facts = (sort: 'grade' | 'light') =>
    new Set(answer.verdicts.filter((v) => v.sort === sort).map((v) => `${v.is} ${v.fact}`))
  const sorts = { grade: facts('grade'), light: facts('light') }
  const has = (row: ImpactRow): boolean => {
    switch (what) {
      case undefined:
        return true
      case 'grade':
      case 'light':
        return row.verdicts.some((turned) => sorts[what].has(`${row.is} ${turned.fact}`))
      case 'verdict':
        return row.verdicts.length > 0
      case 'total':
        return row.totals.length > 0
      case 'proposal':
        return row.proposals.length > 0
      case 'cut':
        return row.cut.before !== row.cut.after
    }
  }
  const says = (row: ImpactRow): boolean =>
    wanted === '' || [row.title, row.id, ...row.links.map((link) => link.title)].some((one) => one.toLowerCase().includes(wanted))
  return answer.rows
    .filter((row) => (is === undefined || row.is === is) && has(row) && says(row))
    .toSorted((a, b) => (sort && (up ? 1 : -1) * compare(a, b, keys[sort])) || size(b) - size(a) || (a.id < b.id ? -1 : 1))
}
/** For sorting only. */
const size = (row: ImpactRow): number => Math.abs(change(row))
const change = ({ cut }: ImpactRow): number => Number(cut.after) - Number(cut.before)
const points = (row: ImpactRow, side: 'before' | 'after'): number => Number(row.totals.at(-1)?.[side] ?? -1)
type Key = (row: ImpactRow) => string | number
const keys: Readonly<Record<ImpactColumn, Key>> = {
  thing: (row) => row.title,
  before: (row) => points(row, 'before'),
  after: (row) => points(row, 'after'),
  difference: (row) => (row.totals.length === 0 ? 0 : points(row, 'after') - points(row, 'before')),
  proposals: (row) => row.proposals.length,
  cut: (row) => Number(row.cut.after),
  change,
}
const compare = (a: ImpactRow, b: ImpactRow, key: Key): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)

export const negative = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)
function cutOf(rows: readonly ImpactRow[]): Impact['cut'] {
  const before = add('0.00', ...rows.map((row) => row.cut.before))
  const after = add('0.00', ...rows.map((row) => row.cut.after))
  return { before, after, change: add(after, negative(before)) }
}

import { isRefused, type Pack, type Refusal, type Refused, type Tabled } from '@wenxiao/core'
import { rulebook, type Revision } from '@wenxiao/core/engine'
import { sayTabled } from '@wenxiao/core/reading'
import { unseen } from '../access/denied.ts'
import { judging } from '../access/scope.ts'
import type { Acting } from '../audit/record.ts'
import { today } from '../clock.ts'
import { within, type Store, type Work } from '../database/store.ts'
import type { PackVersion } from '../enablements/enablement.ts'
import { actOf } from '../enablements/enablement.queries.ts'
import { keyOf, standing } from '../enablements/standing.ts'
import { threeWay, type Chosen } from '../enablements/three-way.ts'
import { findPack } from '../packs/pack.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { inForce, revisionOf } from '../revisions/in-force.ts'
import { historyOf, rulesOn, type PackHistory } from '../revisions/rules.ts'
import type { ImpactRun } from './impact.ts'
import { insertRun, listRuns, sheetsOnRecord } from './impact.queries.ts'
import { questionOf, type Asked, type SideAsked } from './question.ts'
import { runOf } from './page.ts'
import { begin } from './run.ts'

/** What is to be set beside the rules in force today: another version, or other values of the version in force. */
export type Asking = {
  readonly jurisdiction: string
  readonly from: string
} & (
  | { readonly about: 'pack'; readonly digest: string; readonly decisions: readonly Chosen[] }
  | { readonly about: 'values'; readonly pack: string; readonly values: readonly Tried[] }
)
interface Tried {
  readonly parameter: string
  readonly is: Tabled | null
}

/** Asks what other rules would do to everything on record; small answers are there at once, others are worked on. */
export async function askImpact(store: Store, acting: Acting, asking: Asking): Promise<ImpactRun> {
  const { jurisdiction } = asking
  if (!acting.scope.results.includes(jurisdiction)) throw refuse(unseen(jurisdiction))
  const scope = judging(acting.scope, jurisdiction)
  const run = await within(store, scope, async (trx) => {
    const asked = asking.about === 'pack' ? await aboutPack(trx, asking) : await aboutValues(trx, asking)
    if (isRefused(asked)) throw refuse(asked)
    const sheets = await sheetsOnRecord(trx, jurisdiction, asked.after.pack.id)
    if (sheets.day === null) throw refuse(nothingOnRecord)
    const whole: Asked = { ...asked, on: sheets.day, sheets: sheets.ids }
    const { from, about } = asking
    const question = questionOf(whole)
    const { id, already } = await insertRun(trx, {
      jurisdiction,
      question,
      about,
      from,
      asked: whole,
      things: sheets.things,
      by: acting.by,
    })
    if (!already) await begin(store, trx, { jurisdiction, run: id, things: sheets.things })
    return id
  })
  return within(store, scope, async (trx) => {
    const [stored] = await listRuns(trx, jurisdiction, run)
    if (!stored) throw notFound('影响分析', run)
    return runOf(stored)
  })
}
const nothingOnRecord: Refused = {
  refused: [
    {
      code: 'absent',
      path: '',
      found: '本辖区还没有登记任何评价对象',
      because: '没有对象就算不出影响',
      remedy: '先填报事实表；也可以先用试算',
    },
  ],
}
type Sides = Pick<Asked, 'before' | 'after' | 'values'>

/** Rules in force today beside another version, with the county's own values that would stand under it. */
async function aboutPack(trx: Work, asking: Asking & { readonly about: 'pack' }): Promise<Sides | Refused> {
  const row = await trx
    .selectFrom('pack')
    .select(['digest', 'pack as id', 'version', 'title'])
    .where('digest', '=', asking.digest)
    .executeTakeFirst()
  const next = row && (await findPack(trx, row.digest))
  if (!row || !next) throw notFound('规则包', asking.digest)
  const history = await historyOf(trx, asking.jurisdiction, row.id)
  const before = sideToday(history)
  const old = before && (await findPack(trx, before.pack.digest))
  const revisions = old ? carried(history, old, next, asking) : []
  const book = rulebook(next, { on: asking.from, revisions })
  if (isRefused(book)) return { refused: book.refused.map((fault) => ({ ...fault, path: 'decisions' })) }
  return { before, after: { pack: row, on: asking.from, revisions }, values: [] }
}
/** Held or not: what is compared with is the version that is there. */
function sideToday(history: PackHistory): SideAsked | null {
  const on = today()
  const rules = rulesOn(history, on, '9999-12-31')
  return rules && { pack: rules.pack, on, revisions: rules.revisions }
}
/** Values of the county that stand under another version: those that survive, and those that are to be kept. */
function carried(
  { acts, confirmed }: PackHistory,
  old: Pack,
  next: Pack,
  { from, decisions }: Asking & { readonly about: 'pack' },
): readonly Revision[] {
  const now = standing(acts.map(actOf), from, '9999-12-31')
  const compared = threeWay(old, next, confirmed, now?.letGo ?? new Map(), from)
  const kept = new Set(decisions.flatMap((one) => (one.choice === 'keep' ? [keyOf(one.set, one.parameter)] : [])))
  const stands = [
    ...compared.survives,
    ...compared.clashes.flatMap(({ revision, choices }) =>
      choices.includes('keep') && kept.has(keyOf(revision.set, revision.parameter)) ? [revision] : [],
    ),
  ]
  return inForce(stands, new Map(), from, '9999-12-31').map(revisionOf)
}

/** The rules in force on a day without and with other values. */
async function aboutValues(trx: Work, asking: Asking & { readonly about: 'values' }): Promise<Sides | Refused> {
  const { jurisdiction, from, values } = asking
  const history = await historyOf(trx, jurisdiction, asking.pack)
  const rules = rulesOn(history, from, '9999-12-31')
  const pack = rules && (await findPack(trx, rules.pack.digest))
  if (!rules || !pack) throw notFound('启用的规则包', asking.pack)
  const version: PackVersion = rules.pack
  const tried = values.flatMap(({ parameter, is }): readonly Revision[] =>
    is === null ? [] : [{ parameter, from, is, knownSince: today(), document: '（试算）' }],
  )
  const kept = rules.revisions.filter((one) => !values.some((value) => value.parameter === one.parameter))
  const revisions = [...tried, ...kept]
  const unknown = values.flatMap(({ parameter, is }, i): readonly Refusal[] =>
    is !== null || pack.words.parameters[parameter]
      ? []
      : [
          {
            code: 'unknown-name',
            path: `values[${i}].parameter`,
            found: `“${parameter}”`,
            because: '规则包没有这个参数',
            remedy: '从参数表中选一个',
          },
        ],
  )
  const book = rulebook(pack, { on: from, revisions })
  const faults = isRefused(book) ? book.refused.map((fault) => ({ ...fault, path: fieldOf(fault.path, tried, values) })) : []
  if (unknown.length + faults.length > 0) return { refused: [...unknown, ...faults] }
  return {
    before: { pack: version, on: from, revisions: rules.revisions },
    after: { pack: version, on: from, revisions },
    values: values.map(({ parameter, is }) => {
      const declared = pack.words.parameters[parameter]
      const said = is === null || !declared ? '规则包的值' : sayTabled(pack, declared, is)
      return { parameter, title: declared?.title ?? parameter, is: said }
    }),
  }
}
function fieldOf(path: string, tried: readonly Revision[], values: readonly Tried[]): string {
  const [, index = '', rest = ''] = /^revisions\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  const one = index === '' ? undefined : tried[Number(index)]
  return one ? `values[${values.findIndex((value) => value.parameter === one.parameter)}].${rest}` : 'values'
}

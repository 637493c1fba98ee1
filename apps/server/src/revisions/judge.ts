import { isRefused, type Pack, type Refusal, type Tabled } from '@wenxiao/core'
import { rulebook } from '@wenxiao/core/engine'
import { digest } from '@wenxiao/core/manifest'
import { actOf } from '../enablements/enablement.queries.ts'
import { standing, standingFrom, type Standing } from '../enablements/standing.ts'
import { ownValue } from '../enablements/three-way.ts'
import { inForce, revisionOf, type Confirmed } from './in-force.ts'
import type { PackHistory } from './rules.ts'

/** Values as they are proposed. */
export interface Wanted {
  readonly from: string
  readonly document: string
  readonly reason: string
  readonly values: readonly { readonly parameter: string; readonly is: Tabled | null }[]
}
const say = (code: Refusal['code'], path: string, found: string, because: string, remedy: string): Refusal => ({
  code,
  path,
  found,
  because,
  remedy,
})
const own = '（提出的）'

/**
 * Why values may not stand from their day on; empty when they may. They are judged by every version that is in force then
 * or later, together with all that is confirmed. `packs` are the versions by digest. Each refusal stands beside its field.
 */
export function judge(
  wanted: Wanted,
  { acts, confirmed }: PackHistory,
  packs: ReadonlyMap<string, Pack>,
  today: string,
): readonly Refusal[] {
  const all = acts.map(actOf)
  const first = standing(all, wanted.from, '9999-12-31')
  const standings = standingFrom(all, wanted.from)
  const pack = packs.get(first?.digest ?? '')
  const begin = acts[0]?.from ?? ''
  if (!first || !pack)
    return [say('order', 'from', wanted.from, `规则包自 ${begin} 起才在本辖区生效`, `选 ${begin} 或以后的日期`)]
  const proposed = wanted.values.map(({ parameter, is }): Confirmed => ({
    set: own,
    parameter,
    from: wanted.from,
    is,
    document: wanted.document || own,
    knownSince: today,
    at: '9999',
  }))
  const formal = [...missing(wanted), ...repeated(wanted), ...unchanged(wanted, pack, first, confirmed)]
  const faults = standings.flatMap((version, i) =>
    faultsUnder(packs.get(version.digest) as Pack, version, i, standings, [...confirmed, ...proposed], wanted),
  )
  const found = [...formal, ...faults]
  return found.filter((fault, i) => found.findIndex((one) => one.path === fault.path && one.found === fault.found) === i)
}

function missing({ document, reason, values }: Wanted): readonly Refusal[] {
  return [
    ...(document.trim() === '' ? [say('absent', 'document', '没有文号', '修订要有依据文件', '写明文号')] : []),
    ...(reason.trim() === '' ? [say('absent', 'reason', '没有写理由', '复核的人和以后查阅的人要知道为什么', '写明理由')] : []),
    ...(values.length === 0 ? [say('absent', 'values', '没有修订任何参数', '没有值就没有可确认的', '至少改一个参数')] : []),
  ]
}
const repeated = ({ values }: Wanted): readonly Refusal[] =>
  values.flatMap(({ parameter }, i) =>
    values.findIndex((one) => one.parameter === parameter) === i
      ? []
      : [say('duplicate', `values[${i}].parameter`, `“${parameter}”写了两次`, '一次修订里一个参数只有一个值', '留下一个')],
  )
/** A value that is in force already: only an example may be confirmed as it is. */
function unchanged(
  { from, values }: Wanted,
  pack: Pack,
  { letGo }: Standing,
  confirmed: readonly Confirmed[],
): readonly Refusal[] {
  const stands = inForce(confirmed, letGo, from, '9999-12-31')
  return values.flatMap(({ parameter, is }, i) => {
    const declared = pack.words.parameters[parameter]
    const county = stands.find((one) => one.parameter === parameter)
    const packs = ownValue(pack, parameter, from)
    const present = county ? county.is : packs
    const example = !county && declared?.values.findLast((value) => value.from <= from)?.cite === 'example'
    if (!declared || (is === null ? county : example || present === null || digest(is) !== digest(present))) return []
    return [
      is === null
        ? say('absent', `values[${i}].is`, `“${declared.title}”用的就是规则包的值`, '本级没有自己的值，无可恢复', '不必修订')
        : say(
            'duplicate',
            `values[${i}].is`,
            `“${declared.title}”当日的值就是这个`,
            '与现值相同就不是修订',
            '改成别的值，或从修订中去掉',
          ),
    ]
  })
}

/** Faults that core finds on each day on which something changes while this version stands. */
function faultsUnder(
  pack: Pack,
  version: Standing,
  i: number,
  standings: readonly Standing[],
  all: readonly Confirmed[],
  wanted: Wanted,
): readonly Refusal[] {
  const begin = i === 0 ? wanted.from : version.act.from
  const end = standings[i + 1]?.act.from ?? '9999-12-31'
  const days = [...new Set([begin, ...all.map((one) => one.from)])].filter((day) => day >= begin && day < end)
  return days.flatMap((on) => {
    const chosen = inForce(all, version.letGo, on, '9999-12-31')
    const book = rulebook(pack, { on, revisions: chosen.map(revisionOf) })
    if (!isRefused(book)) return []
    return book.refused.map((fault) => ({
      ...fault,
      path: fieldOf(fault.path, chosen, wanted),
      because: i === 0 ? fault.because : `${begin} 起生效的 ${pack.version} 版：${fault.because}`,
    }))
  })
}
/** The field of the proposal at which a fault of core's list stands. */
function fieldOf(path: string, chosen: readonly Confirmed[], { values }: Wanted): string {
  const [, index = '', rest = ''] = /^revisions\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  const one = index === '' ? undefined : chosen[Number(index)]
  if (!one || one.set !== own) return 'values'
  if (rest === 'document' || rest === 'from') return rest
  return `values[${values.findIndex((value) => value.parameter === one.parameter)}].${rest}`
}

import type { Refusal } from '@wenxiao/core'
import { above } from '../jurisdictions/divisions.ts'
import { compareVersions } from '../packs/version.ts'
import type { ActOnRecord, EnablementAct, PackVersion } from './enablement.ts'
import { actOf } from './enablement.queries.ts'
import { standing } from './standing.ts'

/** An act as it is asked for. */
export interface Wanted {
  readonly jurisdiction: string
  readonly act: EnablementAct
  /** The version that is meant, with the jurisdiction whose rules it holds. */
  readonly pack: PackVersion & { readonly jurisdiction: string }
  readonly from: string
  readonly document: string
  readonly reason: string | null
}
const say = (code: Refusal['code'], path: string, found: string, because: string, remedy: string): Refusal => ({
  code,
  path,
  found,
  because,
  remedy,
})
const named = ({ title, version }: PackVersion): string => `“${title}”${version}`

/** Why an act may not be done after those that were done about the same pack; empty when it may. */
export function judge(wanted: Wanted, acts: readonly ActOnRecord[]): readonly Refusal[] {
  const refused: Refusal[] = []
  if (wanted.document.trim() === '')
    refused.push(say('absent', 'document', '没有文号', '启用和变更规则包须有依据文件', '写明文号'))
  if (wanted.act !== 'enable' && wanted.act !== 'upgrade' && !wanted.reason?.trim())
    refused.push(say('absent', 'reason', '没有写理由', '暂停、恢复和退回要让以后查阅的人知道为什么', '写明理由'))
  return [...refused, ...(wanted.act === 'enable' ? enabling(wanted, acts) : changing(wanted, acts))]
}

function enabling({ jurisdiction, pack }: Wanted, acts: readonly ActOnRecord[]): readonly Refusal[] {
  if (pack.jurisdiction !== jurisdiction && !above(jurisdiction).includes(pack.jurisdiction))
    return [
      say(
        'mismatch',
        'pack',
        `${named(pack)}是 ${pack.jurisdiction} 的规则`,
        `辖区 ${jurisdiction} 不在它的范围内`,
        '选用本辖区或其上级的规则包',
      ),
    ]
  const last = lastVersion(acts)
  if (!last) return []
  const remedy =
    last.digest === pack.digest
      ? '不必再办；暂停中的请办理恢复'
      : compareVersions(pack.version, last.version) > 0
        ? '请办理升级'
        : '确要退回旧版的，请办理退回'
  return [say('duplicate', 'pack', `本辖区已启用${named(last)}`, '同一个规则包在一个辖区只有一个版本生效', remedy)]
}

function changing({ act, pack, from }: Wanted, acts: readonly ActOnRecord[]): readonly Refusal[] {
  const last = lastVersion(acts)
  const lastAct = acts.findLast(changesVersion)
  if (!last || !lastAct) return [say('absent', 'pack', `本辖区没有启用“${pack.title}”`, '没有启用就没有可变更的', '请先办理启用')]
  const now = standing(acts.map(actOf), from, '9999-12-31')
  const held = acts.findLast((one) => !changesVersion(one))
  if (act === 'hold' || act === 'resume') {
    const isHeld = held?.act === 'hold'
    if (!now) return [say('order', 'from', from, `“${pack.title}”自 ${lastAct.from} 起才启用`, '选启用日或以后的日期')]
    if ((act === 'hold') === isHeld)
      return [
        isHeld
          ? say('duplicate', 'pack', `“${pack.title}”已自 ${held?.from} 起暂停`, '暂停中的不能再暂停', '需要恢复的，请办理恢复')
          : say('absent', 'pack', `“${pack.title}”没有暂停`, '没有暂停就没有可恢复的', '不必办理'),
      ]
    if (held && from < held.from)
      return [say('order', 'from', from, `上一次${held.title}自 ${held.from} 起`, `选 ${held.from} 或以后的日期`)]
    return []
  }
  const newer = compareVersions(pack.version, last.version)
  if (pack.digest === last.digest) return [say('duplicate', 'pack', `现行的就是${named(last)}`, '没有可变更的', '选另一个版本')]
  if (act === 'upgrade') {
    if (newer < 0)
      return [
        say(
          'order',
          'pack',
          `${named(pack)}旧于现行的 ${last.version}`,
          '升级不能装回旧版，以免把已经修正的规则换回去',
          '确要退回的，请办理退回，并写明理由',
        ),
      ]
    return from < lastAct.from
      ? [say('order', 'from', from, `${named(last)}自 ${lastAct.from} 起生效`, `选 ${lastAct.from} 或以后的日期`)]
      : []
  }
  if (newer > 0) return [say('order', 'pack', `${named(pack)}新于现行的 ${last.version}`, '退回只退到旧版', '请办理升级')]
  if (!acts.some((one) => one.pack.digest === pack.digest))
    return [say('absent', 'pack', named(pack), '本辖区没有启用过这个版本，谈不上退回', '从启用过的版本中选一个')]
  const first = acts.find((one) => one.pack.digest === pack.digest)
  return first && from < first.from
    ? [say('order', 'from', from, `${named(pack)}自 ${first.from} 起才启用过`, `选 ${first.from} 或以后的日期`)]
    : []
}
const changesVersion = ({ act }: ActOnRecord): boolean => act !== 'hold' && act !== 'resume'
/** The version that was decided on last, whether or not its day has come. */
const lastVersion = (acts: readonly ActOnRecord[]): PackVersion | undefined => acts.findLast(changesVersion)?.pack

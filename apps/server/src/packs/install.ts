import { isRefused, type Pack, type Refusal, type Refused } from '@wenxiao/core'
import { verify, type Verified } from '@wenxiao/core/manifest'
import { sql } from 'kysely'
import { today } from '../clock.ts'
import { record, type Acting } from '../audit/record.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { readJson } from '../files.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import { trustedKeys } from '../keys/key.queries.ts'
import { versionsOf } from '../enablements/enablement.queries.ts'
import { faultsBeside } from './in-worker.ts'
import { insertPack, insertRefusedFile, listPacks } from './pack.queries.ts'
import type { PackInstalled } from './pack.ts'
import { compareVersions } from './version.ts'

/**
 * Installs a signed pack file: signature, vocabulary, jurisdiction, sound rules and its own cases reproduced, or it is refused, the refusal goes on record, and nothing else is stored.
 * `faultsIn` finds what is wrong with the pack itself; a caller that has begun to look says so here.
 */
export async function installPack(
  store: Store,
  text: string,
  { by, jurisdiction, scope }: Acting,
  faultsIn: (pack: Pack) => Promise<readonly Refusal[]> = faultsBeside,
): Promise<PackInstalled | Refused> {
  const read = await within(store, scope, (trx) => readSigned(trx, text))
  const faults = isRefused(read) ? [] : await faultsIn(read.pack)
  const installed = await within(store, scope, async (trx): Promise<PackInstalled | Refused> => {
    const judged = await judge(trx, text, faults)
    if (isRefused(judged)) return judged
    const already = await insertPack(trx, judged, text, judged.pack.cases?.length ?? 0, by.title)
    const [pack] = await listPacks(trx, judged.digest)
    if (!pack) throw new Error('a pack that was just installed is not there')
    if (!already)
      await record(trx, {
        jurisdiction,
        by,
        act: 'pack.installed',
        to: { is: 'pack', id: pack.digest, title: pack.title },
        ground: null,
        more: { pack: pack.id, version: pack.version },
      })
    return { pack, already }
  })
  if (isRefused(installed))
    await within(store, scope, async (trx) => {
      const file = await insertRefusedFile(trx, { jurisdiction, text, refused: installed.refused, by: by.title })
      await record(trx, {
        jurisdiction,
        by,
        act: 'pack.refused',
        to: { is: 'file', id: file },
        ground: installed.refused[0]?.found ?? null,
      })
    })
  return installed
}

async function readSigned(trx: Work, text: string): Promise<Verified | Refused> {
  const file = readJson(text)
  return isRefused(file) ? file : verify(file.json, await trustedKeys(trx), today())
}
/** With the faults of the pack itself, which were found outside of the transaction; everything else is looked at in it. */
async function judge(trx: Work, text: string, faults: readonly Refusal[]): Promise<Verified | Refused> {
  const verified = await readSigned(trx, text)
  if (isRefused(verified)) return verified
  const outside = [...(await strangeJurisdiction(trx, verified.pack.jurisdiction)), ...(await outOfOrder(trx, verified))]
  const refused = [...outside, ...(outside.length > 0 ? faults.filter((fault) => fault.code !== 'case') : faults)]
  return refused.length ? { refused } : verified
}

/** Another text under the name and version of an installed one, or a version older than the newest. */
async function outOfOrder(trx: Work, { pack, digest }: Verified): Promise<readonly Refusal[]> {
  await sql`select pg_advisory_xact_lock(hashtext('wenxiao install'), hashtext(${pack.id}))`.execute(trx)
  const versions = (await versionsOf(trx, pack.id)).filter((one) => one.jurisdiction === pack.jurisdiction)
  if (versions.some((one) => one.digest === digest)) return []
  const same = versions.find((one) => one.version === pack.version)
  if (same)
    return [
      {
        code: 'duplicate',
        path: 'signed.version',
        found: `“${pack.title}”${pack.version} 已安装，内容与这份不同（已装 ${same.digest.slice(0, 15)}…，这份 ${digest.slice(0, 15)}…）`,
        because: '同一版本号只能是同一份规则，否则评价依据说不清',
        remedy: '请发布单位核对：内容有变的，提高版本号后重新签名',
      },
    ]
  const [newest] = versions
  return newest && compareVersions(pack.version, newest.version) < 0
    ? [
        {
          code: 'order',
          path: 'signed.version',
          found: `“${pack.title}”${pack.version} 旧于已安装的 ${newest.version}`,
          because: '装回旧版会把已经修正的规则换回去',
          remedy: '不必安装；确要退回的，在启用了旧版的辖区办理退回',
        },
      ]
    : []
}

async function strangeJurisdiction(trx: Work, code: string): Promise<readonly Refusal[]> {
  if (await findJurisdiction(trx, code)) return []
  return [
    {
      code: 'not-found',
      path: 'signed.jurisdiction',
      found: `辖区代码 ${code}`,
      because: '平台没有登记这个辖区，装上也不知道是谁的规则',
      remedy: `核对代码；无误的，先登记：npm run -s server -- jurisdiction ${code} 名称`,
    },
  ]
}

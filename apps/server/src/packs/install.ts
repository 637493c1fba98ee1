import { check, isRefused, type Refusal, type Refused } from '@wenxiao/core'
import { verify, type Verified } from '@wenxiao/core/manifest'
import { runCases } from '@wenxiao/core/testing'
import { today } from '../clock.ts'
import { record, type Acting } from '../audit/record.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { readJson } from '../files.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import { trustedKeys } from '../keys/key.queries.ts'
import { insertPack, insertRefusedFile, listPacks } from './pack.queries.ts'
import type { PackInstalled } from './pack.ts'

/**
 * Installs a signed pack file: signature, vocabulary, jurisdiction, sound rules and its own cases reproduced, or it is refused, the refusal goes on record, and nothing else is stored.
 */
export async function installPack(
  store: Store,
  text: string,
  { by, jurisdiction, scope }: Acting,
): Promise<PackInstalled | Refused> {
  const installed = await within(store, scope, async (trx): Promise<PackInstalled | Refused> => {
    const judged = await judge(trx, text)
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

async function judge(trx: Work, text: string): Promise<Verified | Refused> {
  const file = readJson(text)
  if (isRefused(file)) return file
  const verified = verify(file.json, await trustedKeys(trx), today())
  if (isRefused(verified)) return verified
  const unsound = [...(await strangeJurisdiction(trx, verified.pack.jurisdiction)), ...problemsOf(verified)]
  const refused = unsound.length ? unsound : failedCases(verified)
  return refused.length ? { refused } : verified
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
const problemsOf = ({ pack }: Verified): readonly Refusal[] =>
  check(pack)
    .filter((problem) => !problem.warning)
    .map(({ code, path, found, because, remedy }) => ({
      code,
      path: path === '' ? 'signed' : `signed.${path}`,
      found,
      because,
      remedy,
    }))
const failedCases = ({ pack }: Verified): readonly Refusal[] =>
  runCases(pack).flatMap((outcome) =>
    outcome.problems.map((p) => ({ ...p, code: 'case' as const, found: `样例“${outcome.case}”：${p.found}` })),
  )

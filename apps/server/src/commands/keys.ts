import { keyId, type TrustedKey } from '@wenxiao/core/manifest'
import { record, type Act } from '../audit/record.ts'
import { today } from '../clock.ts'
import { within, type Store } from '../database/store.ts'
import { platform } from '../jurisdictions/divisions.ts'
import { findJurisdiction, recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { trust, trustedKeys, withdraw } from '../keys/key.queries.ts'
import { trouble } from '../trouble.ts'
import type { Said } from './commands.ts'

type Owner = Pick<TrustedKey, 'key' | 'owner' | 'jurisdiction'>

/** Every key that was ever trusted, for which jurisdiction and how long. */
export async function listKeys(store: Store): Promise<Said> {
  const keys = await within(store, [], trustedKeys)
  const days = ({ from, to, withdrawn }: (typeof keys)[number]) =>
    `${from} 起${to ? `，至 ${to}` : ''}${withdrawn ? `，${withdrawn} 撤销` : ''}`
  return {
    code: 0,
    lines: keys.map((key) => `${key.key}  ${key.owner}  适用辖区 ${key.jurisdiction}  ${days(key)}`),
    data: keys,
  }
}

const acted = (act: string, { key, owner, jurisdiction }: Owner, ground: string | null, title: string): Act => ({
  jurisdiction,
  by: { person: null, title },
  act,
  to: { is: 'key', id: key, title: owner },
  ground,
})

/** Trusts a key from today on for a jurisdiction that is on record, and those beneath it; for all of the platform when none is said. */
export async function trustKey(
  store: Store,
  { publicKey, owner, jurisdiction = platform }: Record<'publicKey' | 'owner', string> & { readonly jurisdiction?: string },
  by: string,
): Promise<Said> {
  if (!/^[0-9a-f]{64}$/.test(publicKey))
    throw trouble(`“${publicKey}”不是公钥`, '公钥是 64 位小写十六进制', '用 keygen 显示的公钥')
  if (owner.trim() === '') throw trouble('没有写发布单位', '签名要知道是谁签的', '写明单位名称')
  const key = keyId(publicKey)
  const [place, added] = await within(store, [jurisdiction], async (trx) => {
    await recordDivisions(trx)
    const found = await findJurisdiction(trx, jurisdiction)
    if (!found)
      throw trouble(
        `没有登记辖区“${jurisdiction}”`,
        '公钥只为登记着的辖区登记',
        `核对代码；无误的，先登记：npm run -s server -- jurisdiction ${jurisdiction} 名称`,
      )
    const done = await trust(trx, { key, publicKey, owner, jurisdiction, from: today() }, by)
    if (done) await record(trx, acted('key.trusted', { key, owner, jurisdiction }, null, by))
    return [found, done] as const
  })
  return {
    code: 0,
    lines: [`${added ? '已登记' : '早已登记'}：${key}  ${owner}  适用辖区 ${place.title}（${place.code}）`],
    data: { key, owner, jurisdiction, added },
  }
}

/** From today on nothing the key signed is taken, for whichever jurisdictions it was trusted. */
export async function withdrawKey(store: Store, key: string, because: string, by: string): Promise<Said> {
  const known = (await within(store, [], trustedKeys)).filter((one) => one.key === key && !one.withdrawn)
  if (known.length === 0) throw trouble(`没有登记着的密钥“${key}”`, '只能撤销登记着的密钥', '用 keys 命令查看编号')
  const jurisdictions = known.map((one) => one.jurisdiction)
  await within(store, jurisdictions, async (trx) => {
    for (const one of known) await withdraw(trx, one, today(), because, by)
    for (const one of known) await record(trx, acted('key.withdrawn', one, because, by))
  })
  return { code: 0, lines: [`已撤销：${key}（适用辖区 ${jurisdictions.join('、')}）`], data: { key, jurisdictions } }
}

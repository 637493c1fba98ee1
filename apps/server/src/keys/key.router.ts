import { z } from 'zod'
import { isRefused, type Day, type Refusal, type Refused } from '@wenxiao/core'
import { covers, keyId, type TrustedKey } from '@wenxiao/core/manifest'
import { record, type Act } from '../audit/record.ts'
import { today } from '../clock.ts'
import { within, type Work } from '../database/store.ts'
import { code, day } from '../inputs.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { namesOf } from '../jurisdictions/jurisdiction.queries.ts'
import { refuse } from '../refuse.ts'
import { anywhere, over, router, signedIn } from '../trpc.ts'
import type { KeyShown } from './key.ts'
import { listKeys, trust, withdraw } from './key.queries.ts'

const words = z.string().max(200)
const say = (code: Refusal['code'], path: string, found: string, because: string, remedy: string): Refusal => ({
  code,
  path,
  found,
  because,
  remedy,
})
interface Wanted {
  readonly jurisdiction: string
  readonly publicKey: string
  readonly owner: string
  readonly from: string
  readonly to: string | null
  readonly ground: string
}
const named = ({ title, code }: JurisdictionName): string => `${title}（${code}）`

/** A key that may be trusted for a jurisdiction from a day on, or all that stands against it. */
async function judge(trx: Work, { jurisdiction, publicKey, owner, from, to, ground }: Wanted): Promise<TrustedKey | Refused> {
  const refused: Refusal[] = []
  if (owner.trim() === '') refused.push(say('absent', 'owner', '没有写发布单位', '签名要知道是谁签的', '写明单位名称'))
  if (ground.trim() === '') refused.push(say('absent', 'ground', '没有写依据', '登记公钥要有依据', '写明文号或来函'))
  if (to !== null && to < from) refused.push(say('order', 'to', to, `有效期从 ${from} 起，不能在此之前结束`, '改正有效期'))
  if (!/^[0-9a-f]{64}$/.test(publicKey))
    return {
      refused: [
        say('wrong-value', 'publicKey', '不是公钥', '公钥是 64 位小写十六进制', '用 keygen 显示的公钥，向发布单位核对'),
        ...refused,
      ],
    }
  const key = keyId(publicKey)
  const known = (await listKeys(trx, today())).filter((one) => one.key === key && covers(one.jurisdiction.code, jurisdiction))
  const gone = known.find((one) => one.withdrawn)
  const same = known.find((one) => one.jurisdiction.code === jurisdiction)
  if (gone?.withdrawn)
    refused.push(
      say(
        'duplicate',
        'publicKey',
        `这把公钥在${named(gone.jurisdiction)}已于 ${gone.withdrawn.from} 撤销`,
        '撤销过的公钥，在那个辖区和它的下级不能再用',
        '请发布单位换一把新的',
      ),
    )
  else if (same)
    refused.push(
      say(
        'duplicate',
        'publicKey',
        `这把公钥已为${named(same.jurisdiction)}登记给“${same.owner}”`,
        '一把公钥在一个辖区只登记一次',
        '不必再登记',
      ),
    )
  if (refused.length > 0) return { refused }
  return { key, publicKey, jurisdiction, owner: owner.trim(), from: from as Day, ...(to === null ? {} : { to: to as Day }) }
}

const acted = (acting: Pick<Act, 'jurisdiction' | 'by'>, act: string, key: string, title: string, ground: string): Act => ({
  ...acting,
  act,
  to: { is: 'key', id: key, title },
  ground,
})

export const keyRouter = router({
  list: signedIn.query(({ ctx }): Promise<readonly KeyShown[]> => within(ctx.store, ctx.scope, (trx) => listKeys(trx, today()))),
  /** For which jurisdictions the person may trust and withdraw keys: their own and those beneath it. */
  places: anywhere('province-admin').query(({ ctx: { store, scope, person, who } }): Promise<readonly JurisdictionName[]> =>
    within(store, scope, (trx) => namesOf(trx, [person.jurisdiction.code, ...(who?.beneath ?? [])])),
  ),
  /** Trusts a publisher's key for packs of the jurisdiction and those beneath it, from a day (today) up to a day, if one is set. */
  trust: over('province-admin')
    .input(
      z.strictObject({
        jurisdiction: code,
        publicKey: words,
        owner: words,
        from: day.optional(),
        to: day.nullable().optional(),
        ground: words,
      }),
    )
    .mutation(({ ctx, input: { from = today(), to = null, ...input } }): Promise<KeyShown> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const key = await judge(trx, { ...input, from, to })
        if (isRefused(key)) throw refuse(key)
        await trust(trx, key, ctx.by)
        await record(trx, acted(ctx.acting, 'key.trusted', key.key, key.owner, input.ground))
        return shown(trx, key)
      }),
    ),
  /**
   * From a day on, today or earlier, nothing more that the key signed is installed or enabled for the jurisdiction, for which
   * it is trusted, and those beneath it; what is in use stays.
   */
  withdraw: over('province-admin')
    .input(z.strictObject({ jurisdiction: code, key: words, from: day.optional(), because: words }))
    .mutation(({ ctx, input: { jurisdiction, key, from = today(), because } }): Promise<KeyShown> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const known = (await listKeys(trx, today())).find((one) => one.key === key && one.jurisdiction.code === jurisdiction)
        const refused = [
          ...(because.trim() === ''
            ? [say('absent', 'because', '没有写理由', '撤销要让以后查阅的人知道为什么', '写明理由')]
            : []),
          ...(from > today()
            ? [
                say(
                  'order',
                  'from',
                  from,
                  '撤销只办一次，写了以后的日子，这把密钥在那以前就再也撤不掉',
                  '写今天或以前的日子；到期停用的，登记时写明有效期',
                ),
              ]
            : []),
          ...(known
            ? []
            : [say('not-found', 'key', `没有为 ${jurisdiction} 登记密钥“${key}”`, '只能撤销登记着的密钥', '从列表中选一把')]),
          ...(known?.withdrawn
            ? [say('duplicate', 'key', `已于 ${known.withdrawn.from} 撤销`, '撤销过的不必再撤销', '不必办理')]
            : []),
        ]
        if (refused.length > 0) throw refuse({ refused })
        await withdraw(trx, { key, jurisdiction }, from, because, ctx.by)
        await record(trx, acted(ctx.acting, 'key.withdrawn', key, known?.owner ?? '', because))
        return shown(trx, { key, jurisdiction })
      }),
    ),
})

async function shown(trx: Work, { key, jurisdiction }: Pick<TrustedKey, 'key' | 'jurisdiction'>): Promise<KeyShown> {
  const found = (await listKeys(trx, today())).find((one) => one.key === key && one.jurisdiction.code === jurisdiction)
  if (!found) throw new Error('a key that was just changed is not there')
  return found
}

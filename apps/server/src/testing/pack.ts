import { randomBytes } from 'node:crypto'
import { definePack, defineScheme, defineWords, isRefused, type Pack } from '@wenxiao/core'
import { keyId, publicKeyOf, sign, type TrustedKey } from '@wenxiao/core/manifest'
import { within, type Store } from '../database/store.ts'
import { platform } from '../jurisdictions/divisions.ts'
import { trust } from '../keys/key.queries.ts'

/** A small pack: a fund with projects; half its points for what was paid, half for projects finished. */
const words = defineWords({
  sources: { rules: { title: '资金评价办法', number: '〔2024〕1号' } },
  roles: { reviewer: '评审' },
  subjects: {
    fund: {
      title: '资金',
      facts: {
        paid: { title: '支付数', unit: 'yuan', from: 'filed' },
        budget: { title: '预算数', unit: 'yuan', from: 'filed' },
        total: { title: '总分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', from: 'verdict', options: { good: '良', poor: '差' } },
      },
    },
    project: {
      title: '项目',
      links: { fund: 'fund' },
      facts: { done: { title: '已完成', unit: 'yes-no', from: 'filed' }, cost: { title: '金额', unit: 'yuan', from: 'filed' } },
    },
  },
  parameters: {},
})
const scheme = defineScheme(words, {
  id: 'fund',
  subject: 'fund',
  title: '资金评价',
  tracks: [{ title: '评审', by: 'reviewer', total: 'total' }],
  groups: [
    { id: 'money', title: '资金' },
    { id: 'work', title: '产出' },
    { id: 'projects', title: '项目完成', in: 'work' },
  ],
  lines: [
    {
      id: 'paid',
      title: '预算执行率',
      in: 'money',
      points: '50',
      earn: { proportional: { ratio: 'paid', over: 'budget' }, full: '100%' },
      missing: 'refuse',
      cite: 'rules#1',
    },
    {
      id: 'done',
      title: '项目完成情况',
      in: 'projects',
      points: '50',
      earn: { deduct: [{ because: '项目未完成', points: '10', forEach: { count: 'project', where: { not: 'done' } } }] },
      missing: 'refuse',
      cite: 'rules#2',
    },
  ],
})
const given = [
  {
    is: 'fund',
    id: 'f1',
    title: '一号资金',
    facts: { paid: { value: '80', unit: '万元' }, budget: { value: '100', unit: '万元' } },
  },
  { is: 'project', id: 'p1', title: '一号项目', links: { fund: 'f1' }, facts: { done: 'yes' } },
  { is: 'project', id: 'p2', title: '二号项目', links: { fund: 'f1' }, facts: { done: 'no' } },
] as const

export const pack: Pack = definePack(words, {
  id: 'fund',
  version: '1.0.0',
  jurisdiction: '330522',
  vocabulary: 1,
  title: '资金评价规则',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
  schemes: [scheme],
  verdicts: [
    {
      subject: 'fund',
      verdict: 'grade',
      rules: [
        { give: 'good', when: { measure: 'total', atLeast: '80' }, because: '80 分以上', cite: 'rules#3' },
        { give: 'poor', because: '不满 80 分', cite: 'rules#3' },
      ],
    },
  ],
  cases: [{ name: '一个项目未完成', from: 'rules#1', on: '2024-12-31', given, expect: { total: '80.00', grade: 'good' } }],
})
/** A facts file for it, worth 40 + 40. */
export const facts: { readonly on: string; readonly given: readonly Record<string, unknown>[] } = { on: '2024-12-31', given }

const secret = randomBytes(32).toString('hex')
const publicKey = publicKeyOf(secret)
export const testKey: TrustedKey = {
  key: keyId(publicKey),
  publicKey,
  owner: '测试单位',
  jurisdiction: platform,
  from: '2020-01-01',
}
/** Trusts it for all of the platform, unless it is said for which jurisdiction. */
export const trustTestKey = (store: Store, jurisdiction = platform): Promise<boolean> =>
  within(store, [jurisdiction], (trx) => trust(trx, { ...testKey, jurisdiction }, '测试'))

/** The text of a pack file that the test key signed. */
export function signed(of: Pack = pack): string {
  const file = sign(of, secret)
  if (isRefused(file)) throw new Error(file.refused[0]?.found)
  return JSON.stringify(file)
}

import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import type { FactsOf, One } from './case.ts'

const yi = (value: string) => ({ value, unit: '亿元', origin: 'published' }) as const
const count = (value: string) => ({ value, origin: 'published' }) as const
const bulletin = (facts: FactsOf<'bulletin'>): readonly Given<W>[] => [{ is: 'bulletin', id: '2023', title: '公布统计', facts }]

/** What the article prints: rates are worked out from their parts and cut off, not rounded; totals without parts stand as totals. */
export const published: readonly One[] = [
  { name: '184个项目总投资5.87亿元，核减3.53亿元，核减率60.13%', from: 'article#四', on: '2023-08-03', // CX-046, CX-047, CX-048
    given: bulletin({ renewed: count('184'), 'renewed-total': yi('5.87'), advised: count('62'), cut: yi('3.53') }),
    expect: { 'cut-rate': '60.13%', 'advised-share': '33.69%' } },
  { name: '46个方案会商，39个建议暂缓或停建，核减新增投资2.32亿元', from: 'article#四（一）', on: '2023-08-03', // CX-058
    given: bulletin({ consulted: count('46'), 'consulted-stopped': count('39'), 'consulted-avoided': yi('2.32') }),
    expect: { 'consulted-stopped-share': '84.78%', 'consulted-avoided': '232000000' } },
  { name: '办事材料42份减到7份，精简率83.33%', from: 'article#四（二）', on: '2023-08-03', // CX-063
    given: bulletin({ 'papers-before': count('42'), 'papers-now': count('7') }), expect: { 'papers-saved': '83.33%' } },
  { name: '申请手续33个工作日缩到5个工作日，压缩率84.84%', from: 'article#四（二）', on: '2023-08-03', // CX-064
    given: bulletin({ 'days-before': count('33'), 'days-now': count('5') }), expect: { 'days-saved': '84.84%' } },
  { name: '2020年21个项目参评：优9个、良7个、合格5个，没有不合格', from: 'article#四（五）', on: '2023-08-03', // CX-081, CX-101
    given: bulletin({ evaluated: count('21'), excellent: count('9'), good: count('7'), pass: count('5') }),
    expect: { failed: '0', 'excellent-share': '42.85%', 'good-share': '76.19%' } },
  { name: '36个项目验收审核，整改113个问题', from: 'article#四（四）', on: '2023-08-03', // CX-076
    given: bulletin({ accepted: count('36'), 'problems-fixed': count('113') }), expect: { 'problems-each': '3.13' } },
  { name: '红灯：5个项目、3家承建企业、2家业主单位', from: 'article#四（三）', on: '2023-08-03', // CX-070
    given: bulletin({ 'red-projects': count('5'), 'red-vendors': count('3'), 'red-units': count('2') }),
    expect: { 'red-projects': '5', 'red-vendors': '3', 'red-units': '2' } },
  { name: '没有总投资，核减率无从算起', from: 'example', on: '2023-08-03',
    given: bulletin({ cut: yi('3.53'), 'renewed-total': yi('0') }), unknown: { 'cut-rate': 'empty' } },
]

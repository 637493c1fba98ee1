import type { Campaign, Effect, Kind, Proposal } from '../contract/proposal.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import type { Draft } from './draft.ts'
import { cited } from './draft.ts'
import { sayItems } from './items.ts'
import { sayWithin } from './lifecycle.ts'
import type { M } from './unit.ts'
import { isWritten } from './unit.ts'
import { sayMeasure } from './measure.ts'
import { sayEachYear } from './number.ts'
import { sayTitle } from './cite.ts'
import { named, optionTitle, quoteAny, quote, roleTitle, sayAmount, sayName, subjectTitle } from './words.ts'

const kinds: Readonly<Record<Kind, string>> = {
  sunset: '退出触发',
  assure: '重点保障',
  prefer: '优先支持',
  cut: '核减资金',
  'no-budget': '不安排预算',
  block: '办理限制',
  procurement: '政府采购',
  assessment: '考核',
  notice: '通报',
  accountability: '追责',
  rectify: '整改',
  'review-again': '复评',
}
/** A trigger or a consequence: the reason, what is proposed, who decides, and how long the other side may answer. */
export function proposalClause(pack: Pack, proposal: Proposal<Words>): Draft {
  const { subject, when, propose, decidedBy, hearing } = proposal
  const effects = propose.map((effect) => sayEffect(pack, subject, effect))
  const answer = hearing === undefined ? '' : `；决定前给予${sayWithin(pack, hearing)}的陈述申辩期`
  return cited(pack, proposal.cite, {
    id: proposal.id,
    title: `${proposal.title}（${kinds[proposal.kind]}）`,
    text: `凡${sayItems(pack, subject, when)}，建议${effects.length > 1 ? '：' : ''}${effects.join('；')}。由${roleTitle(pack, decidedBy)}决定${answer}。`,
  })
}
function sayEffect(pack: Pack, subject: string, effect: Effect<Words, string>): string {
  if ('decide' in effect)
    return Object.entries(effect.decide)
      .map(([name, to]) => sayDecide(pack, subject, name, to))
      .join('，并')
  if ('cut' in effect) return `从${sayName(pack, subject, effect.from)}中核减${sayCut(pack, subject, effect.cut)}`
  if ('start' in effect) {
    const own = pack.lifecycles?.find((l) => l.subject === subject && l.lifecycle === effect.start)
    return `启动“${own?.title ?? sayName(pack, subject, effect.start)}”流程`
  }
  if ('open' in effect) return `登记一项${subjectTitle(pack, effect.open)}`
  return `发布${sayTitle(pack.forms?.find((form) => form.id === effect.publish)?.title ?? '未声明的表单')}`
}
/** A part, the amount of a fact, or a formula. */
function sayCut(pack: Pack, subject: string, cut: M): string {
  if (isWritten(cut)) return cut
  if (typeof cut === 'string') return `${sayMeasure(pack, subject, cut)}的数额`
  return 'parameter' in cut ? sayMeasure(pack, subject, cut) : `：${sayMeasure(pack, subject, cut)}`
}
function sayDecide(pack: Pack, subject: string, name: string, to: unknown): string {
  const title = sayName(pack, subject, name)
  if (Array.isArray(to)) return `将${title}定为${quoteAny(to.map((option) => optionTitle(pack, subject, name, String(option))))}`
  return to === 'yes' ? `作出${quote(named(pack, subject, name).title)}的决定` : `解除${quote(named(pack, subject, name).title)}`
}
/** A round of scoring: whom, drawn how, scored by whom, when in the year. */
export function campaignClause(pack: Pack, campaign: Campaign<Words>): Draft {
  const { subject, where, draw, total, eachYear, by } = campaign
  const strata = draw?.within === undefined ? undefined : sayName(pack, subject, draw.within)
  const least =
    draw?.least === undefined ? '' : `，${strata === undefined ? '' : '每层'}至少${sayAmount(pack, draw.least, subject)}`
  const drawn =
    draw === undefined
      ? ''
      : `${strata === undefined ? '' : `按${strata}分层，`}随机抽取${sayAmount(pack, draw.share, 'ratio')}${least}，抽签种子记录在案`
  const time = eachYear === undefined ? '' : `${sayEachYear(eachYear)}，`
  return cited(pack, campaign.cite, {
    id: campaign.id,
    title: campaign.title,
    text: `${time}对${draw === undefined && where === undefined ? '全部' : ''}${sayItems(pack, subject, where)}${drawn}，由${roleTitle(pack, by)}评分，总分记为“${sayName(pack, subject, total)}”。`,
  })
}

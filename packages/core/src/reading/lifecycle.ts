import type { Act, Lifecycle, Stage, Within } from '../contract/lifecycle.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { sayCondition } from './condition.ts'
import type { Draft, DraftSection } from './draft.ts'
import { cited, declared, section } from './draft.ts'
import { list, named, optionTitle, quote, roleTitle, sayAmount, sayName, subjectTitle } from './words.ts'

type L = Lifecycle<Words>
type St = Stage<Words, string, string>
type A = Act<Words, string, string>

/** 5个工作日; 30个自然日; with the name of the parameter that says so. */
export const sayWithin = (pack: Pack, { within, in: unit }: Within<Words>): string =>
  sayAmount(pack, within, unit).replace(/^(\d+)日/, '$1个自然日')

export function lifecycleSection(pack: Pack, lifecycle: L): DraftSection {
  const { subject, stages, limits = [] } = lifecycle
  const stage = (id: string) => quote(optionTitle(pack, subject, lifecycle.lifecycle, id))
  const acts = stages.flatMap((s) => s.acts.map((act) => actClause(pack, lifecycle, s, act)))
  const over = limits.map((limit, i) =>
    cited(pack, limit.cite, {
      id: `${lifecycle.lifecycle}.limit.${i + 1}`,
      title: limit.title,
      text: `自进入${stage(limit.from)}起至离开${stage(limit.until)}止，合计不超过${sayWithin(pack, limit)}。`,
    }),
  )
  return section(`${subject}.${lifecycle.lifecycle}`, `${lifecycle.title}（${subjectTitle(pack, subject)}）`, [
    overview(pack, lifecycle, stage),
    ...acts,
    ...over,
  ])
}
const sayDuty = (pack: Pack, { by, limit }: St): string =>
  [
    ...(by === undefined ? [] : [`由${roleTitle(pack, by)}负责`]),
    ...(limit === undefined ? [] : [`限${sayWithin(pack, limit)}`]),
  ].join('，')
/** The stages in order, who keeps each, how long it may take, and where it ends. */
function overview(pack: Pack, { subject, lifecycle, stages }: L, stage: (id: string) => string): Draft {
  const duties = stages.map((s) => ({ stage: stage(s.stage), said: sayDuty(pack, s) })).filter(({ said }) => said !== '')
  const kept = Object.entries(Object.groupBy(duties, ({ said }) => said)).map(
    ([said, all = []]) => `${all.map((d) => d.stage).join('')}${said}`,
  )
  const ends = stages.filter((s) => s.acts.length === 0).map((s) => stage(s.stage))
  const text = `${subjectTitle(pack, subject)}的${sayName(pack, subject, lifecycle)}依次设${stages.map((s) => stage(s.stage)).join('')}，从${stage(stages[0]?.stage ?? '')}开始${ends.length > 0 ? `，到${ends.join('')}${ends.length > 1 ? '之一' : ''}终结` : ''}。${kept.length > 0 ? `${kept.join('；')}。` : ''}${stages.some((s) => s.acts.some((a) => a.asks?.length)) ? '须提交、填报的，已有的不再要求。' : ''}`
  return declared({ id: `${subject}.${lifecycle}.stages`, title: '环节', text })
}
/** Papers are handed in, everything else is filled in. */
function sayAsks(pack: Pack, subject: string, asks: readonly string[]): readonly string[] {
  const unit = (fact: string) => named(pack, subject, fact).fact?.unit
  const papers = asks.filter((fact) => unit(fact) === 'paper').map((fact) => sayName(pack, subject, fact))
  const filled = asks
    .filter((fact) => unit(fact) !== 'paper')
    .map((fact) => `${unit(fact) === 'yes-no' ? '是否' : ''}${sayName(pack, subject, fact)}`)
  return [...(papers.length === 0 ? [] : [`须提交${list(papers)}`]), ...(filled.length === 0 ? [] : [`须填报${list(filled)}`])]
}
function actClause(pack: Pack, { subject, lifecycle }: L, at: St, act: A): Draft {
  const stage = (id: string) => quote(optionTitle(pack, subject, lifecycle, id))
  const name = (fact: string) => sayName(pack, subject, fact)
  const roles = 'byEach' in act ? act.byEach : act.by
  const who =
    'byEach' in act && roles.length > 1
      ? `由${list(roles.map((r) => roleTitle(pack, r)))}分别办理，缺一不可`
      : `由${list(
          roles.map((r) => roleTitle(pack, r)),
          '或',
        )}办理`
  const asks = sayAsks(pack, subject, act.asks ?? [])
  const needs = act.needs === undefined ? [] : [`${sayCondition(pack, subject, act.needs)}的，方可办理`]
  const visit = act.visit ? ['须到现场办理'] : []
  const frozen =
    act.irreversible === undefined ? [] : [`此项不可撤回，上一步之后${subjectTitle(pack, act.irreversible)}有增减的，不得办理`]
  const results = [
    ...(act.dates === undefined ? [] : [`以办理之日为${name(act.dates)}`]),
    ...(act.issues === undefined ? [] : [`出具${name(act.issues)}`]),
    ...(act.adds === undefined ? [] : [`登记一项${subjectTitle(pack, act.adds)}`]),
    act.to === at.stage ? `仍处于${stage(act.to)}` : `转入${stage(act.to)}`,
  ]
  return cited(pack, act.cite, {
    id: `${lifecycle}.${act.act}`,
    title: act.title,
    text: `在${stage(at.stage)}环节，${[who, ...asks, ...visit, ...needs, ...frozen].join('；')}。办结后${results.join('，')}。`,
  })
}

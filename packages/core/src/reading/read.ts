import type { Pack } from '../contract/pack.ts'
import type { Source } from '../contract/words.ts'
import type { Reading } from './reading.ts'
import { caseClause } from './cases.ts'
import { sayTitle } from './cite.ts'
import type { Draft, DraftSection } from './draft.ts'
import { declared, isEmpty, numbered, section } from './draft.ts'
import { subjectSection } from './facts.ts'
import { lifecycleSection } from './lifecycle.ts'
import { sayDay } from './number.ts'
import { formClause, metricClause } from './paper.ts'
import { parameterClause } from './parameter.ts'
import { campaignClause, proposalClause } from './proposal.ts'
import { schemeSection } from './scheme.ts'
import { verdictSection } from './verdict.ts'

function sourceClause(id: string, source: Source): Draft {
  const { number, issuer, published, inForce } = source
  const said = [
    ...(number === undefined ? [] : [number]),
    ...(issuer === undefined ? [] : [`${issuer}发布`]),
    ...(published === undefined ? [] : [`${sayDay(published)}公布`]),
    ...(inForce === undefined
      ? []
      : [`自${sayDay(inForce.from)}起施行${inForce.to === undefined ? '' : `，至${sayDay(inForce.to)}止`}`]),
  ]
  return {
    ...declared({ id, title: sayTitle(source.title), text: said.length === 0 ? '文号和日期未载。' : `${said.join('，')}。` }),
    cite: { source: id, place: null, standing: 'official' },
  }
}
const clausesOf = (s: DraftSection): readonly Draft[] => [...s.clauses, ...s.sections.flatMap(clausesOf)]

/** Reads a pack aloud: every word of it as a numbered clause in plain official Chinese, without one identifier. */
export function read(pack: Pack): Reading {
  const { sources, subjects, parameters } = pack.words
  const rules: readonly DraftSection[] = [
    section(
      'parameters',
      '参数',
      Object.entries(parameters).map(([id, parameter]) => parameterClause(pack, id, parameter)),
    ),
    section(
      'schemes',
      '评价方案',
      [],
      (pack.schemes ?? []).map((scheme) => schemeSection(pack, scheme)),
    ),
    section(
      'verdicts',
      '否决与等级',
      [],
      (pack.verdicts ?? []).map((verdict) => verdictSection(pack, verdict)),
    ),
    section(
      'lifecycles',
      '流程',
      [],
      (pack.lifecycles ?? []).map((lifecycle) => lifecycleSection(pack, lifecycle)),
    ),
    section(
      'proposals',
      '触发与结果应用',
      (pack.proposals ?? []).map((proposal) => proposalClause(pack, proposal)),
    ),
    section(
      'campaigns',
      '专项评价',
      (pack.campaigns ?? []).map((campaign) => campaignClause(pack, campaign)),
    ),
    section(
      'metrics',
      '监督指标',
      (pack.metrics ?? []).map((metric) => metricClause(pack, metric)),
    ),
  ]
  const chapters = [
    section(
      'sources',
      '依据文件',
      Object.entries(sources).map(([id, source]) => sourceClause(id, source)),
    ),
    section(
      'subjects',
      '评价对象与事实',
      [],
      Object.keys(subjects).map((subject) => subjectSection(pack, subject)),
    ),
    ...rules,
    section(
      'forms',
      '表单',
      (pack.forms ?? []).map((form) => formClause(pack, form)),
    ),
    section(
      'cases',
      '样例',
      (pack.cases ?? []).map((one) => caseClause(pack, one)),
    ),
  ].filter((chapter) => !isEmpty(chapter))
  const stated = rules.flatMap(clausesOf).filter((clause) => clause.basis !== '')
  const count = (standing: string) => stated.filter((clause) => clause.cite.standing === standing).length
  const standing = { official: count('official'), derived: count('derived'), example: count('example') }
  return { title: pack.title, foreword: foreword(pack, standing), chapters: numbered(chapters), standing }
}
function foreword(pack: Pack, { official, derived, example }: Reading['standing']): string {
  const held = (
    [
      [Object.keys(pack.words.sources).length, '份依据文件'],
      [Object.keys(pack.words.parameters).length, '个参数'],
      [(pack.schemes ?? []).reduce((n, scheme) => n + scheme.lines.length, 0), '项指标'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, unit]) => `${n}${unit}`)
  return (
    `本规则包第${pack.version}版，适用辖区代码${pack.jurisdiction.replace(/-.*$/, '所属部门')}，载有${held.join('、')}。` +
    `所列${official + derived + example}条规则中，文件明定${official}条，据文推得${derived}条，示例值${example}条${example > 0 ? '，示例值待本地确认' : ''}。` +
    '“不低于”“不少于”“不超过”包括本数，“超过”“不满”不包括本数；期间的止日未到的，暂计至当日。' +
    ((pack.proposals ?? []).length > 0 ? '所提建议由有权的人决定后才生效。' : '')
  )
}

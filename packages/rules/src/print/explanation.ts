import type { Origin, Pack } from '@wenxiao/core'
import type { Explanation } from '@wenxiao/core/engine'
import { basis } from './cite.ts'
import { table } from './table.ts'

const origins: Readonly<Record<Origin, string>> = {
  published: '公布',
  filed: '填报',
  captured: '采集',
  derived: '推算',
  assumed: '示例数据',
}

/** One line explained in the order a reader asks: what it earned, by which clause, how, from which facts. */
export const explanationInWords = (pack: Pack, said: Explanation): string =>
  [
    `【${[...said.path, said.title].join('／')}】得 ${said.points ?? '—'}，满分 ${said.outOf}，扣 ${said.deducted}`,
    `依据：${basis(pack, said.clause)}`,
    ...said.measure.map((sentence) => `规则：${sentence}`),
    ...said.findings.map(
      (finding) =>
        `扣 ${finding.points}：${finding.because}${finding.things.length > 0 ? `（${finding.things.join('、')}）` : ''}`,
    ),
    ...said.steps.map((step) => `演算：${step.text} ＝ ${step.result}`),
    ...(said.facts.length > 0
      ? [
          table(
            ['对象', '事实', '值', '来源', '佐证'],
            said.facts.map((fact) => [
              fact.of,
              fact.title,
              `${fact.value ?? fact.unknown?.why ?? '—'}${fact.value === null ? '' : fact.unit}`,
              origins[fact.origin ?? 'filed'],
              fact.evidence ?? '',
            ]),
          ),
        ]
      : []),
  ].join('\n')

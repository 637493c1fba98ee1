import type { Pack } from '@wenxiao/core'
import type { Sheet } from '@wenxiao/core/engine'
import { basis } from './cite.ts'
import { table } from './table.ts'

/** A score sheet as an official reads it: total and grade, groups, then every reason for which points were lost. */
export function sheetInWords(pack: Pack, sheet: Sheet): string {
  const findings = sheet.lines.flatMap((line) =>
    line.findings.map((finding) => [
      line.title,
      finding.points,
      finding.because,
      finding.things.join('、'),
      basis(pack, finding.cite),
    ]),
  )
  const aside = sheet.lines.filter((line) => line.points === null)
  return [
    `${sheet.subject.title}　${sheet.scheme.title}（${sheet.scheme.track}）　${sheet.on}`,
    `得分 ${sheet.total}／${sheet.outOf}${sheet.grade ? `　等级 ${sheet.grade.title}` : ''}${sheet.provisional ? '　暂定' : ''}${sheet.judged === sheet.outOf ? '' : `　已评 ${sheet.judged} 分`}`,
    ...sheet.vetoed.map((veto) => `否决：${veto.because}（${basis(pack, veto.cite)}）`),
    '',
    table(
      ['项目', '得分', '分值', '扣分'],
      sheet.subtotals.map((group) => [group.title, group.points ?? '—', group.outOf, group.deducted]),
      [1, 2, 3],
    ),
    ...(findings.length > 0 ? ['', table(['指标', '扣分', '原因', '涉及', '依据'], findings, [1])] : ['', '没有扣分']),
    ...(aside.length > 0
      ? [
          '',
          table(
            ['未评指标', '分值', '原因'],
            aside.map((line) => [line.title, line.outOf, line.unknown?.why ?? '']),
            [1],
          ),
        ]
      : []),
    ...sheet.verdicts.map((verdict) => `${verdict.title}：${verdict.because}${verdict.provisional ? '（暂定）' : ''}`),
    '',
    `规则 ${sheet.rulebook}`,
    `事实 ${sheet.facts}`,
  ].join('\n')
}

import type { Answer } from './answer.ts'
import type { ImpactRow } from './impact.ts'
import type { StoredRun } from './impact.queries.ts'
import { add } from '../evaluations/points.ts'
import { number, text, type Table } from '../workbook.ts'
import { negative } from './page.ts'

/** Changed things as a table: what each is, every answer and total before and after, and the money. */
export function tableOf({ asked, jurisdiction }: StoredRun, answer: Answer, rows: readonly ImpactRow[]): Table {
  const verdicts = answer.verdicts.filter((one) => rows.some((row) => row.verdicts.some((turned) => isOf(row, turned, one))))
  const totals = [...new Map(rows.flatMap((row) => row.totals.map((turned) => [turned.fact, turned.title] as const)))]
  const head = [
    '类别',
    '编号',
    '名称',
    '归属',
    ...verdicts.flatMap(({ kind, title }) => [`${kind}${title}（现行）`, `${kind}${title}（拟用）`]),
    ...totals.flatMap(([, title]) => [`${title}（现行）`, `${title}（拟用）`]),
    '新增处理建议',
    '取消处理建议',
    '核减资金（现行，元）',
    '核减资金（拟用，元）',
    '核减资金变化（元）',
  ]
  return {
    name: `影响分析-${jurisdiction.title}-${asked.after.pack.title}-${asked.after.pack.version}`,
    head,
    rows: rows.map((row) => {
      const made = (becomes: 'made' | 'gone') =>
        text(
          row.proposals
            .filter((one) => one.becomes === becomes)
            .map((one) => one.title)
            .join('、'),
        )
      return [
        text(row.kind),
        text(row.id),
        text(row.title),
        text(row.links.map((link) => link.title).join('、')),
        ...verdicts.flatMap((one) => {
          const turned = row.verdicts.find((each) => isOf(row, each, one))
          return [text(turned?.before), text(turned?.after)]
        }),
        ...totals.flatMap(([fact]) => {
          const turned = row.totals.find((one) => one.fact === fact)
          return [number(turned?.before), number(turned?.after)]
        }),
        made('made'),
        made('gone'),
        number(row.cut.before),
        number(row.cut.after),
        number(add(row.cut.after, negative(row.cut.before))),
      ]
    }),
  }
}
const isOf = (row: ImpactRow, turned: { readonly fact: string }, verdict: Answer['verdicts'][number]): boolean =>
  row.is === verdict.is && turned.fact === verdict.fact

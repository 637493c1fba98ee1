import type { Pack } from '../contract/pack.ts'
import { subjectSection } from '../reading/facts.ts'
import { columnsOf, settledByRules } from './columns.ts'
import { worksheetName } from './table.ts'

/** How to fill in, for people who open the workbook. */
export const howToFill: readonly string[] = [
  '一张工作表是一类对象，一行一个对象。编号必填，不可重复；列的先后不论，不填的列可以删去。',
  '空着就是不说：已入库的值不改，没有的仍是缺。不写 0，不写“无”。',
  '还没有结果的写“未到时：理由”；不适用、不能要求的写“免考：理由”，知道值的写“免考：理由；已知值：3”。',
  '金额按表头的单位填（元、万元、亿元可改）；百分比带百分号，如 86.95%；日期写 2026-09-15；是非写“是”或“否”；选项照下拉表写。',
  '每期或每人一个值的，用“、”分开，缺的一期写“缺”，一期也没有写“（无）”。选项用“；”分开。',
  '归属写编号或名称；同名的写编号。归属的对象可以已经入库，也可以在同一个文件里。',
  '来源、提供者、提供日期、佐证材料说的是这一行新增或改动的各项；只说一项的，另加一列，如“合同金额【佐证材料】”。来源写公布、填报、采集、推算或示例数据，空着是填报。',
  '只在某个评分环节重新填报的，表头写成“合同金额（万元）【评分环节】”。',
  '涉密对象只写编号、归属和金额，在“涉密”列写“是”，不写名称。',
  '不要用公式：须是定下来的内容。有一处不合，整份不入库。',
]

/** What every fact of a kind is and where it comes from: worksheet, header, what it says. */
export function notesOf(pack: Pack): readonly (readonly [string, string, string])[] {
  return Object.entries(pack.words.subjects).flatMap(([is, { facts }]) => {
    const said = subjectSection(pack, is).clauses
    const headers = new Map(columnsOf(pack, is).flatMap((column) => (column.as === 'fact' ? [[column.name, column.header]] : [])))
    return Object.entries(facts).flatMap(([name, fact], i): readonly (readonly [string, string, string])[] =>
      settledByRules(fact) ? [] : [[worksheetName(pack, is), headers.get(name) ?? fact.title, said[i]?.text ?? '']],
    )
  })
}

/** The answers that may be chosen in a column: of a choice or a yes-or-no; empty for all else. */
export const choicesOf = (column: ReturnType<typeof columnsOf>[number], origins: readonly string[]): readonly string[] => {
  if (column.as === 'classified') return ['是']
  if (column.as === 'origin') return origins
  if (column.as !== 'fact' || ('every' in column.fact && column.fact.every !== undefined)) return []
  if (column.fact.unit === 'yes-no') return ['是', '否']
  return 'options' in column.fact ? Object.values(column.fact.options) : []
}

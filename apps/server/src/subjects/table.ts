import { moment, number, text, type Table } from '../workbook.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { SubjectSummary } from './subject.ts'

/** Things on record as a table for a spreadsheet; a classified one stays nameless. */
export const tableOf = (jurisdiction: JurisdictionName, rows: readonly SubjectSummary[]): Table => ({
  name: `评价对象清单-${jurisdiction.title}`,
  head: ['类别', '编号', '名称', '涉密', '归属', '归属编号', '事实项数', '首次录入', '辖区', '区划代码'],
  rows: rows.map((row) => [
    text(row.kind),
    text(row.id),
    text(row.title),
    text(row.classified ? '是' : ''),
    text(row.links.map((link) => link.title ?? link.id).join('、')),
    text(row.links.map((link) => link.id).join('、')),
    number(String(row.facts)),
    moment(row.since),
    text(jurisdiction.title),
    text(jurisdiction.code),
  ]),
})

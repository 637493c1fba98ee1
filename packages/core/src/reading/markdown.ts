import type { Clause, Reading, Section } from './reading.ts'
import { article, numeral } from './number.ts'

/** Kept from being read as Markdown or HTML. */
const plain = (text: string): string => text.replace(/([\\`*_#<>|[\]{}])/g, '\\$1').replace(/\s*\n\s*/g, ' ')
const worth = (points: string | undefined): string => (points === undefined ? '' : `，${points}分`)

function clause({ number, title, points, text, basis }: Clause): string {
  return `**${article(number)}**　${plain(title)}${worth(points)}：${plain(text)}${basis === '' ? '' : `依据：${plain(basis)}。`}`
}
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Sources and parameters read better as tables. */
function body({ id, clauses }: Section): readonly string[] {
  if (clauses.length === 0) return []
  if (id === 'sources')
    return [
      table(
        ['条', '文件', '文号、发布与施行'],
        clauses.map((c) => [article(c.number), plain(c.title), plain(c.text)]),
      ),
    ]
  if (id === 'parameters')
    return [
      table(
        ['条', '参数', '现行值与改动范围', '依据'],
        clauses.map((c) => [article(c.number), plain(c.title), plain(c.text), plain(c.basis)]),
      ),
    ]
  return clauses.map(clause)
}
function section(s: Section, level: number): readonly string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${plain(s.title)}${worth(s.points)}`,
    ...body(s),
    ...s.sections.flatMap((inner) => section(inner, level + 1)),
  ]
}
/** A reading as an official document in Markdown: title, foreword, chapters, numbered clauses with their basis. */
export function markdown({ title, foreword, chapters }: Reading): string {
  const all = chapters.flatMap((chapter, i) => section({ ...chapter, title: `第${numeral(i + 1)}章　${chapter.title}` }, 2))
  return `${[`# ${plain(title)}${/(规则|规则包|办法|细则|方案)$/.test(title) ? '' : '规则包'}`, plain(foreword), ...all].join('\n\n')}\n`
}

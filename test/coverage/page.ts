import type { Item, Section, Tag } from './item.ts'
import { isMet, notYet, tagsOf } from './item.ts'

const tags: Readonly<Record<Tag, string>> = {
  R: 'rule or threshold',
  L: 'list',
  N: 'published number',
  G: 'gate',
  O: 'role or organisation',
  D: 'document',
  I: 'integration',
  S: 'reported statistic',
  P: 'problem to solve',
  F: 'shape of the product',
  C: 'conflict between jurisdictions',
}

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n')
/** Id or tag, how many there are, how many are met, how many are not. */
const counted = (title: string, items: readonly Item[]): string => {
  const met = items.filter(isMet).length
  return row(title, items.length, met, items.length - met)
}
const code = (met: string): string => (met === notYet ? notYet : `\`${met}\``)
const line = ([id, tag, title, ...met]: Item): string => row(id, tag, title, met.map(code).join('<br>'))

/** The page of coverage: the counts first, then every id and where it is met. */
export function page(sections: readonly Section[]): string {
  const all = sections.flatMap(({ items }) => items)
  const byTag = (Object.keys(tags) as Tag[]).map((tag) =>
    counted(
      `${tag}, ${tags[tag]}`,
      all.filter((item) => tagsOf(item).includes(tag)),
    ),
  )
  return [
    '# Coverage',
    `Of ${all.length} things that the documents ask for, ${all.filter(isMet).length} are met and ${all.filter((item) => !isMet(item)).length} are not yet. This page is generated from \`test/coverage/\` (\`npm run -s up -- node test/coverage/write.ts\`); a test fails when a place it names is not there, or when a rule, list, number or gate of a jurisdiction is met nowhere.`,
    table(['part', 'ids', 'met', 'not yet'], [...sections.map(({ title, items }) => counted(title, items)), counted('all', all)]),
    table(['tag', 'ids', 'met', 'not yet'], byTag),
    'An id with two tags is counted under both. `pack: path` is a place inside the data of that pack; `file: title` is a test.',
    ...sections.flatMap(({ title, items }) => [`## ${title}`, table(['id', 'tag', 'what', 'where'], items.map(line))]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

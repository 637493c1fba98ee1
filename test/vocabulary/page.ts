import type { Entry } from './entries.ts'

/** A file of the contract and the words in it. */
export interface Chapter {
  readonly file: string
  readonly entries: readonly Entry[]
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const row = ({ name, keys, means }: Entry): string =>
  `| \`${name}\` | ${keys.map((key) => `\`${key}\``).join(', ')} | ${cell(means)} |`

/** The vocabulary as a page: a table for each file of the contract. */
export const page = (chapters: readonly Chapter[]): string =>
  [
    '# The vocabulary',
    'Every word a pack may use, with what is promised about it, taken from the types in `packages/core/src/contract/`. How the words are used stands in [how to write a pack](write-a-pack.md). This page is generated: `npm run -s up -- node test/vocabulary/write.ts`.',
    ...chapters.flatMap(({ file, entries }) => [
      `## ${file.replace('.ts', '')}`,
      ['| word | written with | what it says |', '| --- | --- | --- |', ...entries.map(row)].join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n')

/** A command of a document, called as written, and the answer printed below it. */
export interface Example {
  readonly line: number
  readonly args: readonly string[]
  readonly exit: number
  readonly answer: { readonly kind: 'json' | 'text'; readonly text: string } | null
  /** Files that must be there first, as the document shows them. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

const fence = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm
const call = /^npm run -s rules -- (.*?)(?:\s+# exit (\d))?$/

/** Every example of a document, in order: ```sh with one call, then ```json or ```text with its answer; ```json NAME is a file. */
export function examplesOf(document: string): readonly Example[] {
  const examples: Example[] = []
  let files: Example['files'] = []
  let open: Omit<Example, 'answer'> | undefined
  const close = (answer: Example['answer']): void => {
    if (open) examples.push({ ...open, answer })
    open = undefined
  }
  for (const { 1: kind, 2: name, 3: body = '', index } of document.matchAll(fence)) {
    if (kind === 'sh') {
      close(null)
      const [, said = '', exit = '0'] = call.exec(body.trim()) ?? []
      if (said === '') throw new Error(`not one call of the command: ${body}`)
      open = { line: document.slice(0, index).split('\n').length, args: said.split(' '), exit: Number(exit), files }
      files = []
    } else if (name !== undefined) files = [...files, { name, text: body }]
    else if (kind === 'json' || kind === 'text') close({ kind, text: body })
  }
  close(null)
  return examples
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an answer does not have that the document shows: keys left out are not shown, `…` stands for anything. */
function lacking(shown: unknown, found: unknown, path = ''): readonly string[] {
  if (shown === '…') return []
  if (Array.isArray(shown)) {
    if (!Array.isArray(found)) return [`${path}: no list`]
    const isOpen = shown.at(-1) === '…'
    const said: readonly unknown[] = isOpen ? shown.slice(0, -1) : shown
    if (isOpen ? found.length < said.length : found.length !== said.length) return [`${path}: ${found.length} entries`]
    return said.flatMap((one, at) => lacking(one, found[at], `${path}[${at}]`))
  }
  if (isTable(shown)) {
    if (!isTable(found)) return [`${path}: no table`]
    return Object.entries(shown).flatMap(([key, one]) =>
      key in found ? lacking(one, found[key], `${path}.${key}`) : [`${path}.${key}: not there`],
    )
  }
  return shown === found ? [] : [`${path}: ${JSON.stringify(found)}, the document says ${JSON.stringify(shown)}`]
}

/** The text of a document as a pattern: `…` stands for anything on its line, a line of it alone for any lines. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split('\n')
      .map((line) =>
        line === '…'
          ? '[\\s\\S]*'
          : line
              .split('…')
              .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('.*'),
      )
      .join('\n')}$`,
  )

/** Where the answer given is not the answer shown; words for people may stand on either stream. */
export function differences(
  { kind, text }: NonNullable<Example['answer']>,
  { out, err }: { readonly out: string; readonly err: string },
): readonly string[] {
  if (kind === 'json') return lacking(JSON.parse(text), JSON.parse(out))
  const said = out === '' ? err : out
  return patternOf(text).test(said) ? [] : [said]
}

/** Code without its layout: what two formatters may do differently. */
const bare = (code: string): string =>
  code
    .replaceAll(/\s+/g, '')
    .replaceAll(/,(?=[}\])])/g, '')
    .replace(/,$/, '')
/** TypeScript of a document that stands in none of these files, in these words. */
export const strayCode = (document: string, files: readonly string[]): readonly string[] => {
  const sources = files.map(bare)
  return [...document.matchAll(fence)]
    .filter(({ 1: kind, 3: body = '' }) => kind === 'ts' && !sources.some((source) => source.includes(bare(body))))
    .map(({ 3: body = '' }) => body)
}

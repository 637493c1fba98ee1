import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { differences, examplesOf, strayCode } from './examples.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'packages/rules/src/main.ts')
/** A folder that looks like the repository, so that an example may make a pack or a key without leaving it behind. */
const made = mkdtempSync(join(tmpdir(), 'docs-'))
const documents = ['command-line.md', 'write-a-pack.md'].map((name) => ({
  name,
  examples: examplesOf(readFileSync(join(root, 'docs', name), 'utf8')),
}))
mkdirSync(join(made, 'plugins'))
symlinkSync(join(root, 'packages'), join(made, 'packages'))
/** Packs that the documents make: whoever followed them has these already. */
const theirs = new Set(documents.flatMap(({ examples }) => examples.flatMap(({ args }) => (args[0] === 'new' ? args[1] : []))))
for (const name of readdirSync(join(root, 'plugins')))
  if (!theirs.has(`plugins/${name}`)) symlinkSync(join(root, 'plugins', name), join(made, 'plugins', name))
afterAll(() => rmSync(made, { recursive: true, force: true }))

const call = (args: readonly string[]): Promise<{ readonly exit: unknown; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: made, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') }
    execFile(process.execPath, [main, ...args], { cwd: made, env, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ exit: error ? error.code : 0, out, err }),
    )
  })

describe.each(documents)('docs/$name', ({ examples }) => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(2))
  test.each(examples.map((example) => ({ ...example, said: `line ${example.line}: ${example.args.join(' ')}` })))(
    '$said',
    async ({ args, exit, answer, files }) => {
      for (const file of files) {
        mkdirSync(dirname(join(made, file.name)), { recursive: true })
        writeFileSync(join(made, file.name), file.text)
      }
      const ran = await call(args)
      expect(ran.exit, ran.err).toBe(exit)
      expect(answer === null ? [] : differences(answer, ran)).toEqual([])
    },
  )
})
test('code in the guide is code of packs that are tested', () => {
  const packs = ['packages/rules/template/pack.ts', 'packages/rules/fixtures/county/pack.ts']
  const guide = readFileSync(join(root, 'docs/write-a-pack.md'), 'utf8')
  expect(
    strayCode(
      guide,
      packs.map((pack) => readFileSync(join(root, pack), 'utf8')),
    ),
  ).toEqual([])
})
test('every command has an example', async () => {
  const { out } = await call(['--help'])
  const names = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
  const shown = documents[0]?.examples.map(({ args }) => args[0]) ?? []
  expect(names.filter((name) => !shown.includes(name))).toEqual([])
})

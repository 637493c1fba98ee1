import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const pnpm = join(root, 'tools/pnpm/node_modules/pnpm')
/** An outsider's folder: the two packages as they would be published, and nothing of this repository. */
const away = mkdtempSync(join(tmpdir(), 'published-'))
const modules = join(away, 'node_modules')
afterAll(() => rmSync(away, { recursive: true, force: true }))

const run = promisify(execFile)
const env = { ...process.env, PATH: `${pnpm}${delimiter}${process.env['PATH']}`, INIT_CWD: '/', NODE_OPTIONS: '' }
const called = async (file: string, ...args: readonly string[]): Promise<string> =>
  (await run(process.execPath, [join(modules, file), ...args], { cwd: away, env })).stdout

interface Published {
  readonly dependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, Readonly<Record<'types' | 'default', string>>>>
  readonly bin: Readonly<Record<string, string>>
}
const published = (name: string): Published =>
  JSON.parse(readFileSync(join(modules, '@wenxiao', name, 'package.json'), 'utf8')) as Published

/** Unpacks what `pnpm pack` would send away; what it needs itself is lent by the workspace, so that no network is needed. */
async function publish(name: string): Promise<void> {
  const folder = join(root, 'packages', name)
  const unpacked = join(modules, '@wenxiao', name)
  const archive = join(away, `${name}.tgz`)
  await run('pnpm', ['pack', '--out', archive], { cwd: folder, env })
  mkdirSync(unpacked, { recursive: true })
  await run('tar', ['xzf', archive, '-C', unpacked, '--strip-components=1'])
  for (const needed of Object.keys(published(name).dependencies)) {
    if (needed.startsWith('@wenxiao/')) continue
    mkdirSync(join(modules, needed, '..'), { recursive: true })
    symlinkSync(realpathSync(join(folder, 'node_modules', needed)), join(modules, needed))
  }
}
beforeAll(async () => {
  await publish('core')
  await publish('rules')
})

test('each entry of core can be imported, and has its types', async () => {
  const { exports } = published('core')
  const source = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8')) as { exports: object }
  expect(Object.keys(exports)).toEqual(Object.keys(source.exports))
  const entries = Object.keys(exports).map((entry) => `@wenxiao/core${entry.slice(1)}`)
  const code = entries.map((entry) => `console.log(Object.keys(await import('${entry}')).length > 0)`).join('\n')
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: away, env })
  expect(stdout.trim().split('\n')).toEqual(entries.map(() => 'true'))
  for (const { types } of Object.values(exports))
    expect(readFileSync(join(modules, '@wenxiao/core', types), 'utf8')).toContain('export ')
})

test('an outsider makes, checks, tests, builds and scores a pack, from JavaScript too, and a misspelt name is an error', async () => {
  const rules = (...args: readonly string[]) =>
    called(join('@wenxiao/rules', published('rules').bin['wenxiao-rules'] ?? 'no bin'), ...args)
  expect(await rules('new', 'lake-county')).toContain('npx wenxiao-rules check lake-county')
  expect(await rules('check', '--all')).toBe('lake-county：没有问题\n')
  expect(await rules('test', 'lake-county')).toBe('样例通过 3/3，界限两侧通过 6/6\n')
  expect(JSON.parse(await rules('build', 'lake-county', '--json'))).toMatchObject({
    written: ['lake-county/dist/pack.json', 'lake-county/PACK.zh.md'],
  })
  expect(await rules('score', 'lake-county', 'lake-county/cases/sample.facts.json')).toContain('得分 92.00／100.00　等级 良')

  const readme = readFileSync(join(modules, '@wenxiao/core/README.md'), 'utf8')
  const [, example = '', answer] = /```js\n([^]*?)```\n```text\n([^]*?)```/.exec(readme) ?? []
  writeFileSync(join(away, 'example.mjs'), example)
  expect((await run(process.execPath, ['example.mjs'], { cwd: away, env })).stdout).toBe(answer)

  const compiler = join(root, 'test/node_modules/typescript/bin/tsc')
  const typed = (): Promise<string> =>
    run(process.execPath, [compiler, '-p', 'lake-county'], { cwd: away, env }).then(
      () => '',
      (failed: { readonly stdout: string }) => failed.stdout,
    )
  expect(await typed()).toBe('')
  const pack = join(away, 'lake-county/pack.ts')
  writeFileSync(pack, readFileSync(pack, 'utf8').replace("proportional: 'execution-rate'", "proportional: 'execution-rat'"))
  expect(await typed()).toMatch(/^lake-county\/pack\.ts\(\d+,\d+\): error TS2322: Type '"execution-rat"'/)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { entriesOf, undocumented } from './house/docstrings.ts'
import { projectFiles } from './house/files.ts'
import { bannedWords, manifestFaults, medianLines, misnamed, namedInCore } from './house/house.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = projectFiles()
const text = (path: string): string => files.find((file) => file.path === path)!.text

describe('the project', () => {
  it('names no machine and no registry, holds no key, leaves nothing unfinished', () => {
    expect(bannedWords(files)).toEqual([])
  })
  it('has a core that names no jurisdiction', () => {
    expect(namedInCore(files)).toEqual([])
  })
  it('states each version once', () => {
    expect(
      files
        .filter(({ path }) => /^([^/]+\/[^/]+|test)\/package\.json$/.test(path) && !path.startsWith('tools/'))
        .flatMap(manifestFaults),
    ).toEqual([])
    const { packageManager } = JSON.parse(text('package.json')) as { packageManager: string }
    const { dependencies } = JSON.parse(text('tools/pnpm/package.json')) as { dependencies: { pnpm: string } }
    expect(packageManager).toBe(`pnpm@${dependencies.pnpm}`)
  })
  it('has the same file names in sibling folders', () => {
    expect(misnamed(files.map(({ path }) => path))).toEqual([])
  })
  it('says of every name it shows the world what is promised', () => {
    const command = files.filter(({ path }) => /^packages\/rules\/src\/.*(?<!\.test)\.ts$/.test(path))
    expect(undocumented([...entriesOf(join(root, 'packages/core')), ...command.map(({ path }) => join(root, path))])).toEqual([])
  })
  it('has small files', () => {
    expect(medianLines(files)).toBeLessThan(100)
  })
})

describe('each rule of the house finds what breaks it', () => {
  it.each([
    ['a folder of one machine', `see ${'/ro'}ot/x`],
    ['a folder of one machine', `"${'/hom'}e/li/x"`],
    ['a package registry', `https://${'registr'}y.example.org/x`],
    ['a package registry', `"${'resolve'}d": "https://x"`],
    ['a private key', `-----${'BEGI'}N EC PRIVATE KEY-----`],
    ['something unfinished', `// ${'TO'}DO later`],
    ['a check off', `// @ts-${'ignor'}e`],
  ])('%s', (what, line) => {
    const [told, ...more] = bannedWords([{ path: 'a.md', text: `first\n${line}` }])
    expect(told).toMatch(/^a\.md:2 “/)
    expect(told).toContain(what)
    expect(more).toEqual([])
  })
  it('a picture is not read as words', () => {
    expect(bannedWords([{ path: 'a.png', text: `PNG\0 ${'TO'}DO` }])).toEqual([])
  })
  it.each(['changde', '浙江', '330100'])('core names %s', (name) => {
    expect(namedInCore([{ path: 'packages/core/src/x.ts', text: `// ${name}` }])).toEqual([
      `packages/core/src/x.ts:1 names ${name}`,
    ])
  })
  it('a version in a package of its own, no types checked, no license', () => {
    const faults = manifestFaults({
      path: 'apps/x/package.json',
      text: '{ "dependencies": { "pg": "^8", "@wenxiao/core": "workspace:*" } }',
    })
    expect(faults).toHaveLength(3)
    expect(faults[0]).toContain('pg is asked for as “^8”')
  })
  it('a pack without its papers, a subject under another name', () => {
    const paths = ['package.json', 'tsconfig.json', 'pack.ts', 'pack.test.ts'].map((name) => `plugins/x/${name}`)
    expect(misnamed([...paths, 'apps/server/src/packs/sheet.router.ts', 'apps/server/src/keys/key.table.ts'])).toEqual([
      'plugins/x has no PACK.zh.md; every pack has one',
      'apps/server/src/packs/sheet.router.ts does not carry the name of its folder',
    ])
  })
  it('a name of which nothing is said, its own or passed on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'house-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
    write('inner.ts', '/** Said. */\nexport const said = 1\nexport const silent = 2\nexport interface Quiet {}\n')
    write(
      'index.ts',
      "export * from './inner.ts'\nexport type { Quiet as Calm } from './inner.ts'\n/** Said. */\nexport type Own = 1\n",
    )
    write('package.json', '{ "exports": { ".": "./index.ts" } }')
    expect(undocumented(entriesOf(folder)).map((told) => told.split('/').at(-1))).toEqual([
      'inner.ts: Calm',
      'inner.ts: Quiet',
      'inner.ts: silent',
    ])
  })
})

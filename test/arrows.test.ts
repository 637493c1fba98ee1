import { describe, expect, it } from 'vitest'
import { arrows, broken } from './arrows/arrows.ts'
import { importsOf } from './arrows/imports.ts'
import { impure } from './arrows/pure.ts'
import type { File } from './house/files.ts'
import { projectFiles } from './house/files.ts'

const files = projectFiles('apps', 'packages', 'plugins', 'test')

describe('the project', () => {
  it('keeps to its arrows', () => {
    expect(broken(files)).toEqual([])
  })
  it('has a core that sees only its inputs', () => {
    expect(impure(files)).toEqual([])
  })
  it('was read: core, packs and screens are among the files', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('packages/core/src/index.ts')
    expect(paths).toContain('plugins/changde/pack.ts')
    expect(paths.some((path) => path.endsWith('.svelte'))).toBe(true)
  })
})

const manifest = (folder: string, name: string, more: object = {}): File => ({
  path: `${folder}/package.json`,
  text: JSON.stringify({ name, ...more }),
})
const workspace = [
  manifest('packages/core', '@wenxiao/core', { dependencies: { zod: '' }, devDependencies: { vitest: '' } }),
  manifest('packages/rules', '@wenxiao/rules', { dependencies: { '@wenxiao/core': '', '@wenxiao/server': '' } }),
  manifest('plugins/here', '@wenxiao/here', {
    dependencies: { '@wenxiao/core': '', '@wenxiao/there': '', zod: '' },
    devDependencies: { vitest: '' },
  }),
  manifest('plugins/there', '@wenxiao/there'),
  manifest('apps/server', '@wenxiao/server', {
    dependencies: { '@wenxiao/core': '', '@wenxiao/there': '' },
    devDependencies: { vitest: '' },
  }),
  manifest('apps/admin', '@wenxiao/admin', { devDependencies: { '@wenxiao/server': '', svelte: '' } }),
]
const brokenBy = (path: string, text: string): string[] => broken([...workspace, { path, text }])

describe('each arrow', () => {
  const bad: Record<string, [path: string, text: string]> = {
    'core imports no package of ours': ['packages/core/src/x.ts', "import '@wenxiao/rules'"],
    'core imports nothing of Node': ['packages/core/src/x.ts', "import type { Stats } from 'node:fs'"],
    'a pack imports only the root of core, its tests only core': [
      'plugins/here/pack.ts',
      "import { settle } from '@wenxiao/core/engine'",
    ],
    'a pack imports no library': ['plugins/here/pack.ts', "import { z } from 'zod'"],
    'nothing imports a pack': ['apps/server/src/x.ts', "const pack = await import('@wenxiao/there')"],
    'the screens know the server by type only': [
      'apps/admin/src/X.svelte',
      "<script>\nimport { api } from '@wenxiao/server/api'\n</script>",
    ],
    'no app or command imports another': ['packages/rules/src/x.ts', "export * from '@wenxiao/server/api'"],
    'a package is imported by its name': ['apps/server/src/x.ts', "import { settle } from '../../../packages/core/src/index.ts'"],
    'what is imported is declared': ['apps/server/src/x.ts', "import 'vitest'"],
  }
  it.each(arrows)('$name', ({ name, because }) => {
    const [path, text] = bad[name]!
    const told = brokenBy(path, text).filter((words) => words.includes(name))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(path)
    expect(told[0]).toContain(because)
  })
  it.each<[path: string, text: string]>([
    ['packages/core/src/x.ts', "import { z } from 'zod'\nimport './y.ts'"],
    ['packages/core/src/x.test.ts', "import { readFileSync } from 'node:fs'\nimport { it } from 'vitest'"],
    ['plugins/here/pack.ts', "import { definePack } from '@wenxiao/core'\nimport { words } from './words.ts'"],
    ['plugins/here/pack.test.ts', "import { runCases } from '@wenxiao/core/testing'\nimport { it } from 'vitest'"],
    [
      'apps/admin/src/X.svelte',
      "<script lang=\"ts\">\nimport type { AppRouter } from '@wenxiao/server/api'\nimport Y from '#lib/Y.svelte'\n</script>",
    ],
  ])('lets %s pass', (path, text) => {
    expect(brokenBy(path, text)).toEqual([])
  })
})

it.each<[what: string, text: string]>([
  ['import', "\nimport x, { type y } from 'a'"],
  ['export', "\nexport { x } from 'a'"],
  ['import()', "\nvoid import('a')"],
  ['require()', "\nrequire('a')"],
  ['import.meta.resolve()', "\nimport.meta.resolve('a')"],
])('finds an import written as %s', (_, text) => {
  expect(importsOf({ path: 'x.ts', text })).toEqual([{ of: 'a', line: 2, typeOnly: false }])
  expect(importsOf({ path: 'x.svelte', text: `<script lang="ts">${text}\n</script>` })).toEqual([
    { of: 'a', line: 2, typeOnly: false },
  ])
})
it.each(["import type { x } from 'a'", "import { type x } from 'a'", "let x: import('a').X", "export type { x } from 'a'"])(
  'knows that only types pass: %s',
  (text) => {
    expect(importsOf({ path: 'x.ts', text })).toEqual([{ of: 'a', line: 1, typeOnly: true }])
  },
)
it('finds imports in the markup and the styles of a page', () => {
  const text = "{#await import('a')}{/await}\n<style>\n@import 'b';\n</style>"
  expect(importsOf({ path: 'x.svelte', text }).map(({ of, line }) => [of, line])).toEqual([
    ['b', 3],
    ['a', 1],
  ])
})

describe('a core that would see', () => {
  const read = (text: string): string[] => impure([{ path: 'packages/core/src/x.ts', text }])
  it.each([
    ['the clock', 'Date.now()'],
    ['the clock', 'new Date()'],
    ['the clock', 'Date()'],
    ['the time zone', 'new Date(2022, 0, 1)'],
    ['the locale or time zone', 'day.getMonth()'],
    ['the locale or time zone', '(1).toLocaleString()'],
    ['the locale or time zone', "'a'.localeCompare('b')"],
    ['the locale', 'new Intl.NumberFormat()'],
    ['chance', 'Math.random()'],
    ['chance', 'crypto.randomUUID()'],
    ['the network', "fetch('x')"],
    ['the machine', 'process.env'],
    ['the machine', 'globalThis.x'],
    ['the machine', 'import.meta.url'],
    ['the browser', 'document.title'],
  ])('%s is told: %s', (what, text) => {
    const told = read(`\nconst x = ${text}`)
    expect(told[0]).toMatch(new RegExp(`^packages/core/src/x.ts:2 reads ${what}: `))
  })
  it('is not told for a name of its own, a member or a type', () => {
    expect(
      read(
        "const f = (process: string, x: { document: string }) => [process, x.document, { window: 1 }, new Date('2022-01-01')]",
      ),
    ).toEqual([])
    expect(read('type Document = typeof globalThis')).toEqual([])
  })
  it('is told even where a test of it may', () => {
    expect(impure([{ path: 'packages/core/src/x.test.ts', text: 'process.env' }])).toEqual([])
  })
})

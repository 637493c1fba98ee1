import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isFolderOf, isFromSource, plugins, repository } from './where.ts'

/** What depends on where a new pack and this command lie: its package.json, its tsconfig.json, and what is said about them. */
interface SetUp {
  readonly manifest: object
  readonly tsconfig: { readonly extends?: string; readonly compilerOptions: object }
  readonly notes: readonly string[]
}

/** In `plugins/` of the repository a pack is a package of the workspace. */
const inWorkspace = (id: string): SetUp => ({
  manifest: {
    name: `@wenxiao/${id}`,
    version: '0.1.0',
    license: 'MIT',
    type: 'module',
    exports: { '.': './pack.ts' },
    scripts: { typecheck: 'tsc -p tsconfig.json' },
    dependencies: { '@wenxiao/core': 'workspace:*' },
    devDependencies: { '@typescript/native': 'catalog:', vitest: 'catalog:' },
  },
  tsconfig: { extends: '../../tsconfig.base.json', compilerOptions: { types: [] } },
  notes: [],
})

/** Elsewhere, with the command of the repository: the editor finds core where the command lies. */
function besideRepository(id: string, folder: string): SetUp {
  const core = relative(folder, join(repository, 'packages/core/src'))
  return {
    manifest: { name: id, version: '0.1.0', private: true, type: 'module', exports: { '.': './pack.ts' } },
    tsconfig: {
      extends: join(relative(folder, repository), 'tsconfig.base.json'),
      compilerOptions: {
        types: [],
        paths: { '@wenxiao/core': [`${core}/index.ts`], '@wenxiao/core/testing': [`${core}/testing/index.ts`] },
      },
    },
    notes: [
      '它不在本仓库的 plugins/ 之下：check、test、build、score 照常可用，所用词汇来自本命令；',
      'pack.test.ts 要移入 plugins/ 后才随 npm test 运行。',
    ],
  }
}

/** With an installed command: a package of its own, which needs core and this command in the versions at hand. */
function onItsOwn(id: string): SetUp {
  const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
    readonly dependencies: Readonly<Record<'@wenxiao/core', string>>
  }
  return {
    manifest: {
      name: id,
      version: '0.1.0',
      private: true,
      type: 'module',
      exports: { '.': './pack.ts' },
      dependencies: own.dependencies,
      devDependencies: { '@wenxiao/rules': own.version },
    },
    tsconfig: {
      compilerOptions: {
        target: 'es2024',
        lib: ['es2024'],
        module: 'nodenext',
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        noEmit: true,
      },
    },
    notes: [],
  }
}

/** The set-up of a new pack in this folder. */
export function setUp(id: string, folder: string): SetUp {
  if (!isFromSource) return onItsOwn(id)
  return isFolderOf(plugins, folder) ? inWorkspace(id) : besideRepository(id, folder)
}

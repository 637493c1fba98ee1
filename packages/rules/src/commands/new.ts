import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from '../command.ts'
import { refuse } from '../refuse.ts'
import { asTyped, isFolderOf, plugins, repository } from '../where.ts'

const template = fileURLToPath(new URL('../../template', import.meta.url))
/** As the repository's formatter leaves it: a list of one stays on its line. */
const json = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`

/** A file of the template with the pack's own name in it. */
const named = (file: string, id: string): string => readFileSync(join(template, file), 'utf8').replaceAll('PACK_ID', id)

/** Inside `plugins/` a pack is a package of the workspace; elsewhere its editor finds core where this command lies. */
function setUp(folder: string, id: string, isInside: boolean): Readonly<Record<string, string>> {
  const core = relative(folder, join(repository, 'packages/core/src'))
  return {
    'package.json': json({
      name: `@wenxiao/${id}`,
      version: '0.1.0',
      license: 'MIT',
      type: 'module',
      exports: { '.': './pack.ts' },
      ...(isInside
        ? {
            scripts: { typecheck: 'tsc -p tsconfig.json' },
            dependencies: { '@wenxiao/core': 'workspace:*' },
            devDependencies: { '@typescript/native': 'catalog:', vitest: 'catalog:' },
          }
        : { private: true }),
    }),
    'tsconfig.json': json({
      extends: isInside ? '../../tsconfig.base.json' : join(relative(folder, repository), 'tsconfig.base.json'),
      compilerOptions: {
        types: [],
        ...(isInside
          ? {}
          : { paths: { '@wenxiao/core': [`${core}/index.ts`], '@wenxiao/core/testing': [`${core}/testing/index.ts`] } }),
      },
      include: ['*.ts'],
    }),
    'pack.ts': named('pack.ts', id),
    'pack.test.ts': named('pack.test.ts', id),
    'cases/sample.facts.json': named('cases/sample.facts.json', id),
  }
}

/** A file, or a folder with something in it. */
const isTaken = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && (!stat.isDirectory() || readdirSync(path).length > 0)
}

/** Makes a small complete pack that passes `check` and `test` at once. */
export const create: Command = {
  usage: 'new <folder>',
  does: '新建一个可以直接通过 check 和 test 的小规则包',
  takes: [1, 1],
  async run(call) {
    const folder = call.path(call.words[0] ?? '')
    const id = basename(folder)
    if (!/^[a-z][a-z0-9-]*$/.test(id))
      return refuse(
        'wrong-value',
        `文件夹名“${id}”`,
        '文件夹名就是规则包的名称，用小写字母开头，可含小写字母、数字和连字符',
        '请换一个文件夹名，如 plugins/mycounty',
      )
    if (isTaken(folder)) return refuse('duplicate', `${asTyped(folder)} 已有内容`, '不覆盖已有的文件', '请换一个文件夹名')
    const isInside = isFolderOf(plugins, folder)
    const files = setUp(folder, id, isInside)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text, { flag: 'wx' })
    }
    const notes = isInside
      ? []
      : [
          '它不在本仓库的 plugins/ 之下：check、test、build、score 照常可用，所用词汇来自本命令；',
          'pack.test.ts 要移入 plugins/ 后才随 npm test 运行。',
        ]
    const shown = asTyped(folder)
    return {
      json: { created: shown, id, files: Object.keys(files), notes },
      text: [
        `已新建规则包 ${shown}：`,
        ...Object.keys(files).map((f) => `  ${f}`),
        ...notes,
        '接下来：',
        `  npm run -s rules -- check ${shown}`,
        `  npm run -s rules -- test ${shown}`,
        `  npm run -s rules -- score ${shown} ${join(shown, 'cases/sample.facts.json')}`,
      ].join('\n'),
    }
  },
}

import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from '../command.ts'
import { refuse } from '../refuse.ts'
import { setUp } from '../set-up.ts'
import { asTyped, isFromSource, typedFirst } from '../where.ts'

const template = fileURLToPath(new URL('../../template', import.meta.url))
/** As the repository's formatter leaves it: a list of one stays on its line. */
const json = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`

/** A file of the template with the pack's own name in it. */
const named = (file: string, id: string): string => readFileSync(join(template, file), 'utf8').replaceAll('PACK_ID', id)

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
        '请换一个文件夹名，如 mycounty',
      )
    if (isTaken(folder)) return refuse('duplicate', `${asTyped(folder)} 已有内容`, '不覆盖已有的文件', '请换一个文件夹名')
    const { manifest, tsconfig, notes } = setUp(id, folder)
    const files = {
      'package.json': json(manifest),
      'tsconfig.json': json({ ...tsconfig, include: ['*.ts'] }),
      'pack.ts': named('pack.ts', id),
      // The repository's tests run it; beside an installed command `test` does the same.
      ...(isFromSource ? { 'pack.test.ts': named('pack.test.ts', id) } : {}),
      'cases/sample.facts.json': named('cases/sample.facts.json', id),
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text, { flag: 'wx' })
    }
    const shown = asTyped(folder)
    return {
      json: { created: shown, id, files: Object.keys(files), notes },
      text: [
        `已新建规则包 ${shown}：`,
        ...Object.keys(files).map((f) => `  ${f}`),
        ...notes,
        '接下来：',
        `  ${typedFirst} check ${shown}`,
        `  ${typedFirst} test ${shown}`,
        `  ${typedFirst} score ${shown} ${join(shown, 'cases/sample.facts.json')}`,
      ].join('\n'),
    }
  },
}

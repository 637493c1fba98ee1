import { isRefused } from '@wenxiao/core'
import { open } from '@wenxiao/core/manifest'
import { maintenance } from '../audit/record.ts'
import type { Store } from '../database/store.ts'
import { readJson } from '../files.ts'
import { installPack } from '../packs/install.ts'
import type { PackInstalled } from '../packs/pack.ts'
import { compareVersions } from '../packs/version.ts'
import { trouble } from '../trouble.ts'
import type { Said } from './commands.ts'
import { filesIn } from './read-text.ts'

export const installedWords = ({ already, pack }: PackInstalled): string =>
  `${already ? '早已安装' : '已安装'}：${pack.title} ${pack.version}（${pack.digest}），样例 ${pack.cases.reproduced}/${pack.cases.total} 重现`

/** Installs every pack file of a folder, older versions first; one that is refused goes on record and keeps no other from being installed. */
export async function installFolder(store: Store, path: string, by: string): Promise<Said> {
  const files = filesIn(path)
  if (files.length === 0)
    throw trouble(`${path} 里没有 .json 文件`, '没有文件就没有可装的', '核对文件夹；规则包是 build 生成的 pack.json')
  const sorted = files.toSorted((a, b) => compareVersions(versionIn(a.text), versionIn(b.text)))
  const done = []
  for (const { name, text } of sorted) done.push({ file: name, result: await installPack(store, text, maintenance(by)) })
  return {
    code: done.some(({ result }) => isRefused(result)) ? 1 : 0,
    lines: done.flatMap(({ file, result }) =>
      isRefused(result)
        ? [`拒绝：${file}`, ...result.refused.map((r) => `  ${r.path ? `${r.path}：` : ''}${r.found}。${r.because}。${r.remedy}`)]
        : [`${file}：${installedWords(result)}`],
    ),
    data: done.map(({ file, result }) => ({ file, ...result })),
  }
}
/** For the order only: what is no pack file is refused when its turn comes. */
function versionIn(text: string): string {
  const file = readJson(text)
  const opened = isRefused(file) ? file : open(file.json)
  return isRefused(opened) ? '0.0.0' : opened.pack.version
}

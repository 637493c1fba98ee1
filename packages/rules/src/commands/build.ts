import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { check, isRefused } from '@wenxiao/core'
import type { Pack, Refused } from '@wenxiao/core'
import { canonical, digest, sign } from '@wenxiao/core/manifest'
import type { Signed } from '@wenxiao/core/manifest'
import { markdown, read } from '@wenxiao/core/reading'
import { runCases } from '@wenxiao/core/testing'
import { flag } from '../command.ts'
import type { Command } from '../command.ts'
import { refusalsInWords } from '../print/refusals.ts'
import { readText } from '../read/file.ts'
import { usablePack } from '../read/pack.ts'
import { asTyped } from '../where.ts'
import type { Problem } from './check.ts'

/** A file is either the old one or the whole new one, whatever happens while it is written. */
function write(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true })
  const aside = `${file}.new`
  writeFileSync(aside, text)
  renameSync(aside, file)
  return asTyped(file)
}
function signed(pack: Pack, keyFile: string | undefined): Signed | Refused {
  if (keyFile === undefined) return { signed: pack, signatures: [] }
  const key = readText(keyFile)
  return isRefused(key) ? key : sign(pack, key.text.trim())
}

/** Writes `dist/pack.json` and the pack read aloud; nothing is written while anything is wrong. */
export const build: Command = {
  usage: 'build <pack> [--key FILE]',
  does: '检查、重算样例，然后写出 dist/pack.json 和朗读本 PACK.zh.md',
  takes: [1, 1],
  flags: { key: { type: 'string' } },
  async run(call) {
    const found = await usablePack(call.path(call.words[0] ?? ''))
    if (isRefused(found)) return found
    const { pack, folder } = found
    if (folder === undefined)
      return {
        refused: [
          {
            code: 'mismatch',
            path: '',
            found: `${call.words[0]} 是编译好的规则包`,
            because: '编译的是规则包文件夹，成品不再编译',
            remedy: '请给出含 pack.ts 的文件夹',
          },
        ],
      }
    const checked = check(pack)
    const sound = checked.filter((problem) => problem.warning !== true)
    // Cases of a pack that does not hold together would only repeat what is wrong with it.
    const problems: readonly Problem[] = (sound.length > 0 ? sound : runCases(pack).flatMap((outcome) => outcome.problems)).map(
      (problem) => ({ pack: pack.id, ...problem }),
    )
    if (problems.length > 0)
      return {
        json: { problems },
        text: `没有编译，${problems.length} 处问题：\n${refusalsInWords(problems)}`,
        hasProblems: true,
      }
    const keyFile = flag(call, 'key')
    const file = signed(pack, keyFile === undefined ? undefined : call.path(keyFile))
    if (isRefused(file)) return file
    const refused = canonical(file)
    if (typeof refused !== 'string') return refused
    // Signed is the canonical text; written is the author's order, in which the pack is read aloud wherever it is installed.
    const written = [
      write(join(folder, 'dist/pack.json'), `${JSON.stringify(file)}\n`),
      write(join(folder, 'PACK.zh.md'), markdown(read(pack))),
    ]
    const warnings = checked.filter((problem) => problem.warning === true)
    return {
      json: {
        pack: pack.id,
        version: pack.version,
        digest: digest(pack),
        signatures: file.signatures.map(({ key }) => key),
        written,
        warnings,
      },
      text: [
        `${pack.title}（${pack.id} ${pack.version}）已编译：`,
        ...written.map((name) => `  ${name}`),
        `摘要：${digest(pack)}`,
        file.signatures.length > 0
          ? `签名密钥：${file.signatures.map(({ key }) => key).join('、')}`
          : '没有签名：平台不会接受，发布前请加 --key',
        ...(warnings.length > 0 ? [`提醒 ${warnings.length} 处：\n${refusalsInWords(warnings)}`] : []),
      ].join('\n'),
    }
  },
}

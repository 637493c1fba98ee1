import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { trouble } from '../trouble.ts'

/** Paths are relative to where the command was called. */
const called = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

export function readText(path: string): string {
  try {
    return readFileSync(called(path), 'utf8')
  } catch (error) {
    throw trouble(
      `读不到文件 ${path}：${(error as Error).message}`,
      '没有文件就没有可装的',
      '核对路径；路径从运行命令的文件夹算起',
    )
  }
}
export const isFolder = (path: string): boolean => statSync(called(path), { throwIfNoEntry: false })?.isDirectory() === true

/** The pack files in a folder, by name. */
export const filesIn = (path: string): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(called(path))
    .filter((name) => name.endsWith('.json'))
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((name) => ({ name, text: readText(join(path, name)) }))

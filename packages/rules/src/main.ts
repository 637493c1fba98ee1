#!/usr/bin/env node
import { resolve } from 'node:path'
import { isRefused } from '@wenxiao/core'
import { commands } from './commands/index.ts'
import { wrongUsage } from './command.ts'
import type { Answer, Command, Wrong } from './command.ts'
import type { Refused } from '@wenxiao/core'
import { refusalsInWords } from './print/refusals.ts'
import { refuse } from './refuse.ts'
import { manual, readCall } from './usage.ts'
import { calledFrom } from './where.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const answer = (line: string): void => void process.stdout.write(`${line}\n`)

/** Exit codes: 0 done, 1 problems found, 2 refused, 3 wrong usage. */
async function run(name: string | undefined, rest: readonly string[]): Promise<Answer | Refused | Wrong> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const text = manual(commands)
    return name === undefined ? wrongUsage('absent', '', '没有写命令', text) : { json: { usage: text }, text }
  }
  const command: Command | undefined = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    return wrongUsage(
      'unknown-name',
      '',
      `没有“${name}”这个命令`,
      `命令有：${Object.keys(commands).join('、')}；各自的用法见 --help`,
    )
  const call = readCall(command, rest, (typed) => resolve(calledFrom(), typed))
  if ('wrong' in call) return call
  if (call.flags['help'] === true) return { json: { usage: command.usage }, text: `${command.usage}\n  ${command.does}` }
  return command.run(call).catch(fromSystem)
}
/** What the machine would not do, a folder that may not be written or a full disk, is said in words; a fault of ours is not hidden. */
function fromSystem(error: unknown): Refused {
  if (!(error instanceof Error) || !('syscall' in error)) throw error
  return refuse('not-found', error.message, '机器没有让这件事做成', '请核对路径、权限和磁盘空间')
}

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const argv = process.argv.slice(2)
const isJson = argv.includes('--json')
const [name, ...rest] = argv.filter((word, at) => !(at === 0 && word === '--json'))
const result = await run(name, rest)

if ('wrong' in result) {
  for (const wrong of result.wrong) say(`${wrong.found}\n${wrong.remedy}`)
  if (isJson) answer(JSON.stringify({ refused: result.wrong }, null, 2))
  process.exitCode = 3
} else if (isRefused(result)) {
  if (isJson) answer(JSON.stringify({ refused: result.refused }, null, 2))
  else say(`已退回，共 ${result.refused.length} 处问题：\n${refusalsInWords(result.refused)}`)
  process.exitCode = 2
} else {
  answer(isJson ? JSON.stringify(result.json, null, 2) : result.text)
  process.exitCode = result.hasProblems === true ? 1 : 0
}

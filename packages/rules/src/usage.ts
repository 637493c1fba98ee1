import { parseArgs } from 'node:util'
import { wrongUsage } from './command.ts'
import type { Call, Command, Wrong } from './command.ts'
import { typedFirst } from './where.ts'

const always = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** Everything that can be done, a line each. */
export function manual(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.values(commands).map((c) => `  ${c.usage}\n      ${c.does}`)
  return [
    `用法：${typedFirst} <命令> [参数] [--json]`,
    '',
    ...lines,
    '',
    '路径从执行命令的文件夹算起。<pack> 是规则包文件夹，或编译好的 pack.json。',
    '--json：标准输出只有一个 JSON 文档。退出码：0 完成，1 发现问题，2 被退回，3 用法不对。',
  ].join('\n')
}

/** What Node's reader of arguments says, in the words of our users. */
function inChinese(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const option = /'(-[^' <]*)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项`
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项 ${option} 的值没有写，或者本不该写`
  throw error
}

/** Reads the arguments of one command; whatever it does not take is wrong usage. */
export function readCall(command: Command, argv: readonly string[], path: Call['path']): Call | Wrong {
  const remedy = `用法：${command.usage}`
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...command.flags, ...always },
      allowPositionals: true,
      strict: true,
    })
    const [least, most] = command.takes
    if (values['help'] !== true && positionals.length < least)
      return wrongUsage('absent', '', `给了 ${positionals.length} 个参数，至少要 ${least} 个`, remedy)
    if (positionals.length > most)
      return wrongUsage('unknown-name', '', `多出的参数：${positionals.slice(most).join(' ')}`, remedy)
    const flags: Record<string, string | boolean | undefined> = {}
    for (const [name, value] of Object.entries(values)) if (!Array.isArray(value)) flags[name] = value
    return { words: positionals, flags, path }
  } catch (error) {
    return wrongUsage('unknown-name', '', inChinese(error), remedy)
  }
}

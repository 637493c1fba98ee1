import { commands } from './commands/commands.ts'
import { readConfig } from './config.ts'
import { withDatabase } from './database/with-database.ts'
import { told } from './logger.ts'
import { RefusedError } from './refuse.ts'
import { Trouble } from './trouble.ts'

/** Exit codes: 0 done, 1 problems found, 2 refused, 3 wrong usage. */
const [name = '', ...words] = process.argv.slice(2)
const json = words.includes('--json')
const args = words.filter((word) => word !== '--json')
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

if (!command || args.length < command.least || args.length > command.most) {
  console.error(
    [
      '用法：npm run -s server -- <命令> [--json]',
      ...Object.values(commands).map((one) => `  ${one.usage}\n      ${one.about}`),
    ].join('\n'),
  )
  process.exit(3)
}
try {
  const config = readConfig(process.env)
  const { code, lines, data } = await withDatabase(
    config,
    (words) => console.error(words),
    (open) => command.run(open, args, config),
  )
  console.log(json ? JSON.stringify(data) : lines.join('\n'))
  process.exitCode = code
} catch (error) {
  if (error instanceof RefusedError) {
    if (json) console.log(JSON.stringify({ refused: error.refused }))
    else
      console.error(
        error.refused
          .map((r) => `拒绝：${r.path ? `${r.path}：` : ''}${r.found}\n  原因：${r.because}\n  办法：${r.remedy}`)
          .join('\n'),
      )
    process.exitCode = 2
  } else if (error instanceof Trouble) {
    console.error(error.message)
    process.exitCode = 1
  } else {
    console.error(told(error))
    process.exitCode = 1
  }
}

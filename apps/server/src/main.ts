import { readConfig } from './config.ts'
import { makeLogger } from './logger.ts'
import { serve, type End } from './serve.ts'
import { Trouble } from './trouble.ts'

const begun: End[] = []
const hurry = new AbortController()
let stopping = false
const log = makeLogger(process.env['WENXIAO_LOG'] ?? 'warn')
const say = (words: string) => console.error(words)

/** Ends what was begun, the last first, and leaves. */
async function stop(code: number): Promise<void> {
  if (stopping) return hurry.abort() // asked twice: open requests are not waited for
  stopping = true
  const soon = AbortSignal.any([hurry.signal, AbortSignal.timeout(10_000)])
  for (const end of begun.splice(0).reverse()) await end(soon)
  process.exit(code)
}
function fail(error: unknown): void {
  if (error instanceof Trouble) say(error.message)
  else log.fatal({ err: error }, 'stopped')
  hurry.abort()
  void stop(1)
}

process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined) // whoever read it has gone
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
if (process.connected) process.on('disconnect', () => void stop(0)) // whoever started us was killed

try {
  const { address, died } = await serve(readConfig(process.env), (end) => begun.push(end), say, log)
  console.log(`问效已启动：${address}  （按 Ctrl-C 停止）`)
  await died
  if (!stopping) throw new Trouble('数据库进程意外结束，服务器随之停止。已确认的数据都在磁盘上，重新启动即可。')
} catch (error) {
  if (!stopping) fail(error)
}

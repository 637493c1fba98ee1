import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { trouble } from '../trouble.ts'
import type { Place } from './place.ts'

/**
 * Stops a PostgreSQL that a killed server left running on this data; it is never taken over. Says whether there was one.
 * It is not waited for long to end in good order: what was committed is in its log, and the start that follows recovers.
 */
export async function stopOrphan(place: Place): Promise<boolean> {
  const file = join(place.data, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  if (!runsOn(pid, place)) {
    rmSync(file, { force: true }) // a number that another program has by now would keep PostgreSQL from starting
    return false
  }
  for (const [signal, patience] of [
    ['SIGINT', 3_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    process.kill(pid, signal)
    if (await until(() => !runsOn(pid, place), patience)) return true
  }
  throw trouble(`上次留下的数据库进程（${pid}）停不下来`, '它还占着数据文件', `先结束进程 ${pid}，再重新启动`)
}
function runsOn(pid: number, place: Place): boolean {
  const words =
    process.platform === 'linux'
      ? read(`/proc/${pid}/cmdline`).split('\0')
      : [spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout]
  return words.some((word) => word === place.data || word.includes(`-D ${place.data} `))
}
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
async function until(holds: () => boolean, patience: number): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(10)) if (holds()) return true
  return holds()
}

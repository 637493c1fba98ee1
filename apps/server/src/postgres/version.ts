import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { trouble } from '../trouble.ts'
import type { Place } from './place.ts'
import type { Runtime } from './runtime.ts'

/** Refuses programs of another major version than the one that wrote the data. */
export function sameVersion(place: Place, runtime: Runtime): void {
  const wrote = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim()
  const env = runtime.lib ? { LD_LIBRARY_PATH: runtime.lib } : {}
  const said = spawnSync(join(runtime.bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/', env }).stdout
  const runs = /(\d+)\.\d+/.exec(said)?.[1]
  if (runs === wrote) return
  throw trouble(
    `数据库文件是 PostgreSQL ${wrote} 写的，而程序是 ${runs ?? '打不开的'}`,
    '大版本不同的程序读不了这些文件',
    `用带 PostgreSQL ${wrote} 的版本启动，导出数据后再换新版本`,
  )
}

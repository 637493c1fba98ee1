import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { writeWhole } from './postgres/write-whole.ts'
import { trouble, type Trouble } from './trouble.ts'

/** What the process that holds a data folder says about itself. */
export interface Holder {
  readonly pid: number
  /** ISO time. */
  readonly since: string
  /** Address of the site, once it is open; null for a maintenance command. */
  readonly address: string | null
  /** Folder of the database's socket, once it is ready; null with DATABASE_URL. */
  readonly socket: string | null
}
export interface Hold {
  /** Tells those who ask from now on. */
  readonly say: (more: Partial<Holder>) => void
  readonly release: () => void
}

/**
 * Takes a data folder for this process, or says who has it. The lock is the operating system's, on a file that
 * holds nothing (SQLite takes it, on every system alike): it ends with the process, however that ends.
 */
export function hold(folder: string): Hold | { readonly heldBy: Holder | null } {
  const lock = open(join(folder, 'server.lock'))
  const about = join(folder, 'server.json')
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== busy) throw error
    return { heldBy: existsSync(about) ? (JSON.parse(readFileSync(about, 'utf8')) as Holder) : null }
  }
  let holder: Holder = { pid: process.pid, since: new Date().toISOString(), address: null, socket: null }
  const say = (more: Partial<Holder>): void => {
    holder = { ...holder, ...more }
    writeWhole(about, JSON.stringify(holder), 0o600)
  }
  say({})
  return { say, release: () => (rmSync(about, { force: true }), lock.close()) }
}
const busy = 5

function open(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path)
  } catch (error) {
    throw trouble(`打不开 ${path}：${(error as Error).message}`, '数据文件夹须可以写入', '核对文件夹的权限，或用 WENXIAO_DATA 换一个')
  }
}

/** Refuses in words that name the holder. */
export const heldWords = (folder: string, holder: Holder | null): Trouble =>
  trouble(
    `数据文件夹 ${folder} 正由另一个问效进程使用${holder ? `（进程 ${holder.pid}，自 ${holder.since}${holder.address ? `，地址 ${holder.address}` : ''}）` : ''}`,
    '两个进程同时使用一个数据文件夹会损坏数据',
    `${holder?.address ? `直接打开 ${holder.address}，或` : ''}先停止那个进程；要另开一个，用 WENXIAO_DATA 指定另一个数据文件夹`,
  )

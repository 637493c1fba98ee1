import { accessSync, constants, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder, writeWhole } from './postgres/write-whole.ts'
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
  const lock = open(folder)
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

/** Makes the folder where there is none; as root, another user's database must be able to pass through it. */
function open(folder: string): DatabaseSync {
  try {
    makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
    accessSync(folder, constants.W_OK | constants.X_OK)
    return new DatabaseSync(join(folder, 'server.lock'))
  } catch (error) {
    throw trouble(
      `不能使用数据文件夹 ${folder}：${(error as Error).message}`,
      '它须可以建立和写入；以 root 建立的，普通用户不能再用',
      '核对文件夹的所有者和权限，或用 WENXIAO_DATA 换一个',
    )
  }
}

/** Refuses in words that name the holder. */
export const heldWords = (folder: string, holder: Holder | null): Trouble =>
  trouble(
    `数据文件夹 ${folder} 正由另一个问效进程使用${holder ? `（进程 ${holder.pid}，自 ${holder.since}${holder.address ? `，地址 ${holder.address}` : ''}）` : ''}`,
    '两个进程同时使用一个数据文件夹会损坏数据',
    `${holder?.address ? `直接打开 ${holder.address}，或` : ''}先停止那个进程；要另开一个，用 WENXIAO_DATA 指定另一个数据文件夹`,
  )

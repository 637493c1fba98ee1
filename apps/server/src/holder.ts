import { randomBytes } from 'node:crypto'
import { linkSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { trouble } from './trouble.ts'

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
const lock = 'server.sock'

/**
 * Takes a data folder for this process, or says who has it. The lock is a socket that its holder answers,
 * so that it cannot outlive the holder, whatever becomes of the file.
 */
export async function hold(folder: string): Promise<Hold | { readonly heldBy: Holder | null }> {
  let about: Holder = { pid: process.pid, since: new Date().toISOString(), address: null, socket: null }
  const own = `own-${randomBytes(6).toString('hex')}.sock`
  const server = createServer((asker) => asker.on('error', () => undefined).end(JSON.stringify(about)))
  await listen(server, folder, own)
  server.unref()
  try {
    for (;;) {
      if (link(folder, own, lock)) {
        sweep(folder)
        return {
          say: (more) => void (about = { ...about, ...more }),
          release: () => {
            rmSync(join(folder, lock), { force: true })
            server.close()
          },
        }
      }
      const answer = await ask(folder, lock)
      if (answer !== 'dead') return (server.close(), { heldBy: answer })
      // Set aside first and ask again: it may have been taken anew since we asked.
      const aside = `dead-${randomBytes(6).toString('hex')}.sock`
      if (!rename(folder, lock, aside)) continue
      const again = await ask(folder, aside)
      if (again !== 'dead') return (link(folder, aside, lock), server.close(), { heldBy: again })
    }
  } finally {
    rmSync(join(folder, own), { force: true })
  }
}

/** Refuses in words that name the holder. */
export const heldWords = (folder: string, holder: Holder | null) =>
  trouble(
    `数据文件夹 ${folder} 正由另一个问效进程使用${holder ? `（进程 ${holder.pid}，自 ${holder.since}${holder.address ? `，地址 ${holder.address}` : ''}）` : ''}`,
    '两个进程同时使用一个数据文件夹会损坏数据',
    `${holder?.address ? `直接打开 ${holder.address}，或` : ''}先停止那个进程；要另开一个，用 WENXIAO_DATA 指定另一个数据文件夹`,
  )

/** Socket paths may have 107 bytes; from inside the folder every path is short. */
function inside<T>(folder: string, work: () => T): T {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return work()
  } finally {
    process.chdir(before)
  }
}
const listen = (server: Server, folder: string, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', ({ message }) => reject(trouble(`不能在 ${folder} 里建立套接字：${message}`, '数据文件夹不可写，或所在磁盘不支持 unix 套接字', '用 WENXIAO_DATA 换一个本机磁盘上可写的文件夹')))
    inside(folder, () => server.listen(name))
  })

/** What the process at the other end says; null when it is there and says nothing; dead when nobody is. */
const ask = (folder: string, name: string): Promise<Holder | null | 'dead'> =>
  new Promise((resolve) => {
    let said = ''
    const socket = inside(folder, () => connect(name))
    socket.setTimeout(2_000, () => (socket.destroy(), resolve(null)))
    socket.on('data', (chunk) => (said += String(chunk)))
    socket.on('end', () => resolve(said ? (JSON.parse(said) as Holder) : null))
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(['ECONNREFUSED', 'ENOENT'].includes(error.code ?? '') ? 'dead' : null))
  })

function link(folder: string, from: string, to: string): boolean {
  try {
    linkSync(join(folder, from), join(folder, to))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
function rename(folder: string, from: string, to: string): boolean {
  try {
    renameSync(join(folder, from), join(folder, to))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
/** Removes locks of killed processes that were set aside. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) if (/^dead-[0-9a-f]{12}\.sock$/.test(name)) rmSync(join(folder, name), { force: true })
}

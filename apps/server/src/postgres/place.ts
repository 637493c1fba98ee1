import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trouble } from '../trouble.ts'
import type { SystemUser } from './system-user.ts'
import { makeFolder, writeWhole } from './write-whole.ts'

/** Where the database's files lie: beside the platform's other data, or, where its user cannot get in there, outside. */
export interface Place {
  readonly root: string
  readonly data: string
}
interface Recorded {
  readonly at: string
}
interface Belongs {
  readonly to: string
}
const at = (root: string): Place => ({ root, data: join(root, 'data') })

/** Where the files were put before, before it is known who is to run them; null at the first start. */
export function recordedPlace(folder: string): Place | null {
  const record = join(folder, 'place.json')
  if (!existsSync(record)) return null
  const { at: root } = JSON.parse(readFileSync(record, 'utf8')) as Recorded
  return at(root === '.' ? folder : root)
}

/**
 * The recorded place, else the first that the database's user may enter, write and run programs in; recorded.
 * Never a folder that is emptied when the machine starts.
 */
export function findPlace(folder: string, user: SystemUser | null): Place {
  const recorded = recordedPlace(folder)
  if (recorded) {
    if (recorded.root !== folder) ownOrRefuse(recorded.root, folder)
    if (usable(recorded.root, user)) return recorded
    throw trouble(
      `运行数据库的用户进不去 ${recorded.root}`,
      '数据库文件在那里，而文件夹的权限、挂载方式或所有者变了',
      '恢复原来的权限，或把整个数据文件夹移到这个用户能进入的地方',
    )
  }
  const id = randomBytes(8).toString('hex')
  for (const root of [folder, `/var/lib/wenxiao/${id}`, `/var/tmp/wenxiao-${id}`]) {
    if (!usable(root, user)) continue
    if (root !== folder) writeWhole(join(root, 'belongs.json'), JSON.stringify({ to: folder } satisfies Belongs), 0o600)
    writeWhole(join(folder, 'place.json'), JSON.stringify({ at: root === folder ? '.' : root } satisfies Recorded), 0o600)
    return at(root)
  }
  throw trouble(
    `找不到数据库可以用的文件夹：${folder}、/var/lib/wenxiao、/var/tmp 都不行`,
    '运行数据库的用户须能进入、写入并运行其中的程序',
    '用 WENXIAO_DATA 指到这样的文件夹，或设置 DATABASE_URL',
  )
}

/** A data folder that was moved takes its database along; a copied one must not share it with the original. */
function ownOrRefuse(root: string, folder: string): void {
  const record = join(root, 'belongs.json')
  const belongs = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Belongs) : null
  if (!belongs || belongs.to === folder) return
  if (recordedPlace(belongs.to)?.root === root) {
    throw trouble(
      `数据文件夹 ${folder} 是 ${belongs.to} 的复制件`,
      `两者都指向 ${root} 里的同一个数据库，同时使用会互相覆盖`,
      `删去 ${join(folder, 'place.json')} 则另建一个新数据库，或用 WENXIAO_DATA 指回原来的文件夹`,
    )
  }
  writeWhole(record, JSON.stringify({ to: folder } satisfies Belongs), 0o600)
}

/** Whether this user can enter, own a private folder, and run a program here: tried, not guessed from modes. */
function usable(root: string, user: SystemUser | null): boolean {
  const existed = existsSync(root)
  const trial = join(root, `trial-${randomBytes(4).toString('hex')}`)
  try {
    makeFolder(root, user ? 0o711 : 0o700)
    mkdirSync(trial)
    if (user) chownSync(trial, user.uid, user.gid)
    chmodSync(trial, 0o700)
    const program = join(trial, 'run')
    writeFileSync(program, '#!/bin/sh\nexit 0\n')
    chmodSync(program, 0o755)
    const runs = spawnSync(program, { cwd: '/', ...user }).status === 0
    const works = runs && (statSync(trial).mode & 0o777) === 0o700
    if (!works && !existed) rmSync(root, { recursive: true, force: true })
    return works
  } catch {
    return false
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}

/**
 * A folder for the socket whose path is short enough (107 bytes with its name) and plain. It is empty: no PostgreSQL runs on this
 * place any more, and the number in a lock it left would keep the next from starting where another program has it by now, or
 * where nobody buries the dead.
 */
export function socketFolder(place: Place, user: SystemUser | null): string {
  const beside = join(place.root, 'run')
  const plain = Buffer.byteLength(beside) < 85 && /^[\w/.-]+$/.test(beside)
  if (plain) {
    rmSync(beside, { recursive: true, force: true })
    mkdirSync(beside, { recursive: true })
  }
  const folder = plain ? beside : mkdtempSync(join(Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp', 'wenxiao-'))
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return folder
}

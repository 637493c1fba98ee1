import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { trouble } from '../trouble.ts'

/** An operating system user that runs the database. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

const lookUp = (name: string): SystemUser | null => {
  const [uid, gid] = ['-u', '-g'].map((what) =>
    Number.parseInt(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout ?? '', 10),
  )
  return uid && gid ? { uid, gid } : null
}

/**
 * Who is to run the database: null for the user we are; as root, which PostgreSQL refuses to run as,
 * whoever owns the data already, else `postgres`, else `nobody`.
 */
export function databaseUser(data: string): SystemUser | null {
  const me = process.getuid?.()
  const owner = statSync(data, { throwIfNoEntry: false })
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw trouble(
        `数据库文件 ${data} 属于另一个用户（uid ${owner.uid}）`,
        '只有它的所有者能运行这个数据库',
        '用原来的用户（或 root）启动，或用 WENXIAO_DATA 换一个数据文件夹',
      )
    }
    return null
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const user = lookUp('postgres') ?? lookUp('nobody')
  if (user) return user
  throw trouble(
    '以 root 启动，而系统里既没有 postgres 用户也没有 nobody 用户',
    'PostgreSQL 拒绝以 root 身份运行',
    '换一个普通用户启动，或设置 DATABASE_URL',
  )
}

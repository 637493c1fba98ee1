import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trouble } from '../trouble.ts'
import { environment, type Cluster } from './cluster.ts'

/** Makes the cluster, whole or not at all. */
export function initialise({ place, runtime, user }: Omit<Cluster, 'socket'>, password: string): void {
  for (const draft of readdirSync(place.root).filter((name) => name.startsWith('data-')))
    rmSync(join(place.root, draft), { recursive: true, force: true })
  const draft = join(place.root, `data-${randomBytes(4).toString('hex')}`)
  mkdirSync(draft, { mode: 0o700 })
  const secret = join(draft, 'password')
  const cluster = join(draft, 'cluster')
  writeFileSync(secret, password, { mode: 0o600 })
  mkdirSync(cluster, { mode: 0o700 })
  if (user) for (const path of [draft, secret, cluster]) chownSync(path, user.uid, user.gid)
  const ctype = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  const made = spawnSync(
    join(runtime.bin, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
      '--auth-local=scram-sha-256',
      '--auth-host=reject',
      `--pwfile=${secret}`,
    ],
    { cwd: '/', env: environment(runtime), encoding: 'utf8', ...user },
  )
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw trouble(
      `建立数据库没有成功：${made.error?.message ?? made.stderr.trim()}`,
      'initdb 报告了上面的错误',
      '检查磁盘空间和系统版本（需要 glibc 2.27 以上），或设置 DATABASE_URL',
    )
  }
  renameSync(cluster, place.data)
  rmSync(draft, { recursive: true, force: true })
}

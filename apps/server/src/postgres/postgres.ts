import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { trouble } from '../trouble.ts'
import { findBinaries } from './binaries.ts'
import { ready, start, stop } from './cluster.ts'
import { initialise } from './initialise.ts'
import { stopOrphan } from './orphan.ts'
import { findPlace, recordedPlace, socketFolder } from './place.ts'
import { prepareRoles } from './roles.ts'
import { installRuntime } from './runtime.ts'
import { secretsIn, type Secrets } from './secrets.ts'
import { databaseUser } from './system-user.ts'
import { sameVersion } from './version.ts'
import { watch } from './watchdog.ts'
import { makeFolder } from './write-whole.ts'

/** The platform's own PostgreSQL, running. */
export interface Postgres {
  /** Folder of its socket. */
  readonly socket: string
  /** Comes true when it ends without having been asked to. */
  readonly died: Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Starts PostgreSQL on `folder`, making the cluster, its roles and its database at the first start.
 * Whoever calls holds the data folder: what still runs here was left by a killed server, and is stopped first.
 */
export async function startPostgres(folder: string, binaryFolder: string | null): Promise<Postgres> {
  makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  const binaries = findBinaries(binaryFolder)
  const user = databaseUser(recordedPlace(folder)?.data ?? join(folder, 'data'))
  const place = findPlace(folder, user)
  await stopOrphan(place)
  const runtime = await installRuntime(binaries, place)
  if (existsSync(place.data) && !existsSync(join(folder, 'secrets.json'))) {
    throw trouble(`${folder} 里的 secrets.json 不见了`, '没有其中的口令就打不开已有的数据库', '从备份中恢复这个文件')
  }
  const secrets = secretsIn(folder)
  if (existsSync(place.data)) sameVersion(place, runtime)
  else initialise({ place, runtime, user }, secrets.superuser)
  const socket = socketFolder(place, user)
  const log = join(folder, 'postgres.log')
  const child = start({ place, runtime, user, socket }, log)
  let asked = false
  const died = new Promise<void>((resolve) => child.once('exit', () => asked || resolve()))
  const dog = child.pid === undefined ? null : watch(child.pid, user)
  const end = async () => {
    asked = true
    await stop(child, socket)
    dog?.dismiss()
    if (!socket.startsWith(place.root)) rmSync(socket, { recursive: true, force: true })
  }
  try {
    const superuser = { ...at(socket), user: 'postgres', password: secrets.superuser, database: 'postgres' }
    await ready(child, superuser, log)
    await prepareRoles(superuser, secrets)
  } catch (error) {
    await end()
    throw error
  }
  return { socket, died, stop: end }
}

const at = (socket: string): pg.ClientConfig => ({ host: socket, port: 5432, ssl: false })

/** How to reach the platform's database as its application, to sign people in, or to migrate it, on a PostgreSQL that is running. */
export function logins(folder: string, socket: string): Readonly<Record<'app' | 'auth' | 'migrate', pg.ClientConfig>> {
  const secrets: Secrets = secretsIn(folder)
  const login = (user: string, password: string) => ({ ...at(socket), user, password, database: 'wenxiao' })
  return {
    app: login('wenxiao_app', secrets.app),
    auth: login('wenxiao_auth', secrets.auth),
    migrate: login('wenxiao_migrate', secrets.migrate),
  }
}

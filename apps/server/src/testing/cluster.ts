import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../database/migrate.ts'
import { recordedPlace } from '../postgres/place.ts'
import { logins, startPostgres } from '../postgres/postgres.ts'
import { secretsIn } from '../postgres/secrets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the cluster and of its socket, for this run. */
    postgres: { readonly folder: string; readonly socket: string }
  }
}
export const template = 'wenxiao'

/** One cluster for a run: the embedded one, or over the programs in WENXIAO_POSTGRES_BIN; its database is migrated once and copied for each file. */
export default async function (project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-test-'))
  const postgres = await startPostgres(folder, process.env['WENXIAO_POSTGRES_BIN'] || null)
  await migrate(logins(folder, postgres.socket).migrate, { app: 'wenxiao_app', auth: 'wenxiao_auth' })
  project.provide('postgres', { folder, socket: postgres.socket })
  return async () => {
    const outside = recordedPlace(folder)?.root ?? folder
    await postgres.stop()
    for (const path of [outside, folder]) rmSync(path, { recursive: true, force: true })
  }
}

export async function asSuperuser<T>(folder: string, socket: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    host: socket,
    port: 5432,
    user: 'postgres',
    password: secretsIn(folder).superuser,
    database: 'postgres',
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

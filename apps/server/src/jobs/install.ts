import { sql, type Kysely } from 'kysely'
import { fromKysely, PgBoss, type Queue } from 'pg-boss'
import type { Jobs } from './queue.ts'

/** The library's own schema; it holds ids only. */
export const jobSchema = 'pgboss'
/** One of a kind at a time for the same thing; a job whose worker is not heard of for so many seconds is done again. */
const queue: Omit<Queue, 'name'> = {
  policy: 'exclusive',
  heartbeatSeconds: 10,
  retryLimit: 3,
  retryDelay: 1,
  expireInSeconds: 900,
}
const queues = { impact: queue, figures: queue } satisfies Record<keyof Jobs, Omit<Queue, 'name'>>
export const queueNames = Object.keys(queues) as readonly (keyof Jobs)[]

/** Brings the schema of jobs to the newest state, as the role that owns it, with the queues there are. */
export async function installJobs<T>(db: Kysely<T>): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(db), schema: jobSchema, supervise: false, schedule: false })
  await boss.start()
  try {
    for (const name of queueNames) if ((await boss.getQueue(name)) === null) await boss.createQueue(name, queues[name])
  } finally {
    await boss.stop({ graceful: false, close: false })
  }
}
/** The application sends, works and tidies up; it makes and removes no tables. */
export async function grantJobs<T>(db: Kysely<T>, grantee: string): Promise<void> {
  const [schema, to] = [sql.id(jobSchema), sql.id(grantee)]
  await sql`revoke all on schema ${schema} from public`.execute(db)
  await sql`grant usage on schema ${schema} to ${to}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${to}`.execute(db)
}

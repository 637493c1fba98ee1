import { fromKysely, PgBoss } from 'pg-boss'
import type pg from 'pg'
import type { Store } from '../database/store.ts'
import { answerRun, failRun } from '../impact/run.ts'
import { told, type Logger } from '../logger.ts'
import { workOut } from '../province/figures.ts'
import { jobSchema, queueNames } from './install.ts'
import { useQueue, type Jobs } from './queue.ts'

type Work = { readonly [N in keyof Jobs]: (store: Store, job: Jobs[N], stop: AbortSignal) => Promise<unknown> }
/** What each kind of job does. Every one may run twice without harm: what is there already stays. */
const works: Work = {
  impact: (store, { jurisdiction, id }, stop) => answerRun(store, jurisdiction, id, stop),
  figures: (store, { jurisdiction, id }, stop) => workOut(store, jurisdiction, id, stop),
}
/** What is said where a job could not be done after all. */
const gaveUp: { readonly [N in keyof Jobs]?: (store: Store, job: Jobs[N]) => Promise<unknown> } = {
  impact: (store, { jurisdiction, id }) =>
    failRun(store, jurisdiction, id, '计算出错，已记入日志。请重新分析；仍不成的，请系统管理员查看日志'),
}

/** Work that outlasts a request: sent in the transaction that needs it, done by this server or another one. */
export interface Running {
  /** Takes nothing new and hands back what was begun; it is done again after the next start. */
  readonly close: () => Promise<void>
}

/** Opens the queues of a database that was migrated, under the application's login, and works on them. */
export async function openJobs(store: Store, config: pg.PoolConfig, log: Pick<Logger, 'error'>): Promise<Running> {
  const boss = new PgBoss({
    ...connection(config, store.role),
    max: 4,
    application_name: 'wenxiao jobs',
    schema: jobSchema,
    createSchema: false,
    migrate: false,
    schedule: false,
    reindex: false, // the application owns no index
    monitorVacuum: false,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
  })
  const stop = new AbortController()
  boss.on('error', (error) => stop.signal.aborted || log.error(trouble(error), 'jobs'))
  await boss.start()
  for (const name of queueNames) await work(boss, store, name, stop.signal, log)
  useQueue(store, {
    send: async (trx, name, job) =>
      void (await boss.send(name, job, { db: fromKysely(trx), singletonKey: `${job.jurisdiction} ${job.id}` })),
  })
  return {
    close: async () => {
      stop.abort()
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}

async function work<N extends keyof Jobs>(
  boss: PgBoss,
  store: Store,
  name: N,
  stop: AbortSignal,
  log: Pick<Logger, 'error'>,
): Promise<void> {
  const options = { pollingIntervalSeconds: 1, includeMetadata: true } as const
  await boss.work<Jobs[N], void, typeof options>(name, options, async ([job]) => {
    if (!job) return
    try {
      await works[name](store, job.data, stop)
    } catch (error) {
      if (stop.aborted) throw error
      log.error({ err: error, queue: name, job: job.id }, 'job failed')
      if (job.retryCount >= job.retryLimit) await gaveUp[name]?.(store, job.data)
      throw new Error(`${name} failed`) // the library keeps it with the job, and nothing else is to be kept there
    }
  })
}

/** What the library complains of; with it come connections and their passwords. */
const trouble = (error: Error & { readonly queue?: string }) => {
  const { message, code } = told(error)
  return { message, code, queue: error.queue }
}

/** The pool's configuration as this library takes it; as `role` where the login itself is above the rules. */
function connection({ host, port, user, password, database, connectionString, ssl }: pg.PoolConfig, role: string | null) {
  const named = {
    host,
    port,
    user,
    password,
    database,
    connectionString,
    ssl,
    options: role === null ? undefined : `-c role=${role}`,
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}

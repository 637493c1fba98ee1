import { headsFile, shortenHeads } from './audit/heads.ts'
import type { Config } from './config.ts'
import { isCurrent } from './database/migrate.ts'
import { openDatabase } from './database/open.ts'
import { within } from './database/store.ts'
import { heldWords, hold } from './holder.ts'
import { openSite } from './http.ts'
import { recordDivisions } from './jurisdictions/jurisdiction.queries.ts'
import { openJobs } from './jobs/jobs.ts'
import type { Logger } from './logger.ts'
import { loadPages } from './pages.ts'
import { firstAdministrator, firstWords } from './people/first.ts'
import { loadAccounts, sampleWords } from './sample/accounts.ts'
import { loadPractice } from './sample/practice.ts'
import { loadSample } from './sample/sample.ts'
import { makeLibrary } from './sessions/library.ts'
import { askingOf, contextOf } from './sessions/request.ts'
import { signInSecret } from './sessions/secret.ts'

export interface Running {
  readonly address: string
  /** Comes true when the database ends by itself. */
  readonly died: Promise<void>
}
/** Ends something that was begun; once the signal says so, without waiting for anybody. */
export type End = (hurry: AbortSignal) => Promise<void> | void

/** Starts everything, step by step; each step says how it is to be ended before the next begins. */
export async function serve(
  config: Config,
  begin: (end: End) => void,
  say: (words: string) => void,
  log: Logger,
): Promise<Running> {
  const held = hold(config.data)
  if ('heldBy' in held) throw heldWords(config.data, held.heldBy)
  begin(held.release)
  shortenHeads(headsFile(config.data))

  const open = await openDatabase(config, say)
  begin(open.close)
  const { store } = open
  held.say({ socket: open.socket })
  if (open.migrated.applied.length) say(`数据库已更新：${open.migrated.applied.join('、')}`)
  await within(store, [], recordDivisions)
  if (config.sample) await loadSample(store, config.plugins, config.data, say)

  const jobs = await openJobs(store, open.login, log)
  begin(jobs.close)

  const auth = { db: open.auth, library: makeLibrary(open.auth, config.origin ?? 'http://127.0.0.1', signInSecret(config.data)) }
  const samples = config.sample ? await loadAccounts({ store, auth }, config.data) : null
  if (config.sample) await loadPractice({ store, auth: open.auth }, config.data, say)
  const ground = { store, auth, samples }
  const site = await openSite(config, {
    context: (req, res) => contextOf(ground, askingOf(req, res)),
    ready: () => isCurrent(store.db),
    pages: await loadPages(),
    log,
  })
  begin(site.close)
  held.say({ address: site.address })
  const first = await firstAdministrator({ store, auth })
  if (first !== null) say(firstWords(site.address, first))
  if (samples !== null) say(sampleWords(samples))
  return { address: site.address, died: open.died }
}

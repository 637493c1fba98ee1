import type { Who } from './access/access.ts'
import { roleNames } from './access/role.ts'
import { nothing } from './access/scope.ts'
import type { Config } from './config.ts'
import { isCurrent } from './database/migrate.ts'
import { openDatabase } from './database/open.ts'
import { within } from './database/store.ts'
import { heldWords, hold } from './holder.ts'
import { openSite } from './http.ts'
import { allJurisdictions, recordDivisions } from './jurisdictions/jurisdiction.queries.ts'
import { platform } from './jurisdictions/divisions.ts'
import type { Logger } from './logger.ts'
import { loadPages } from './pages.ts'
import { loadSample } from './sample/sample.ts'
import type { Context } from './trpc.ts'

/** Until people sign in: whoever uses this machine. */
const everybody = (codes: readonly string[]): Who => ({
  person: {
    id: '00000000-0000-4000-8000-000000000000',
    title: '本机用户（未登录）',
    jurisdiction: { code: platform, title: '平台' },
    unit: null,
    roles: roleNames,
    sample: true,
  },
  scope: { ...nothing, visible: codes, results: codes, recording: [platform] },
  beneath: codes,
})

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

  const open = await openDatabase(config, say)
  begin(open.close)
  const { store } = open
  held.say({ socket: open.socket })
  if (open.migrated.applied.length) say(`数据库已更新：${open.migrated.applied.join('、')}`)
  await within(store, [], recordDivisions)
  if (config.sample) await loadSample(store, config.plugins, config.data, say)

  const context = async (): Promise<Context> => ({
    store,
    session: null,
    who: everybody(await within(store, [], allJurisdictions)),
    signIn: {},
    reply: { cookie: () => undefined },
    sample: config.sample,
  })
  const site = await openSite(config.port, { context, ready: () => isCurrent(store.db), pages: await loadPages(), log })
  begin(site.close)
  held.say({ address: site.address })
  return { address: site.address, died: open.died }
}

import type { Config } from '../config.ts'
import { heldWords, hold } from '../holder.ts'
import { attach, openDatabase, type Open } from './open.ts'

/** Work on the database from a command: the one that a running server has open, else opened for as long as the work takes. */
export async function withDatabase<T>(
  config: Config,
  say: (words: string) => void,
  work: (open: Open) => Promise<T>,
): Promise<T> {
  const named = config.databaseUrl !== null
  const held = named ? null : hold(config.data)
  const shared = held !== null && 'heldBy' in held
  if (shared && !held.heldBy?.socket) throw heldWords(config.data, held.heldBy)
  try {
    const open = shared && held.heldBy?.socket ? await attach(config, held.heldBy.socket, say) : await openDatabase(config, say)
    try {
      return await work(open)
    } finally {
      await open.close()
    }
  } finally {
    if (held && 'release' in held) held.release()
  }
}

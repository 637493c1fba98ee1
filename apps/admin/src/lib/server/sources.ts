import type { Caller } from '@wenxiao/server/api'
import { read } from './ask.ts'

/** What the documents are called that a pack rests on, by their ids. */
export const sourceTitles = async (caller: Caller, pack: string): Promise<Readonly<Record<string, string>>> => {
  const { meta } = await read(caller.packs.get({ digest: pack }))
  return Object.fromEntries(meta.sources.map((source) => [source.id, source.title]))
}

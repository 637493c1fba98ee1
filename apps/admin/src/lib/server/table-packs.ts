import type { Caller } from '@wenxiao/server/api'
import { read } from './ask.ts'

/** A pack by which facts of a jurisdiction can be filed. */
export interface TablePack {
  readonly digest: string
  readonly title: string
  readonly version: string
}
/** The versions in use in a jurisdiction; where none is, those installed for it or for one above it. */
export const tablePacks = async (caller: Caller, jurisdiction: string): Promise<readonly TablePack[]> => {
  const inUse = await read(caller.enablements.list({ jurisdiction }))
  const bare = ({ digest, title, version }: TablePack): TablePack => ({ digest, title, version })
  if (inUse.length > 0) return inUse.map(({ pack }) => bare(pack))
  const packs = await read(caller.packs.list())
  const above = ({ code }: { readonly code: string }) =>
    jurisdiction === code || code === '100000' || jurisdiction.startsWith(code.replace(/(00)+$/, ''))
  return packs.filter((pack) => above(pack.jurisdiction)).map(bare)
}

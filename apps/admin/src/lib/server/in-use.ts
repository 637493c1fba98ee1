import type { Caller, InUse } from '@wenxiao/server/api'
import { read } from './ask.ts'

/** The packs in use in a jurisdiction, and the one an address names; without a name the first that is in force. */
export const findInUse = async (
  caller: Caller,
  jurisdiction: string,
  pack: string | null,
): Promise<{ readonly all: readonly InUse[]; readonly chosen: InUse | null }> => {
  const all = await read(caller.enablements.list({ jurisdiction }))
  const named = all.find((one) => one.pack.id === pack)
  return { all, chosen: named ?? all.find((one) => one.state === 'in-force') ?? all[0] ?? null }
}

/** A day as an address has it, or nothing. */
export const dayIn = (query: URLSearchParams, name: string): string | undefined => {
  const text = query.get(name) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined
}

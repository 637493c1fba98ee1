import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder, writeWhole } from '../postgres/write-whole.ts'

/** The last record of a jurisdiction's audit chain. */
export interface Head {
  readonly jurisdiction: string
  readonly sequence: number
  readonly hash: string
}

/** Notes of heads outside of the database: whoever cuts the end off a chain there does not reach them. */
export interface Heads {
  readonly keep: (head: Head) => void
  /** The furthest one noted of each jurisdiction. */
  readonly kept: () => ReadonlyMap<string, Head>
}

const lineOf = ({ jurisdiction, sequence, hash }: Head): string => `${jurisdiction} ${sequence} ${hash}\n`

/** Notes heads in a file, one line each. Noted after the transaction: a crash in between leaves the note behind, never ahead. */
export function headsIn(path: string): Heads {
  return {
    keep: (head) => {
      makeFolder(dirname(path), 0o700)
      appendFileSync(path, lineOf(head), { mode: 0o600 })
    },
    kept: () => {
      const furthest = new Map<string, Head>()
      for (const line of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
        const [jurisdiction = '', sequence = '', hash = ''] = line.split(' ')
        if (!/^\d+$/.test(sequence) || !/^[0-9a-f]{64}$/.test(hash)) continue
        if (Number(sequence) > (furthest.get(jurisdiction)?.sequence ?? 0))
          furthest.set(jurisdiction, { jurisdiction, sequence: Number(sequence), hash })
      }
      return furthest
    },
  }
}

/** Where heads are noted in a data folder. */
export const headsFile = (data: string): string => join(data, 'audit-heads')
/** Leaves the furthest line of each jurisdiction; by whoever holds the data folder, before anything is recorded. */
export function shortenHeads(path: string): void {
  if (existsSync(path)) writeWhole(path, [...headsIn(path).kept().values()].map(lineOf).join(''), 0o600)
}

const waiting = new WeakMap<object, Head[]>()
/** Remembers a head until its transaction is through. */
export const recordHead = (trx: object, head: Head): void => {
  waiting.set(trx, [...(waiting.get(trx) ?? []).filter((one) => one.jurisdiction !== head.jurisdiction), head])
}
export const recordedIn = (trx: object): readonly Head[] => waiting.get(trx) ?? []

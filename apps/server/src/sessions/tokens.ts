import { createHash } from 'node:crypto'
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/types'

/** SHA-256, for random secrets only: there is nothing to guess in them. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/**
 * Stores session tokens only as hashes, around any storage of the library: a token is hashed on its way in, and given back
 * as it was asked for. Whoever reads the table can sign in as nobody.
 */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
  return { ...adapter, ...hashing(adapter), transaction: (work) => adapter.transaction((trx) => work(hashing(trx))) }
}

function hashing(adapter: DBTransactionAdapter): DBTransactionAdapter {
  const asked = (query: { model: string; where?: Where[] | undefined }): Map<string, string> => {
    const tokens = query.model === 'session' ? (query.where ?? []).filter((one) => one.field === 'token') : []
    return new Map(tokens.flatMap((one) => [one.value].flat()).map((token) => [hashToken(String(token)), String(token)]))
  }
  const hashed = <Q extends { model: string; where?: Where[] | undefined }>(query: Q): Q => {
    if (query.model !== 'session' || !query.where) return query
    const where = query.where.map((one) => {
      if (one.field !== 'token') return one
      return {
        ...one,
        value: Array.isArray(one.value) ? one.value.map((token) => hashToken(String(token))) : hashToken(String(one.value)),
      }
    })
    return { ...query, where }
  }
  const restored = <T>(row: T, tokens: ReadonlyMap<string, string>): T => {
    const clear = tokens.get((row as { token?: string } | null)?.token ?? '')
    return clear === undefined ? row : { ...row, token: clear }
  }
  return {
    ...adapter,
    create: async (query) => {
      const { token } = query.data as { token?: unknown }
      if (query.model !== 'session' || typeof token !== 'string') return adapter.create(query)
      const stored = hashToken(token)
      return restored(await adapter.create({ ...query, data: { ...query.data, token: stored } }), new Map([[stored, token]]))
    },
    findOne: async (query) => restored(await adapter.findOne(hashed(query)), asked(query)),
    findMany: async (query) => {
      const rows = await adapter.findMany(hashed(query))
      return rows.map((row) => restored(row, asked(query))) as never
    },
    count: (query) => adapter.count(hashed(query)),
    update: async (query) => restored(await adapter.update(hashed(query)), asked(query)),
    updateMany: (query) => adapter.updateMany(hashed(query)),
    delete: (query) => adapter.delete(hashed(query)),
    deleteMany: (query) => adapter.deleteMany(hashed(query)),
    consumeOne: async (query) => restored(await adapter.consumeOne(hashed(query)), asked(query)),
    incrementOne: async (query) => restored(await adapter.incrementOne(hashed(query)), asked(query)),
  }
}

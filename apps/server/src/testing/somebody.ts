import { randomUUID } from 'node:crypto'
import type { Who } from '../access/access.ts'
import { roleNames, type Role } from '../access/role.ts'
import { nothing } from '../access/scope.ts'
import type { Head, Heads } from '../audit/heads.ts'
import type { Store } from '../database/store.ts'
import { divisions, isAbove, platform } from '../jurisdictions/divisions.ts'
import type { Auth } from '../sessions/session.ts'
import type { Context } from '../trpc.ts'

/** Heads kept as long as the test runs. */
export function heads(): Heads {
  const kept = new Map<string, Head>()
  return { keep: (head) => void kept.set(head.jurisdiction, head), kept: () => kept }
}

/** A person of the first of these jurisdictions, who sees all of them. */
export function somebody(visible: readonly string[], roles: readonly Role[] = roleNames): Who {
  const home = visible[0] ?? platform
  const id = randomUUID()
  return {
    person: { id, title: '测试', jurisdiction: { code: home, title: divisions[home] ?? home }, unit: null, roles, sample: true },
    scope: { ...nothing, person: id, visible, results: visible, recording: [home] },
    beneath: Object.keys(divisions).filter((code) => isAbove(home, code)),
  }
}

const noAuth: Auth = {
  get db(): never {
    throw new Error('this test signs nobody in')
  },
  get library(): never {
    throw new Error('this test signs nobody in')
  },
}
/** A request of this person. */
export const contextOf = (store: Store, who: Who | null, auth = noAuth): Context => ({
  store,
  auth,
  who,
  session: who && { id: randomUUID(), person: who.person.id, secondFactor: false, waits: false },
  asking: { cookie: '', address: '127.0.0.1', agent: '', leave: () => undefined },
  sample: true,
  samples: null,
})

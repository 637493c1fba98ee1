import type { AnyRouter } from '@trpc/server'
import type { Meta } from '../trpc.ts'
import type { Access } from './access.ts'
import { roleNames, roles, type Role } from './role.ts'

/** Where the jurisdiction that a call names stands, as seen from the person's own. */
export const relations = ['own', 'child', 'parent', 'foreign'] as const
export type Relation = (typeof relations)[number]

/** A procedure with who may call it. */
export interface Declared {
  readonly path: string
  readonly adds: boolean
  readonly access: Access
}

/** Every procedure there is; one that does not say who may call it is an error. */
export function declared(router: AnyRouter): readonly Declared[] {
  const procedures = Object.entries(router._def.procedures as Readonly<Record<string, Procedure>>)
  const silent = procedures.filter(([, { _def }]) => !_def.meta?.access).map(([path]) => path)
  if (silent.length > 0)
    throw new Error(`these do not say who may call them: ${silent.join(', ')}; begin them with a builder of trpc.ts`)
  return procedures
    .map(([path, { _def }]): Declared => ({ path, adds: _def.type === 'mutation', access: (_def.meta as Meta).access }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
interface Procedure {
  readonly _def: { readonly type: string; readonly meta?: Partial<Meta> | undefined }
}

/**
 * What a person with one role is answered about a jurisdiction that stands so: `allowed`; refused for want of a `role`
 * where they may know that it exists; else `not-there`, as for one that does not exist. A child shows results unless it
 * says otherwise.
 */
export function expected(access: Access, role: Role, relation: Relation): 'allowed' | 'role' | 'not-there' {
  const { reads } = roles[role]
  const seen = { records: reads && relation === 'own', results: reads && (relation === 'own' || relation === 'child') }
  switch (access.to) {
    case 'everybody':
    case 'begun':
    case 'signed-in':
      return 'allowed'
    case 'seeing':
      return seen[access.what] ? 'allowed' : 'not-there'
    case 'roles': {
      const has = access.roles.includes(role)
      const there = { here: relation === 'own', over: relation === 'own' || relation === 'child', anywhere: true }[access.where]
      if (has && there) return 'allowed'
      return relation === 'own' || seen.results || access.where === 'anywhere' ? 'role' : 'not-there'
    }
  }
}

const cell = (access: Access, role: Role): string => {
  const allowed = relations.filter((relation) => expected(access, role, relation) === 'allowed')
  return allowed.length === 0 ? '–' : allowed.length === relations.length ? 'yes' : allowed.join(', ')
}
const whom = (access: Access): string => {
  if (access.to === 'everybody') return 'everybody'
  if (access.to === 'begun') return 'whoever gave a password'
  if (access.to === 'signed-in') return 'everybody signed in, as far as they see'
  if (access.to === 'seeing') return `whoever sees the ${access.what}`
  return { here: 'a role there', over: 'a role there or above', anywhere: 'a role' }[access.where]
}

/** The whole table, for people to read. */
export function table(router: AnyRouter): string {
  const rows = declared(router).map(({ path, adds, access }) =>
    [`\`${path}\``, adds ? 'does' : 'looks', whom(access), ...roleNames.map((role) => cell(access, role))].join(' | '),
  )
  return [
    '# Who may do what',
    '',
    'Made from what stands beside each procedure, and tried on the real database for every role (`apps/server/src/access/`).',
    'own: in the jurisdiction that the person belongs to; child: in one beneath it, which shows its results unless it says',
    'otherwise; yes: no jurisdiction is named. Whatever is not said here is refused, in the words used for what does not exist.',
    '',
    ...roleNames.map((role) => `- \`${role}\` ${roles[role].title}`),
    '',
    `| procedure | | who | ${roleNames.join(' | ')} |`,
    `|${' --- |'.repeat(3 + roleNames.length)}`,
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}

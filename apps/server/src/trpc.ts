import { initTRPC } from '@trpc/server'
import { z } from 'zod'
import type { Refusal } from '@wenxiao/core'
import { permit, type Access, type Who } from './access/access.ts'
import { denied } from './access/denied.ts'
import type { Role } from './access/role.ts'
import type { Acting } from './audit/record.ts'
import type { Store } from './database/store.ts'
import { code } from './inputs.ts'
import { RefusedError } from './refuse.ts'
import { tooLarge } from './limits.ts'
import type { Asking, Auth, SampleAccounts, Session } from './sessions/session.ts'

/** What every procedure is given. */
export interface Context {
  readonly store: Store
  /** The session that the request carries; null without one. */
  readonly session: Session | null
  /** Who asks; null while nobody is signed in, or not completely. */
  readonly who: Who | null
  readonly auth: Auth
  /** What the request brings along for signing in. */
  readonly asking: Asking
  /** The server runs with samples, and sample accounts work. */
  readonly sample: boolean
  /** Those accounts, and null without samples. */
  readonly samples: SampleAccounts | null
}

/** What stands beside each procedure: who may call it. */
export interface Meta {
  readonly access: Access
}

const wrongInput = (error: z.core.$ZodError): Refusal[] =>
  error.issues.map((issue) => ({
    code: issue.code === 'unrecognized_keys' ? 'unknown-name' : 'wrong-value',
    path: issue.path.map(String).join('.'),
    found: issue.message,
    because: '请求的内容不是这个操作所要的样子',
    remedy: '按接口说明改正后重试',
  }))

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error }) {
      const refused: readonly Refusal[] =
        error.cause instanceof RefusedError
          ? error.cause.refused
          : error.cause instanceof z.core.$ZodError
            ? wrongInput(error.cause)
            : error.code === 'PAYLOAD_TOO_LARGE'
              ? [tooLarge]
              : error.code === 'PARSE_ERROR' || error.cause instanceof SyntaxError
                ? [
                    {
                      code: 'wrong-value',
                      path: '',
                      found: '请求不是有效的 JSON',
                      because: '读不出内容就无法办理',
                      remedy: '检查内容是否完整、格式是否为 JSON',
                    },
                  ]
                : []
      const unexpected = error.code === 'INTERNAL_SERVER_ERROR'
      const { stack: _, ...data } = shape.data
      return { ...shape, message: unexpected ? '服务器出错，已记入日志' : shape.message, data: { ...data, refused } }
    },
  })

export const { router, createCallerFactory } = t

/** Lets a call through with what it may see and add as `ctx.scope`, or denies it before its input is looked at any further. */
const guarded = (access: Access) =>
  t.procedure.meta({ access }).use(async ({ ctx, type, getRawInput, next }) => {
    const named = code.safeParse(((await getRawInput()) as { jurisdiction?: unknown } | undefined)?.jurisdiction).data ?? null
    const scope = permit(access, ctx.who, named, type === 'mutation')
    if (typeof scope === 'string') throw denied(scope, { access, named, session: ctx.session })
    const { person } = ctx.who as Who
    const actor = { person: person.id, title: person.title }
    const acting: Acting = { by: actor, jurisdiction: named ?? person.jurisdiction.code, scope }
    return next({ ctx: { person, by: person.title, actor, acting, scope } })
  })
const named = z.object({ jurisdiction: code })

/** For whoever reaches the server: signing in, and what must be known before. Sees no record. */
export const open = t.procedure.meta({ access: { to: 'everybody' } })
/** For whoever gave a right password, also before the second factor is set up. Sees no record. */
export const begun = t.procedure.meta({ access: { to: 'begun' } }).use(({ ctx: { session }, next }) => {
  if (session === null) throw denied('sign-in', { access: { to: 'begun' }, named: null, session })
  return next({ ctx: { session } })
})
/** For every person; what they get is what they may see. */
export const signedIn = guarded({ to: 'signed-in' })
/** For every person who may see the records (or only the results) of `input.jurisdiction`; for all others it is not there. */
export const seeing = (what: 'records' | 'results') => guarded({ to: 'seeing', what }).input(named)
/** For whoever has one of these roles in `input.jurisdiction` itself; a mutation may add there and nowhere else. */
export const as = (...roles: readonly [Role, ...Role[]]) => guarded({ to: 'roles', roles, where: 'here' }).input(named)
/** For whoever has one of these roles in `input.jurisdiction` or above it; a mutation may add there and nowhere else. */
export const over = (...roles: readonly [Role, ...Role[]]) => guarded({ to: 'roles', roles, where: 'over' }).input(named)
/** For whoever has one of these roles, wherever; a mutation may add in their own jurisdiction. */
export const anywhere = (...roles: readonly [Role, ...Role[]]) => guarded({ to: 'roles', roles, where: 'anywhere' })

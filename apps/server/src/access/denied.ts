import { TRPCError } from '@trpc/server'
import type { Refused } from '@wenxiao/core'
import { notFound, refuse, RefusedError } from '../refuse.ts'
import type { Session } from '../sessions/session.ts'
import type { Access, Denied } from './access.ts'
import { roles } from './role.ts'

interface Asked {
  readonly access: Access
  readonly named: string | null
  readonly session: Session | null
}

/**
 * For whoever may act in a jurisdiction beneath theirs that shows nothing upward: what its rules are and which values it has of
 * its own cannot be judged unseen.
 */
export const unseen = (jurisdiction: string): Refused => ({
  refused: [
    {
      code: 'gate',
      path: 'jurisdiction',
      found: `辖区 ${jurisdiction} 不向上级公开`,
      because: '看不到它启用的规则和自己的参数，就不知道这样办会改掉什么',
      remedy: '请该辖区的系统管理员在“人员”的设置里改为向上公开结果，再办理',
    },
  ],
})

/** The words with which a call is denied. A jurisdiction that may not be seen and one that does not exist are answered alike. */
export function denied(why: Denied, { access, named, session }: Asked): TRPCError {
  if (why === 'not-there') return notFound('辖区', named ?? '')
  if (why === 'role') {
    const wanted = access.to === 'roles' ? access.roles.map((role) => roles[role].title).join('、') : ''
    return refuse({
      refused: [
        {
          code: 'role',
          path: '',
          found: '您没有办理这件事的岗位',
          because: `只有${wanted}可以办理`,
          remedy: '请由有这个岗位的人办理，或请系统管理员核对您的岗位',
        },
      ],
    })
  }
  const waits = session !== null
  const cause = new RefusedError([
    {
      code: 'role',
      path: '',
      found: waits ? '还没有设置动态验证码' : '还没有登录',
      because: waits ? '您所在的辖区要求登录时使用动态验证码' : '登录后才知道您可以查看和办理什么',
      remedy: waits ? '请先设置动态验证码' : '请先登录',
    },
  ])
  return new TRPCError({ code: 'UNAUTHORIZED', message: cause.message, cause })
}

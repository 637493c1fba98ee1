import { initTRPC } from '@trpc/server'
import { z } from 'zod'
import type { Refusal } from '@wenxiao/core'
import type { Store } from './database/store.ts'
import { RefusedError } from './refuse.ts'
import { tooLarge } from './limits.ts'

/** What every procedure is given: the database, as seen by this request. */
export interface Context {
  readonly store: Store
  /** Who is asking, as it is written beside what they do. */
  readonly by: string
  /** Division codes whose records this request may see, worked out once. */
  readonly visible: readonly string[]
  readonly sample: boolean
}

const wrongInput = (error: z.core.$ZodError): Refusal[] =>
  error.issues.map((issue) => ({
    code: issue.code === 'unrecognized_keys' ? 'unknown-name' : 'wrong-value',
    path: issue.path.map(String).join('.'),
    found: issue.message,
    because: '请求的内容不是这个操作所要的样子',
    remedy: '按接口说明改正后重试',
  }))

const t = initTRPC.context<Context>().create({
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

export const { router, procedure, createCallerFactory } = t

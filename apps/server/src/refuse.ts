import { TRPCError } from '@trpc/server'
import type { Refusal, Refused } from '@wenxiao/core'

/** Carries refusals through a throw, out of a transaction and up to the caller. */
export class RefusedError extends Error implements Refused {
  readonly refused: readonly Refusal[]
  constructor(refused: readonly Refusal[]) {
    super(refused.map((r) => `${r.found}。${r.because}。${r.remedy}。`).join('\n'))
    this.refused = refused
  }
}

type Code = ConstructorParameters<typeof TRPCError>[0]['code']
/** The lawful “no” of a procedure: all refusals at once, in `error.cause.refused` and `data.refused`. */
export function refuse({ refused }: Refused): TRPCError {
  const only = (code: Refusal['code']) => refused.every((r) => r.code === code)
  const code: Code = only('not-found')
    ? 'NOT_FOUND'
    : only('too-large')
      ? 'PAYLOAD_TOO_LARGE'
      : only('role')
        ? 'FORBIDDEN'
        : 'UNPROCESSABLE_CONTENT'
  const cause = new RefusedError(refused)
  return new TRPCError({ code, message: cause.message, cause })
}

/** Nothing there, or nothing there for this person: the two cannot be told apart. */
export const notFound = (what: string, id: string): TRPCError =>
  refuse({
    refused: [
      {
        code: 'not-found',
        path: '',
        found: `没有找到${what}「${id}」`,
        because: '可能已不存在，或不在您可以查看的辖区内',
        remedy: '请从列表中重新打开，或核对链接',
      },
    ],
  })

import { TRPCError } from '@trpc/server'
import { declared, type Declared } from '../access/matrix.ts'
import { RefusedError } from '../refuse.ts'
import { appRouter, type Caller } from '../router.ts'
import { probes } from './probes.ts'
import type { World } from './world.ts'

export const procedures = declared(appRouter)
/** Whether a call names the jurisdiction it is about. */
export const namesOne = ({ access }: Declared): boolean =>
  access.to === 'seeing' || (access.to === 'roles' && access.where !== 'anywhere')

export type Outcome = 'allowed' | 'sign-in' | 'role' | 'not-there'
export interface Answer {
  readonly outcome: Outcome
  /** The value, where the call went through. */
  readonly value?: unknown
  /** What was thrown, in words. */
  readonly said?: string
}
const calling = (caller: Caller, path: string, input: unknown): Promise<unknown> => {
  const [folder = '', name = ''] = path.split('.')
  const procedure = (caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[folder]?.[name]
  if (!procedure) throw new Error(`no procedure ${path}`)
  return procedure(input)
}
/** Asks, and tells being denied from being refused for another reason, which whoever was let in hears. */
export async function ask(caller: Caller, { path }: Pick<Declared, 'path'>, input: unknown): Promise<Answer> {
  try {
    return { outcome: 'allowed', value: await calling(caller, path, input) }
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error
    const [first] = error.cause instanceof RefusedError ? error.cause.refused : []
    const named = (input as { jurisdiction?: string } | undefined)?.jurisdiction
    const outcome: Outcome =
      error.code === 'UNAUTHORIZED'
        ? 'sign-in'
        : first?.found === '您没有办理这件事的岗位'
          ? 'role'
          : error.code === 'NOT_FOUND' && first?.found === `没有找到辖区「${named}」`
            ? 'not-there'
            : 'allowed'
    return { outcome, said: JSON.stringify([error.code, error.message, first]) }
  }
}

/** What is asked about a place: the probe of the procedure, else the jurisdiction alone, where one is named. */
export function inputOf(world: World, procedure: Declared, code: string): unknown {
  const place = world.places.get(code)
  const probe = probes[procedure.path]
  if (probe && place) return probe.input(place)
  return namesOne(procedure) ? { jurisdiction: code } : undefined
}

import { setTimeout as moment } from 'node:timers/promises'
import {
  alive,
  family,
  postgresOf,
  run,
  startServer,
  until,
  type Ground,
  type Program,
} from '../../apps/server/src/testing/server.ts'
import type { Draw } from './draw.ts'

export type Server = Program & { readonly address: string }
/** Who is killed; `process` is one of the database's own, after which PostgreSQL recovers by itself and the server goes on. */
export const victims = ['server', 'database', 'both', 'process'] as const
export type Victim = (typeof victims)[number]

/** Starts at once, on whatever was left behind; it must come up at the first attempt. */
export async function start(at: Ground): Promise<Server> {
  const server = await startServer(at.env)
  await ready(server)
  return server
}
export const ready = (server: Server): Promise<true> =>
  until(async () => {
    if (server.child.exitCode !== null) throw new Error(`it ended with ${server.child.exitCode}: ${server.err()}`)
    return (await fetch(`${server.address}/readyz`)).ok
  })

/** Begins to start, and is killed at some moment of so many milliseconds; says at which. */
export async function startInVain(at: Ground, draw: Draw, within: number): Promise<number> {
  const drawn = draw.whole(0, within)
  const server = run('main.ts', [], at.env)
  await moment(drawn)
  server.child.kill('SIGKILL')
  const { signal } = await server.ended
  if (signal !== 'SIGKILL') throw new Error(`it did not start: ${server.err()}`)
  return drawn
}

/** Kills, and waits until the server is gone; says how it ended, or null where it goes on. */
export async function kill(victim: Victim, { data }: Ground, server: Server, draw: Draw): Promise<string | null> {
  const postgres = postgresOf(data)
  const [, , ...processes] = family(postgres)
  if (victim === 'process') {
    killOne(draw.one(processes))
    await until(() => alive(processes).length === 0) // where one died by force, PostgreSQL ends them all and begins anew
    return null
  }
  if (victim !== 'server') killOne(postgres)
  if (victim !== 'database') server.child.kill('SIGKILL')
  const { code, signal } = await server.ended
  return signal ?? String(code)
}
function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // it had just ended by itself
  }
}

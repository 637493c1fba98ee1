import { spawn } from 'node:child_process'
import type { SystemUser } from './system-user.ts'

/** Stops when this process dies, however it dies: the pipe closes, and the shell at its other end stops PostgreSQL. */
export function watch(postgres: number, user: SystemUser | null): { readonly dismiss: () => void } {
  const dog = spawn('/bin/sh', ['-c', 'read word; [ "$word" = done ] || kill -INT "$1"', 'wenxiao-watchdog', String(postgres)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...user,
  })
  dog.on('error', () => undefined)
  dog.stdin.on('error', () => undefined) // it was killed: the next start finds the orphan
  dog.unref()
  return { dismiss: () => void dog.stdin.end('done\n') }
}

import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'
import { mostBody } from './limits.ts'
import type { Logger } from './logger.ts'
import { appRouter, callerFor, type Caller } from './router.ts'
import type { Context } from './trpc.ts'
import { trouble } from './trouble.ts'

/** What the pages find on the request: the same procedures, as seen by whoever asks. */
export interface Attached {
  readonly caller: Caller
}
declare module 'node:http' {
  interface IncomingMessage {
    wenxiao?: Attached
  }
}
/** The screens: takes what nothing else here answers. */
export type Pages = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

export interface Site {
  readonly address: string
  /** Answers what has begun and takes nothing new; once the signal says so, it hangs up. */
  readonly close: (hurry: AbortSignal) => Promise<void>
}
export interface Parts {
  readonly context: () => Promise<Context>
  readonly ready: () => Promise<boolean>
  readonly pages: Pages
  readonly log: Logger
}

/** Opens the site on this machine only; port 0 takes any free one. */
export async function openSite(port: number, parts: Parts): Promise<Site> {
  const server = createServer(answer(parts))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notOpened(port, error)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: (hurry) => close(server, hurry) }
}

const notOpened = (port: number, error: NodeJS.ErrnoException): Error =>
  error.code === 'EADDRINUSE'
    ? trouble(
        `端口 ${port} 已被另一个程序占用`,
        '一个端口只能由一个程序使用',
        `换一个端口，如 PORT=${port + 1} npm start，或停止那个程序`,
      )
    : error.code === 'EACCES'
      ? trouble(`不允许使用端口 ${port}`, '1024 以下的端口须有特别权限', '换一个端口，如 PORT=3000 npm start')
      : error

function answer({ context, ready, pages, log }: Parts): RequestListener {
  const trpc = createHTTPHandler({
    router: appRouter,
    createContext: context,
    basePath: '/trpc/',
    maxBodySize: mostBody,
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') log.error({ path, err: error.cause ?? error }, 'failed')
    },
  })
  return (req, res) => {
    const began = performance.now()
    const path = (req.url ?? '/').split('?')[0] ?? '/'
    res.once('close', () =>
      log.info({ method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - began) }),
    )
    if (!forUs(req)) return say(res, 421, '这个地址不是本机的问效：请用 http://127.0.0.1 打开')
    if (path === '/healthz') return say(res, 200, 'ok')
    if (path === '/readyz')
      return void ready()
        .catch(() => false)
        .then((is) => say(res, is ? 200 : 503, is ? 'ready' : 'not ready'))
    if (path.startsWith('/trpc/')) return fromElsewhere(req) ? say(res, 403, '不接受其他网站发来的请求') : trpc(req, res)
    req.headers['x-forwarded-proto'] = 'http' // pages compare a form's origin with it; nothing stands before this server yet
    req.wenxiao = { caller: callerFor(once(context)) }
    pages(req, res, () => say(res, 404, '没有这个页面'))
  }
}

/** A site elsewhere whose name was made to lead here still sends its own name. */
const forUs = (req: IncomingMessage): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes((req.headers.host ?? '').replace(/:\d+$/, ''))
const fromElsewhere = (req: IncomingMessage): boolean =>
  ['cross-site', 'same-site'].includes(String(req.headers['sec-fetch-site'] ?? ''))

function say(res: ServerResponse, status: number, words: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(words)
}

/** Worked out at the first call, once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => (done ??= work())
}

async function close(server: Server, hurry: AbortSignal): Promise<void> {
  const hangUp = () => server.closeAllConnections()
  hurry.addEventListener('abort', hangUp, { once: true })
  if (hurry.aborted) hangUp()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  hurry.removeEventListener('abort', hangUp)
}

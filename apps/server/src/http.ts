import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'
import { guard, isSignIn, keepCookies, toSignIn, type Guard } from './gate.ts'
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
export interface Pages {
  readonly answer: (req: IncomingMessage, res: ServerResponse, next: () => void) => void
  /** Styles, scripts, fonts: files of the screens that say nothing about anybody. */
  readonly isAsset: (path: string) => boolean
}

/** Where the site listens, and where people open it. */
export interface Place {
  /** 0 takes any free one. */
  readonly port: number
  readonly host: string
  /** Null when it is opened on this machine only. */
  readonly origin: string | null
}

export interface Site {
  readonly address: string
  /** Answers what has begun and takes nothing new; once the signal says so, it hangs up. */
  readonly close: (hurry: AbortSignal) => Promise<void>
}
export interface Parts {
  readonly context: (req: IncomingMessage, res: ServerResponse) => Promise<Context>
  readonly ready: () => Promise<boolean>
  readonly pages: Pages
  readonly log: Logger
}

/** Opens the site. */
export async function openSite({ port, host, origin }: Place, parts: Parts): Promise<Site> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notOpened(port, error)))
    server.listen(port, host, resolve)
  })
  const open = (server.address() as AddressInfo).port
  server.on('request', answer(parts, guard(origin, open)))
  return { address: origin ?? `http://127.0.0.1:${open}`, close: (hurry) => close(server, hurry) }
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

function answer({ context, ready, pages, log }: Parts, { forUs, ofOurs, protocol }: Guard): RequestListener {
  const trpc = createHTTPHandler({
    router: appRouter,
    createContext: ({ req, res }) => context(req, res),
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
    res.setHeader('x-content-type-options', 'nosniff')
    if (!forUs(req)) return say(res, 421, '这个地址不是问效的网址：请用管理员给的网址打开')
    if (path === '/healthz') return say(res, 200, 'ok')
    if (path === '/readyz')
      return void ready()
        .catch(() => false)
        .then((is) => say(res, is ? 200 : 503, is ? 'ready' : 'not ready'))
    if (!ofOurs(req)) return say(res, 403, '不接受其他网站发来的请求')
    if (path.startsWith('/trpc/')) {
      res.setHeader('cache-control', 'no-store')
      return trpc(req, res)
    }
    const next = () => say(res, 404, '没有这个页面')
    if (pages.isAsset(path)) return pages.answer(req, res, next)
    context(req, res).then(
      (asked) => {
        if (asked.who === null && !isSignIn(path)) return toSignIn(req, res)
        req.headers['x-forwarded-proto'] = protocol(req) // pages compare a form's origin with it
        req.wenxiao = { caller: callerFor(asked) }
        keepCookies(res)
        pages.answer(req, res, next)
      },
      (error: unknown) => {
        log.error({ path, err: error }, 'failed')
        say(res, 500, '服务器出错，已记入日志')
      },
    )
  }
}

function say(res: ServerResponse, status: number, words: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(words)
}

async function close(server: Server, hurry: AbortSignal): Promise<void> {
  const hangUp = () => server.closeAllConnections()
  hurry.addEventListener('abort', hangUp, { once: true })
  if (hurry.aborted) hangUp()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  hurry.removeEventListener('abort', hangUp)
}

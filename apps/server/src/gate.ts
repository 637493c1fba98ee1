import type { IncomingMessage, ServerResponse } from 'node:http'

/** Tells requests that are meant for this site, and come from it, from all others. */
export interface Guard {
  /** Asked under a name of ours: a site elsewhere whose name was made to lead here still sends its own. */
  readonly forUs: (req: IncomingMessage) => boolean
  /** Whatever changes something must come from a page of ours; a program says so as well. Nothing comes from another site. */
  readonly ofOurs: (req: IncomingMessage) => boolean
  /** How the person reached us, which pages must know. */
  readonly protocol: (req: IncomingMessage) => string
}

export function guard(origin: string | null, port: number): Guard {
  const here = ['127.0.0.1', 'localhost', '[::1]']
  const names = [...here, ...(origin === null ? [] : [new URL(origin).hostname])]
  const origins = [...here.map((name) => `http://${name}:${port}`), ...(origin === null ? [] : [origin])]
  return {
    forUs: (req) => names.includes(nameOf(req)),
    ofOurs: (req) =>
      ['GET', 'HEAD'].includes(req.method ?? '')
        ? !['cross-site', 'same-site'].includes(String(req.headers['sec-fetch-site'] ?? '')) || isVisit(req)
        : origins.includes(req.headers.origin ?? ''),
    protocol: (req) =>
      origin !== null && nameOf(req) === new URL(origin).hostname ? new URL(origin).protocol.slice(0, -1) : 'http',
  }
}
const nameOf = (req: IncomingMessage): string => (req.headers.host ?? '').replace(/:\d+$/, '')
/** A link elsewhere that leads here; the cookie comes along, and nothing is changed by it. */
const isVisit = (req: IncomingMessage): boolean => req.headers['sec-fetch-mode'] === 'navigate'

/** Pages for signing in, which are there for whoever comes. */
export const isSignIn = (path: string): boolean => path === '/signin' || path.startsWith('/signin/')

/** Nobody is signed in: leads to where one can, and back afterwards. */
export function toSignIn(req: IncomingMessage, res: ServerResponse): void {
  const [path = '/'] = (req.url ?? '/').split('?')
  const data = path.endsWith('/__data.json')
  const wanted = data ? path.slice(0, -'/__data.json'.length) || '/' : (req.url ?? '/')
  const location = wanted === '/' ? '/signin' : `/signin?next=${encodeURIComponent(wanted)}`
  res.setHeader('cache-control', 'no-store')
  if (data) res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ type: 'redirect', location }))
  else if (['GET', 'HEAD'].includes(req.method ?? '')) res.writeHead(303, { location }).end()
  else res.writeHead(401, { 'content-type': 'text/plain; charset=utf-8' }).end('还没有登录，或登录已过期：请重新登录后再办理')
}

/** Cookies that signing in leaves stay, also where the pages set some of their own. */
export function keepCookies(res: ServerResponse): void {
  const set = res.setHeader.bind(res)
  res.setHeader = (name, value) =>
    name.toLowerCase() === 'set-cookie'
      ? set(name, [...new Set([res.getHeader(name) ?? [], value].flat().map(String))])
      : set(name, value)
}

import type { Refusal } from '@wenxiao/core'

/** Somebody at a browser: keeps cookies, and says where it comes from. */
export interface Visitor {
  /** The answer of a mutation; throws its refusals. */
  readonly call: <T>(path: string, input?: unknown) => Promise<T>
  /** The answer of a query; throws its refusals. */
  readonly ask: <T>(path: string, input?: unknown) => Promise<T>
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, body: string, headers?: Record<string, string>) => Promise<Response>
  /** Cookies as they were set last, attributes and all, by name. */
  readonly set: ReadonlyMap<string, string>
  /** The cookies as they are sent. */
  readonly cookie: () => string
}
export class CallFailed extends Error {
  readonly status: number
  readonly refused: readonly Refusal[]
  constructor(status: number, refused: readonly Refusal[]) {
    super(`${status} ${refused.map((one) => one.found).join('；')}`)
    this.status = status
    this.refused = refused
  }
}

export function visitor(address: string, cookies = new Map<string, string>()): Visitor {
  const cookie = () =>
    [...cookies.values()]
      .map((one) => one.split(';')[0] ?? '')
      .filter((one) => !one.endsWith('='))
      .join('; ')
  const send = async (path: string, init: RequestInit, headers: Record<string, string>) => {
    const response = await fetch(`${address}${path}`, { redirect: 'manual', ...init, headers: { cookie: cookie(), ...headers } })
    for (const one of response.headers.getSetCookie()) cookies.set(one.split('=')[0] ?? '', one)
    return response
  }
  const get: Visitor['get'] = (path, headers = {}) => send(path, {}, headers)
  const post: Visitor['post'] = (path, body, headers = {}) =>
    send(path, { method: 'POST', body }, { origin: address, 'content-type': 'application/json', ...headers })
  const answer = async <T>(response: Response): Promise<T> => {
    const said = (await response.json()) as { result?: { data: T }; error?: { data: { refused: readonly Refusal[] } } }
    if (said.error || !said.result) throw new CallFailed(response.status, said.error?.data.refused ?? [])
    return said.result.data
  }
  return {
    get,
    post,
    set: cookies,
    cookie,
    call: async (path, input) => answer(await post(`/trpc/${path}`, input === undefined ? '' : JSON.stringify(input))),
    ask: async (path, input) =>
      answer(await get(`/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`)),
  }
}

/** What a call was refused for; fails when it was not. */
export async function failureOf(call: Promise<unknown>): Promise<CallFailed> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CallFailed)) throw new Error(`not refused: ${String(error)}`)
  return error
}

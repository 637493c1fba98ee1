import type { Cookie } from 'playwright-core'

type Cookies = readonly Pick<Cookie, 'name' | 'value' | 'domain' | 'path' | 'httpOnly' | 'sameSite'>[]
const signedIn = new Map<string, Promise<Cookies>>()

/** Cookies of a sample person, who signs in as the form does; once for each person and server. */
export function cookiesOf(address: string, login: string): Promise<Cookies> {
  const key = `${address} ${login}`
  const cookies = signedIn.get(key) ?? signIn(address, login)
  signedIn.set(key, cookies)
  return cookies
}

async function signIn(address: string, login: string): Promise<Cookies> {
  const samples = (await (await fetch(`${address}/trpc/sessions.samples`)).json()) as { result: { data: { password: string } } }
  const response = await fetch(`${address}/trpc/sessions.signIn`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: samples.result.data.password }),
  })
  if (!response.ok) throw new Error(`${login} could not sign in: ${await response.text()}`)
  return response.headers.getSetCookie().map((text) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? []
    return { name, value, domain: new URL(address).hostname, path: '/', httpOnly: true, sameSite: 'Lax' }
  })
}

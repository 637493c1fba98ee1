import type { AuditVerified, Overview, SampleAccounts, SheetPage, SheetSummary } from '../../apps/server/src/api.ts'
import { visitor, type Visitor } from '../../apps/server/src/testing/visitor.ts'

export const county = '330522'

/** Whoever files, and whoever reads the trail; signed in once: a session must outlive every kill as well. */
export interface People {
  readonly maker: Visitor
  readonly auditor: Visitor
}
type Cookies = Map<string, string>

/** Signs both in as the form does; gives back who they are at any later address. */
export async function signIn(address: string): Promise<(address: string) => People> {
  const [maker, auditor] = [await cookiesOf(address, 'changxing-maker'), await cookiesOf(address, 'changxing-audit')]
  return (later) => ({ maker: visitor(later, maker), auditor: visitor(later, auditor) })
}
async function cookiesOf(address: string, login: string): Promise<Cookies> {
  const cookies: Cookies = new Map()
  const person = visitor(address, cookies)
  const { password } = await person.ask<SampleAccounts>('sessions.samples')
  await person.call('sessions.signIn', { login, password })
  return cookies
}

/** How much there is on record, and the trail from its first record to its last. */
export interface Seen {
  readonly totals: Overview['totals']
  readonly audit: AuditVerified
}
export const look = async ({ maker, auditor }: People): Promise<Seen> => ({
  totals: (await maker.ask<Overview>('home.overview')).totals,
  audit: await auditor.ask<AuditVerified>('audit.verify', { jurisdiction: county }),
})
/** The newest sheets, as many as a list holds. */
export const newest = ({ maker }: People): Promise<readonly SheetSummary[]> => maker.ask('sheets.list', { jurisdiction: county })
export const read = ({ maker }: People, id: string): Promise<SheetPage> => maker.ask('sheets.get', { id })

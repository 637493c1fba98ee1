import type { IncomingMessage } from 'node:http'
import type { Caller } from '@wenxiao/server/api'

declare global {
  namespace App {
    interface Error {
      message: string
      because?: string
      remedy?: string
    }
    interface PageData {
      /** The navigation as a narrow rail, to leave room for a panel. */
      rail?: boolean
      /** Whose page it is, for the bar. */
      jurisdiction?: { readonly code: string; readonly title: string }
      /** Where the person may look, and whether at records or only at results. */
      places?: readonly { readonly code: string; readonly title: string; readonly records: boolean }[]
      /** Jurisdictions that the bar offers on this page, where they are others. */
      managed?: readonly { readonly code: string; readonly title: string }[]
    }
    interface Platform {
      req: IncomingMessage & { wenxiao?: { readonly caller: Caller } }
    }
  }
}

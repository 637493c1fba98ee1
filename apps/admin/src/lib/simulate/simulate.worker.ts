import type { Refused } from '@wenxiao/core'
import type { ImpactRow, Simulation } from '@wenxiao/server/api'
import { prepare, simulate, type Ready, type Simulated, type Tried } from './simulate.ts'

/** What the page asks: first where the county is, then what these values would do. */
export type Asked = { readonly load: string } | { readonly id: number; readonly tried: Tried }
/** What it is told. */
export type Told =
  | { readonly ready: true; readonly things: number; readonly ms: number }
  | { readonly failed: string }
  | { readonly id: number; readonly answer: Simulated | Refused }
  | { readonly id: number; readonly rows: readonly ImpactRow[] }

let ready: Promise<Ready | Refused> | undefined
const tell = (told: Told) => postMessage(told)

/** Handing thousands of rows over takes longer than working them out: these come with the figures, all of them when nobody asks on. */
const firstRows = 100
const quiet = 150
/** The rows that were not all handed over; they are still shown while a later question is refused. */
let whole: { readonly id: number; readonly rows: readonly ImpactRow[] } | undefined
let rest: ReturnType<typeof setTimeout> | undefined
const answer = (id: number, found: Simulated | Refused) => {
  if ('refused' in found) tell({ id, answer: found })
  else {
    whole = found.rows.length > firstRows ? { id, rows: found.rows } : undefined
    tell({ id, answer: { ...found, rows: found.rows.slice(0, firstRows) } })
  }
  rest = setTimeout(() => {
    if (whole) tell(whole)
    whole = undefined
  }, quiet)
}

async function load(address: string): Promise<Ready | Refused> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(String(response.status))
  return prepare((await response.json()) as Simulation)
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    if ('load' in data) {
      const began = performance.now()
      ready = load(data.load)
      const made = await ready
      if ('refused' in made) tell({ failed: made.refused.map((one) => `${one.found}：${one.because}`).join('；') })
      else tell({ ready: true, things: made.record.things.size, ms: performance.now() - began })
    } else {
      clearTimeout(rest)
      const made = await ready
      if (made && !('refused' in made)) answer(data.id, simulate(made, data.tried))
    }
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) })
  }
})

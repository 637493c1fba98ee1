import type { ImpactFilter, ImpactPage, ImpactRun } from '@wenxiao/server/api'
import type { Caller } from '@wenxiao/server/api'
import { rowsAtOnce } from '#lib/listing.ts'
import { attempt, read } from './ask.ts'
import { impactIn } from './lists.ts'

const whats = ['grade', 'light', 'verdict', 'total', 'proposal', 'cut'] as const

/** What of the changed things an address asks to see. */
export const filterIn = (query: URLSearchParams): ImpactFilter => {
  const what = whats.find((one) => one === query.get('what'))
  const text = query.get('text')?.trim().slice(0, 200)
  const { wish, order } = impactIn(query)
  return {
    ...(query.get('is') ? { is: query.get('is') ?? '' } : {}),
    ...(what ? { what } : {}),
    ...(text ? { text } : {}),
    ...order,
    from: wish.first,
    most: rowsAtOnce,
  }
}

/** A question that was asked and, once it is there, its answer. */
export const findImpact = async (
  caller: Caller,
  jurisdiction: string,
  run: string,
  filter: ImpactFilter,
): Promise<{ readonly run: ImpactRun; readonly page: ImpactPage | null }> => {
  const found = await read(caller.impact.run({ jurisdiction, run }))
  if (found.state !== 'done') return { run: found, page: null }
  const page = await attempt(caller.impact.get({ jurisdiction, run, ...filter }))
  return { run: found, page: 'done' in page ? page.done : null }
}

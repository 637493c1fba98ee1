import type { ImpactFilter, ImpactPage, ImpactRun } from '@wenxiao/server/api'
import type { Caller } from '@wenxiao/server/api'
import { attempt, read } from './ask.ts'

const whats = ['grade', 'light', 'verdict', 'total', 'proposal', 'cut'] as const
import { rowsAtOnce } from '#lib/rows.ts'
export { rowsAtOnce }

/** What of the changed things an address asks to see. */
export const filterIn = (query: URLSearchParams): ImpactFilter => {
  const what = whats.find((one) => one === query.get('what'))
  const text = query.get('text')?.trim().slice(0, 200)
  const first = Number(query.get('first') ?? '0')
  return {
    ...(query.get('is') ? { is: query.get('is') ?? '' } : {}),
    ...(what ? { what } : {}),
    ...(text ? { text } : {}),
    from: Number.isSafeInteger(first) && first > 0 ? first : 0,
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

import type { Pack } from '@wenxiao/core'
import type { Cited } from '@wenxiao/core/engine'
import { sayCite } from '@wenxiao/core/reading'

/** On what something rests, in words: 《…》第三条. */
export const basis = (pack: Pack, { source, place, standing }: Cited): string =>
  sayCite(pack, source === null ? 'example' : `${standing === 'derived' ? 'derived: ' : ''}${source}#${place ?? ''}`)

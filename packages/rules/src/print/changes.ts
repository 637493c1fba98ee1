import type { Change } from '@wenxiao/core/engine'
import { table } from './table.ts'

/** What an act or a decision changed. */
export const changesInWords = (facts: readonly Change[]): string =>
  facts.length === 0
    ? '没有变化'
    : table(
        ['对象', '事实', '原来', '现在'],
        facts.map((fact) => [fact.id, fact.fact, fact.before ?? '—', fact.after]),
      )

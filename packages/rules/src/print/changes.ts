import type { Pack } from '@wenxiao/core'
import type { Change } from '@wenxiao/core/engine'
import { table } from './table.ts'

/** What an answer is called, where the fact has named answers. */
export function answerTitle(pack: Pack, is: string, fact: string, answer: string): string {
  const declared = pack.words.subjects[is]?.facts[fact]
  return (declared && 'options' in declared ? declared.options[answer] : undefined) ?? answer
}

/** What an act or a decision changed. */
export const changesInWords = (pack: Pack, facts: readonly Change[]): string =>
  facts.length === 0
    ? '没有变化'
    : table(
        ['对象', '事实', '原来', '现在'],
        facts.map(({ is, id, fact, before, after }) => [
          id,
          pack.words.subjects[is]?.facts[fact]?.title ?? fact,
          before === null ? '—' : answerTitle(pack, is, fact, before),
          answerTitle(pack, is, fact, after),
        ]),
      )

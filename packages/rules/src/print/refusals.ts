import type { Refusal } from '@wenxiao/core'

/** Refusals as people read them: what was found where, why it matters, what can be done. */
export const refusalsInWords = (refusals: readonly Refusal[]): string =>
  refusals
    .map((r, at) =>
      [`${at + 1}. ${r.found}${r.path ? `（${r.path}）` : ''}`, `   原因：${r.because}`, `   办法：${r.remedy}`].join('\n'),
    )
    .join('\n')

import type { Refused } from '@wenxiao/core'

/** Why something was not loaded, for whoever started the server. */
export const refusedWords = (head: string, { refused }: Refused): string =>
  [
    `${head}：`,
    ...refused.slice(0, 20).map((r) => `  ${r.path ? `${r.path}：` : ''}${r.found}。${r.because}。${r.remedy}`),
    ...(refused.length > 20 ? [`  ……共 ${refused.length} 处`] : []),
  ].join('\n')

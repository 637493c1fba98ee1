import type { Choice } from '@wenxiao/server/api'

const choices: readonly Choice[] = ['keep', 'take-new', 'drop']
const isChoice = (text: unknown): text is Choice => choices.includes(text as Choice)

/** What a form decides about each conflict: fields named `choice.<set>.<parameter>`. */
export const decisionsIn = (form: FormData): { set: string; parameter: string; choice: Choice }[] =>
  [...form].flatMap(([name, value]) => {
    const [, set, parameter] = /^choice\.([0-9a-f-]{36})\.(.+)$/.exec(name) ?? []
    return set !== undefined && parameter !== undefined && isChoice(value) ? [{ set, parameter, choice: value }] : []
  })

import { isRefused } from '@wenxiao/core'
import { advance } from '@wenxiao/core/engine'
import type { ActEffect } from '@wenxiao/core/engine'
import type { Refused } from '@wenxiao/core'
import { flag, required } from '../command.ts'
import type { Call, Command } from '../command.ts'
import { changesInWords } from '../print/changes.ts'
import { readReady } from '../read/case.ts'
import { readDocument } from '../read/file.ts'

const usage = 'act <pack> <facts.json> --subject ID --do ACT --as ROLE [--in LIFECYCLE] [--on DAY] [--facts more.json]'

/** The things handed in with the act: a facts file, or the list of its things alone. */
function handedIn(call: Call): readonly unknown[] | Refused {
  const path = flag(call, 'facts')
  if (path === undefined) return []
  const more = readDocument(call.path(path))
  if (isRefused(more)) return more
  const list = Array.isArray(more.value) ? more.value : (more.value as { readonly given?: unknown } | null)?.given
  return Array.isArray(list)
    ? list
    : {
        refused: [
          {
            code: 'wrong-value',
            path: 'given',
            found: '没有事实清单',
            because: '随附的文件要列出交上的事实',
            remedy: '按 { "given": [ … ] } 的样式改写',
          },
        ],
      }
}

function follows(effect: ActEffect): string {
  switch (effect.effect) {
    case 'issue':
      return `出具“${effect.title}”`
    case 'add':
      return `新增 ${effect.id}`
    case 'visit':
      return `到现场办理“${effect.title}”`
    case 'turn':
      return `轮到${effect.title}办理`
    case 'late':
      return `“${effect.limit}”已于 ${effect.due} 到期，本次办理逾期`
  }
}

/** Does one act of a lifecycle: what changed, where the subject stands now, until when, and what follows. */
export const act: Command = {
  usage,
  does: '按流程办理一个动作，给出变化、所到环节、时限和后续',
  takes: [2, 2],
  flags: {
    subject: { type: 'string' },
    do: { type: 'string' },
    as: { type: 'string' },
    in: { type: 'string' },
    on: { type: 'string' },
    facts: { type: 'string' },
  },
  async run(call) {
    const asked = required(call, ['subject', 'do', 'as'], usage)
    if ('wrong' in asked) return asked
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const more = handedIn(call)
    if (isRefused(more)) return more
    const lifecycle = flag(call, 'in')
    const done = advance(ready.book, ready.file, { ...asked, facts: more, ...(lifecycle === undefined ? {} : { in: lifecycle }) })
    if (isRefused(done)) return done
    const { facts, stage, due, effects, next } = done
    return {
      json: { facts, stage, due, effects, next },
      text: [
        changesInWords(ready.pack, facts),
        due ? `办理期限：${due.on}${due.provisional ? '（暂定，节假日安排尚未公布）' : ''}` : '没有办理期限',
        ...effects.map((effect) => `后续：${follows(effect)}`),
      ].join('\n'),
    }
  },
}

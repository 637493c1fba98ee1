import { isRefused } from '@wenxiao/core'
import type { Pack } from '@wenxiao/core'
import { columns } from '@wenxiao/core/columns'
import type { Columns } from '@wenxiao/core/columns'
import { readFacts, settle } from '@wenxiao/core/engine'
import type { InForce, OnRecord, Rulebook } from '@wenxiao/core/engine'
import { flag, wrongUsage } from '../command.ts'
import type { Command } from '../command.ts'
import { table } from '../print/table.ts'
import { readReady } from '../read/case.ts'

const usage = 'bench <pack> <facts.json> [--times N] [--on DAY]'

/** Milliseconds of one piece of work. */
interface Timed {
  readonly work: string
  readonly median: number
  readonly longest: number
}

/** Times both evaluations over a record repeated so many times, and each parameter moved a little: what a slider costs. Figures hold for this machine at this moment. */
export const bench: Command = {
  usage,
  does: '把事实清单重复若干遍，计量逐项结算、按列结算和挪动一个参数各用多少毫秒',
  takes: [2, 2],
  flags: { times: { type: 'string' }, on: { type: 'string' } },
  async run(call) {
    const times = Number(flag(call, 'times') ?? '1')
    if (!Number.isInteger(times) || times < 1)
      return wrongUsage('wrong-value', '', `--times ${flag(call, 'times')}`, `写 1 以上的整数。用法：${usage}`)
    const ready = await readReady(call)
    if ('wrong' in ready || isRefused(ready)) return ready
    const { pack } = ready.book
    const record = readFacts(pack, repeated(ready.record.file, times))
    if (isRefused(record)) return record
    const timed = measure(pack, ready.book, record)
    return {
      json: {
        things: record.things.size,
        times,
        timed: timed.map((t) => ({ work: t.work, median: t.median.toFixed(1), longest: t.longest.toFixed(1) })),
      },
      text: [
        `${pack.title}　${record.things.size} 个对象`,
        table(
          ['做什么', '中位毫秒', '最长毫秒'],
          timed.map((t) => [t.work, t.median.toFixed(1), t.longest.toFixed(1)]),
          [1, 2],
        ),
      ].join('\n'),
    }
  },
}

function measure(pack: Pack, book: Rulebook, record: OnRecord): readonly Timed[] {
  const all = (by: Columns): void => {
    for (const scheme of pack.schemes ?? []) scheme.tracks.forEach((_, track) => by.scored(scheme, track))
    for (const verdict of pack.verdicts ?? []) by.column(verdict.subject, verdict.verdict)
  }
  let base = columns(book, record)
  const first = run('按列结算', 1, () => {
    base = columns(book, record)
    all(base)
  })
  const rows = run('逐项结算', 1, () => {
    const settled = settle(book, record)
    for (const verdict of pack.verdicts ?? []) {
      for (const thing of record.byKind.get(verdict.subject) ?? []) settled.fact(thing, verdict.verdict)
    }
  })
  const moved = Object.entries(pack.words.parameters).flatMap(([id, { title }]) => {
    const inForce = book.parameters.get(id)
    if (!inForce) return []
    return [run(`挪动“${title}”`, 5, (round) => all(columns(withValue(book, id, nudged(inForce, round)), record, base)))]
  })
  return [rows, first, ...moved]
}
function run(work: string, rounds: number, once: (round: number) => void): Timed {
  const took = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    once(round)
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return { work, median: took[Math.floor(rounds / 2)] ?? 0, longest: took.at(-1) ?? 0 }
}
const withValue = (book: Rulebook, id: string, value: InForce): Rulebook => ({
  ...book,
  parameters: new Map(book.parameters).set(id, value),
})
/** The value a little higher, a little more each round, so that nothing of the round before can be taken over. */
function nudged(inForce: InForce, round: number): InForce {
  const { value } = inForce
  const more = (n: bigint, d: bigint) => ({ n: n * 1000n + BigInt(round + 1) * d, d: d * 1000n })
  if (!('n' in value)) return { ...inForce, value: new Map(Array.from(value, ([option, v]) => [option, more(v.n, v.d)])) }
  return { ...inForce, value: more(value.n, value.d) }
}

/** A facts file as often as asked, every repetition with things of its own. */
function repeated(file: unknown, times: number): unknown {
  const { given, ...rest } = file as {
    readonly given: readonly { readonly id: string; readonly links?: Readonly<Record<string, string>> }[]
  }
  return {
    ...rest,
    given: Array.from({ length: times }, (_, n) =>
      given.map((g) => ({
        ...g,
        id: `${g.id}-${n}`,
        ...(g.links ? { links: Object.fromEntries(Object.entries(g.links).map(([link, to]) => [link, `${to}-${n}`])) } : {}),
      })),
    ).flat(),
  }
}

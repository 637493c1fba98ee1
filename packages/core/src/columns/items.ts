import type { AnyC } from '../engine/condition.ts'
import { linkTo } from '../engine/context.ts'
import { empty, gravest, known, missing } from './column.ts'
import { condition } from './condition.ts'
import type { Frame } from './sheet.ts'

/** For each owner: how many of its things hold, do not hold, and are there; and the state that leaves the whole untold. */
export interface Over {
  readonly owner: Int32Array
  /** For each item: held 1, not held 0, left out 2. */
  readonly held: Uint8Array
  readonly yes: Int32Array
  readonly no: Int32Array
  readonly all: Int32Array
  readonly stop: Uint8Array
}

/** The owner of every item: down a link, or the one jurisdiction to which all belong. */
export function ownersOf(frame: Frame, kind: string, items: string, via: string | undefined): Int32Array {
  const table = frame.tables.get(items)
  if (kind === 'jurisdiction') return new Int32Array(table?.things.length ?? 0)
  return table?.links.get(via ?? linkTo(frame.pack, items, kind)) ?? new Int32Array()
}

/** Adds a condition over items up to their owners; `among` restricts which items are looked at. */
export function over(
  frame: Frame,
  kind: string,
  items: string,
  via: string | undefined,
  where: AnyC | undefined,
  among?: Uint8Array,
): Over {
  const owner = ownersOf(frame, kind, items, via)
  const rows = kind === 'jurisdiction' ? 1 : (frame.tables.get(kind)?.things.length ?? 0)
  const out: Over = {
    owner,
    held: new Uint8Array(owner.length).fill(2),
    yes: new Int32Array(rows),
    no: new Int32Array(rows),
    all: new Int32Array(rows),
    stop: new Uint8Array(rows),
  }
  const worst = new Uint8Array(rows)
  const truth = where === undefined ? null : condition(frame, items, where)
  for (let j = 0; j < owner.length; j++) {
    const i = owner[j] as number
    if (i < 0 || (among && among[j] !== 1)) continue
    out.all[i] = (out.all[i] as number) + 1
    const state = truth ? (truth.state[j] as number) : known
    if (state !== known) {
      worst[i] = gravest(worst[i] as number, state)
      continue
    }
    const held = truth ? (truth.value[j] as number) : 1
    out.held[j] = held
    if (held === 1) out.yes[i] = (out.yes[i] as number) + 1
    else out.no[i] = (out.no[i] as number) + 1
  }
  for (let i = 0; i < rows; i++) {
    const state = worst[i] as number
    const told = (out.yes[i] as number) + (out.no[i] as number)
    if (state === missing || state === empty || (state !== known && told === 0)) out.stop[i] = state
  }
  return out
}

import type { Fraction } from '../engine/fraction.ts'
import type { Frame } from './sheet.ts'

interface Last {
  inputs: readonly unknown[]
  value: unknown
}
/**
 * Works something out of these inputs, and not again while they are the same objects: of a change only what it reaches is worked
 * out anew. `make` may read nothing but the inputs; parameters above all, which `keep` would not hear of.
 */
export function again<T>(frame: Frame, id: string, inputs: readonly unknown[], make: () => T): T {
  const last = frame.keep(`again\n${id}`, (): Last => ({ inputs: [], value: undefined }))
  const same = last.inputs.length === inputs.length && inputs.length > 0 && inputs.every((one, i) => one === last.inputs[i])
  if (!same) {
    last.value = make()
    last.inputs = inputs
  }
  return last.value as T
}

/** The list of last time in place of an equal one, so that whatever rests on it can be told by the object. */
export function steady<L extends ArrayLike<number> | readonly (Fraction | null)[]>(frame: Frame, id: string, list: L): L {
  const last = frame.keep(`steady\n${id}`, (): { list: L } => ({ list }))
  if (!equal(last.list, list)) last.list = list
  return last.list
}
function equal(a: ArrayLike<number | Fraction | null>, b: ArrayLike<number | Fraction | null>): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i], b[i]]
    if (one === other) continue
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
    if (one.n !== other.n || one.d !== other.d) return false
  }
  return true
}

import type { RefusalCode } from '../contract/refusal.ts'
import { fault, type Problem } from './problem.ts'
import type { Names } from './names.ts'
import { pathText, type Path } from './path.ts'

/** Where a rule is being read: at which path, about which subject, and whom to tell. */
export interface Here {
  readonly names: Names
  readonly path: Path
  /** The subject a rule is about, or `jurisdiction`. */
  readonly is: string
  readonly say: (problem: Problem) => void
  /** Called for each fact a rule reads, as `subject.fact`. */
  readonly reads: (fact: string) => void
}

/** Further in, about the same subject. */
export const into = (here: Here, ...path: Path): Here => ({ ...here, path: [...here.path, ...path] })
/** Further in, about another subject. */
export const about = (here: Here, is: string, ...path: Path): Here => ({ ...here, is, path: [...here.path, ...path] })

type Told<T> = (here: Here, code: RefusalCode, found: string, because: string, remedy: string) => T

/** Says what is wrong here; the answer, nothing, can be handed on at once. */
export const tell: Told<undefined> = (here, code, found, because, remedy) => {
  here.say({ ...fault(code, found, because, remedy), path: pathText(here.path) })
  return undefined
}
export const warn: Told<void> = (here, code, found, because, remedy) =>
  here.say({ ...fault(code, found, because, remedy), path: pathText(here.path), warning: true })

/** Goes through a list, each item in its place. */
export const each = <T>(
  here: Here,
  key: string,
  list: readonly T[] | undefined,
  read: (item: T, at: Here, index: number) => void,
): void => (list ?? []).forEach((item, i) => read(item, into(here, key, i), i))

import { zh } from './messages/zh.ts'

type Catalogue = typeof zh
export type MessageKey = keyof Catalogue
/** The names in braces of a message. */
type Slot<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Slot<Rest> : never
type Slots<K extends MessageKey> = Slot<Catalogue[K]>

/** The text of a message for people, its named slots filled in; a slot left out is an error in the editor. */
export const say = <K extends MessageKey>(
  key: K,
  ...fill: [Slots<K>] extends [never] ? [] : [Readonly<Record<Slots<K>, string | number>>]
): string => {
  const values: Readonly<Record<string, string | number>> = fill[0] ?? {}
  return zh[key].replaceAll(/\{([^}]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** A county's rulebook as an address names it: `330522/330522-project`. */
export interface NamedSide {
  readonly jurisdiction: string
  readonly pack: string
}
export const sideText = ({ jurisdiction, pack }: NamedSide): string => `${jurisdiction}/${pack}`

/** What an address names, or nothing when it names no rulebook. */
export const sideIn = (text: string | null): NamedSide | null => {
  const [, jurisdiction, pack] = /^(\d{2,12})\/([a-z0-9][a-z0-9-]*)$/.exec(text ?? '') ?? []
  return jurisdiction !== undefined && pack !== undefined ? { jurisdiction, pack } : null
}

/** A county's rulebook as an address names it: `330522/changxing`. */
export interface NamedSide {
  readonly jurisdiction: string
  readonly pack: string
}
export const sideText = ({ jurisdiction, pack }: NamedSide): string => `${jurisdiction}/${pack}`

/** What an address names, or nothing when it names no rulebook. */
export const sideIn = (text: string | null): NamedSide | null => {
  const [, jurisdiction, pack] = /^(\d{6}(?:\d{3})?(?:-[a-z0-9]{1,20})?)\/([^/]{1,200})$/.exec(text ?? '') ?? []
  return jurisdiction !== undefined && pack !== undefined ? { jurisdiction, pack } : null
}

/** R rule, L list, N published number, G gate, O role, D document, I integration, S statistic, P problem, F shape of the product, C conflict between jurisdictions. */
export type Tag = 'R' | 'L' | 'N' | 'G' | 'O' | 'D' | 'I' | 'S' | 'P' | 'F' | 'C'

/**
 * One thing the documents ask for: its id, its tags, what it is in a few words of ours, and where it is met.
 * Met by `pack: path`, an address inside the data of a pack, or by `file.test.ts: title`, a test; `not yet` may be followed by what is there of it.
 */
export type Item = readonly [id: string, tags: Tag | `${Tag}/${Tag}`, title: string, ...met: readonly [string, ...string[]]]

/** The items of one part of the documents, and how many the numbering says there are, by prefix. */
export interface Section {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly items: readonly Item[]
}

export const notYet = 'not yet'
/** Tags that may wait; everything else is what a pack exists for. */
const mayWait: ReadonlySet<string> = new Set<Tag>(['O', 'D', 'I', 'S', 'P', 'F'])

export const tagsOf = ([, tags]: Item): readonly string[] => tags.split('/')
export const isMet = ([, , , ...met]: Item): boolean => !met.includes(notYet)
/** Whether “not yet” may stand: of every tag it carries. */
export const canWait = (item: Item): boolean => tagsOf(item).every((tag) => mayWait.has(tag))

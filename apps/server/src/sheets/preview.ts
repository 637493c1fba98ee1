/** One thing that filing would say anew; the values as a table shows them, in the unit of the header. */
export interface FactChange {
  /** 名称, a link or a fact, as its column is called: 合同金额（万元）. */
  readonly what: string
  /** What stands, with who filed it and when (ISO time); null where nothing does. */
  readonly before: { readonly text: string; readonly by: string | null; readonly at: string | null } | null
  readonly after: string
}
/** A thing that filing would add or change. */
export interface ThingChange {
  readonly is: string
  readonly kind: string
  readonly id: string
  /** Null for a classified one. */
  readonly title: string | null
  readonly becomes: 'added' | 'changed'
  /** Where it stands in the file: 「项目」表第3行; null for a facts file. */
  readonly place: string | null
  /** The first of them. */
  readonly changes: readonly FactChange[]
  /** How many there are. */
  readonly count: number
}
/** What filing a file would add, replace or leave, before anything is stored. */
export interface ImportPreview {
  readonly on: string
  readonly counts: { readonly added: number; readonly changed: number; readonly same: number }
  readonly facts: { readonly added: number; readonly replaced: number }
  /** The first of those that are added or changed; changed ones first. */
  readonly things: readonly ThingChange[]
  /** Stands for this file and the record it was compared with: given back when it is filed, so that nothing else is filed. */
  readonly seen: string
}
/** What became of a filed table. */
export interface Imported {
  readonly counts: ImportPreview['counts']
  readonly facts: ImportPreview['facts']
  /** The fact sheets in which the changes stand, by id; several when there are many. */
  readonly sheets: readonly string[]
}

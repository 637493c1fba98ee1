/** A jurisdiction by its division code, with the name people know it by. */
export interface JurisdictionName {
  readonly code: string
  readonly title: string
}
/** A jurisdiction as a list shows it. */
export interface JurisdictionSummary extends JurisdictionName {
  /** The one above it; null for a province. */
  readonly parent: JurisdictionName | null
  readonly packs: number
  /** Null where only results may be seen. */
  readonly subjects: number | null
  readonly sheets: number | null
  readonly evaluations: number
}

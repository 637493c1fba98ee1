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
  readonly subjects: number
  readonly sheets: number
  readonly evaluations: number
}

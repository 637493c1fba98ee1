export interface JurisdictionTable {
  code: string
  title: string
  parent: string | null
}

/** What one transaction may see and add, by division code; the database holds to it (policies of the migrations). */
export interface Scope {
  /** Id of the person who acts; null for the server itself and for maintenance. */
  readonly person: string | null
  /** Where all records can be read. */
  readonly visible: readonly string[]
  /** Where results can be read: rules in force, evaluations, proposals. Holds all of `visible`. */
  readonly results: readonly string[]
  /** Where records can be added. */
  readonly writable: readonly string[]
  /** Where people, roles and settings can be read and added. */
  readonly managed: readonly string[]
  /** Where acts can be put on the audit trail; what is writable or managed always can. */
  readonly recording: readonly string[]
}

/** Sees no record of any jurisdiction. */
export const nothing: Scope = { person: null, visible: [], results: [], writable: [], managed: [], recording: [] }

/** All there is of these jurisdictions: for maintenance, samples and jobs, never for a request. */
export const allOf = (codes: readonly string[]): Scope => ({
  person: null,
  visible: codes,
  results: codes,
  writable: codes,
  managed: codes,
  recording: codes,
})

/** Reads the facts of one jurisdiction whose results may be seen, to work results out of them; where they may not be seen, nothing more is read. */
export const judging = (scope: Scope, jurisdiction: string): Scope =>
  scope.results.includes(jurisdiction) ? { ...scope, visible: [...new Set([...scope.visible, jurisdiction])] } : scope

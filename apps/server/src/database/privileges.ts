import type { Database } from './database.ts'

/** What the application's login may do with each table. All of them only grow: history cannot be changed by whoever gets into the server. */
export const privileges: Readonly<Record<keyof Database, readonly ('select' | 'insert')[]>> = {
  jurisdiction: ['select', 'insert'],
  trusted_key: ['select', 'insert'],
  withdrawn_key: ['select', 'insert'],
  pack: ['select', 'insert'],
  pack_signature: ['select', 'insert'],
  refused_file: ['select', 'insert'],
  sheet: ['select', 'insert'],
  subject: ['select', 'insert'],
  statement: ['select', 'insert'],
  link: ['select', 'insert'],
  fact: ['select', 'insert'],
  evaluation: ['select', 'insert'],
  unit: ['select', 'insert'],
  person: ['select', 'insert'],
  role_change: ['select', 'insert'],
  setting: ['select', 'insert'],
  audit: ['select', 'insert'],
  enablement: ['select', 'insert'],
  enablement_choice: ['select', 'insert'],
  revision_set: ['select', 'insert'],
  revision: ['select', 'insert'],
  revision_decision: ['select', 'insert'],
  impact_run: ['select', 'insert'],
  impact_progress: ['select', 'insert'],
  impact_result: ['select', 'insert'],
  figures: ['select', 'insert'],
}
/** Tables that are the same for every jurisdiction, with the reason why. */
export const referenceTables: Partial<Record<keyof Database, string>> = {
  jurisdiction: 'the list of jurisdictions itself',
  pack: 'a pack version is the same text wherever it is used',
  pack_signature: 'belongs to a pack version',
}
/** Tables of a jurisdiction that everybody may read, with the reason why; only who acts for the jurisdiction adds to them. */
export const readByAll: Partial<Record<keyof Database, string>> = {
  trusted_key: 'by whom a pack of whichever jurisdiction may be signed is no secret, and is judged wherever it is used',
  withdrawn_key: 'as trusted_key',
}

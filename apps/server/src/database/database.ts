import type { AuditTable } from '../audit/audit.table.ts'
import type { EnablementChoiceTable, EnablementTable } from '../enablements/enablement.table.ts'
import type { EvaluationTable } from '../evaluations/evaluation.table.ts'
import type { ImpactProgressTable, ImpactResultTable, ImpactRunTable } from '../impact/impact.table.ts'
import type { JurisdictionTable } from '../jurisdictions/jurisdiction.table.ts'
import type { TrustedKeyTable, WithdrawnKeyTable } from '../keys/key.table.ts'
import type { PackSignatureTable, PackTable, RefusedFileTable } from '../packs/pack.table.ts'
import type { PersonTable, RoleChangeTable, SettingTable, UnitTable } from '../people/people.table.ts'
import type { FiguresTable } from '../province/province.table.ts'
import type { RevisionDecisionTable, RevisionSetTable, RevisionTable } from '../revisions/revision.table.ts'
import type { SheetTable } from '../sheets/sheet.table.ts'
import type { FactTable, LinkTable, StatementTable, SubjectTable } from '../subjects/subject.table.ts'

/** All tables, by name. */
export interface Database {
  jurisdiction: JurisdictionTable
  trusted_key: TrustedKeyTable
  withdrawn_key: WithdrawnKeyTable
  pack: PackTable
  pack_signature: PackSignatureTable
  refused_file: RefusedFileTable
  sheet: SheetTable
  subject: SubjectTable
  statement: StatementTable
  link: LinkTable
  fact: FactTable
  evaluation: EvaluationTable
  unit: UnitTable
  person: PersonTable
  role_change: RoleChangeTable
  setting: SettingTable
  audit: AuditTable
  enablement: EnablementTable
  enablement_choice: EnablementChoiceTable
  revision_set: RevisionSetTable
  revision: RevisionTable
  revision_decision: RevisionDecisionTable
  impact_run: ImpactRunTable
  impact_progress: ImpactProgressTable
  impact_result: ImpactResultTable
  figures: FiguresTable
}

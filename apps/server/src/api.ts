export type { AppRouter, Caller } from './router.ts'
export type { Current, Entered, FactorBegun, PersonShown, SampleAccounts, SessionShown } from './sessions/session.ts'
export type { AuditColumn, AuditCounts, AuditFault, AuditFilter, AuditRecord, AuditVerified } from './audit/audit.ts'
export type {
  AccountShown,
  Link,
  PeopleAdded,
  PersonAdded,
  PersonKept,
  PersonListed,
  PlacePeople,
  Settings,
  UnitShown,
} from './people/people.ts'
export type { Role } from './access/role.ts'
export type { Overview } from './home/home.ts'
export type { JurisdictionName, JurisdictionSummary } from './jurisdictions/jurisdiction.ts'
export type { PackInstalled, PackPage, PackSummary, RefusedFile, SchemeShown, SourceShown } from './packs/pack.ts'
export type { PackComparison } from './packs/pack.ts'
export type { KeyShown } from './keys/key.ts'
export type {
  ActOnRecord,
  Choice,
  ConflictShown,
  Decided,
  EnablementAct,
  InUse,
  PackVersion,
  UpgradePage,
} from './enablements/enablement.ts'
export type {
  Hand,
  LeftOutFact,
  May,
  ParameterShown,
  RevisionName,
  RevisionSet,
  RevisionValue,
  RulebookPage,
  Simulation,
  ValueCite,
  ValueFrom,
} from './revisions/revision.ts'
export type {
  ImpactColumn,
  ImpactFilter,
  ImpactPage,
  ImpactRow,
  ImpactRun,
  Transition,
  Under,
  VerdictImpact,
} from './impact/impact.ts'
export type { AnswerCounts, CountyFigures, CountyPack, ProvinceOverview, RulebookComparison, Side } from './province/province.ts'
export type {
  FactOnRecord,
  SubjectColumn,
  SubjectCounts,
  SubjectFilter,
  SubjectPage,
  SubjectSummary,
} from './subjects/subject.ts'
export type { Findings, Fit, Found, FoundKind } from './search/search.ts'
export type { SheetFiled, SheetPage, SheetSummary } from './sheets/sheet.ts'
export type { FactChange, Imported, ImportPreview, ThingChange } from './sheets/preview.ts'
export type {
  Choosable,
  EvaluationColumn,
  EvaluationCounts,
  EvaluationFilter,
  EvaluationPage,
  EvaluationSpread,
  EvaluationSummary,
  GroupNode,
  SpreadGroup,
  Verified,
} from './evaluations/evaluation.ts'
export type { Exported } from './workbook.ts'
export type { Field, KindFields, Template, Tried } from './trial/trial.ts'
/** What a failed call carries: over HTTP in `error.data.refused`, in process in `error.cause.refused`. */
export type { Refusal, Refused } from '@wenxiao/core'
export type { Explanation, Sheet, SheetLine, Subtotal, Finding, FactShown, Cited } from '@wenxiao/core/engine'
export type { Reading, Section, Clause } from '@wenxiao/core/reading'
export type { Changed, ClauseChange, Impact } from '@wenxiao/core/difference'
export type { Revision } from '@wenxiao/core/engine'

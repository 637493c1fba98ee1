import type { EvaluationSummary } from '../evaluations/evaluation.ts'
import type { JurisdictionSummary } from '../jurisdictions/jurisdiction.ts'
import type { PackSummary } from '../packs/pack.ts'

/** What stands on the first page. */
export interface Overview {
  /** The platform runs on sample data; every page says so. */
  readonly sample: boolean
  readonly jurisdictions: readonly (JurisdictionSummary & {
    readonly installed: readonly PackSummary[]
    readonly latest: readonly EvaluationSummary[]
  })[]
  readonly totals: {
    readonly jurisdictions: number
    readonly packs: number
    readonly subjects: number
    readonly sheets: number
    readonly evaluations: number
    readonly refusedFiles: number
  }
}

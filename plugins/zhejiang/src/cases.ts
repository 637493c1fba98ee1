import type { One } from './cases/case.ts'
import { cloudCases } from './cases/cloud.ts'
import { gradeCases } from './cases/grades.ts'
import { claimCase, modelCase, operatedCase } from './cases/model.ts'
import { moneyCases } from './cases/money.ts'
import { partyCases } from './cases/parties.ts'
import { published } from './cases/published.ts'

/** What the report prints, then invented situations: every figure of theirs is an assumption. */
export const cases: readonly One[] = [
  ...published,
  modelCase,
  operatedCase,
  claimCase,
  ...gradeCases,
  ...moneyCases,
  ...cloudCases,
  ...partyCases,
]

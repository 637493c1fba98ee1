import { before } from './cases/before.ts'
import { capital } from './cases/capital.ts'
import type { One } from './cases/case.ts'
import { grades, lines, modelCase } from './cases/model.ts'
import { published } from './cases/published.ts'
import { supervision } from './cases/supervision.ts'
import { topups } from './cases/topup.ts'

/** What was published, and both sides of every threshold, each refusal and each way of not knowing. */
export const cases: readonly One[] = [
  ...published,
  modelCase,
  ...grades,
  ...lines,
  ...before,
  ...topups,
  ...capital,
  ...supervision,
]

import type { One } from './cases/case.ts'
import { leaving } from './cases/leaving.ts'
import { majors } from './cases/major.ts'
import { modelCase } from './cases/model.ts'
import { scores } from './cases/scores.ts'
import { spending } from './cases/spending.ts'

/** Both sides of every mark, each act done and refused, each proposal made and not made. */
export const cases: readonly One[] = [modelCase, ...scores, ...spending, ...majors, ...leaving]

import { approval } from './cases/approval.ts'
import type { One } from './cases/case.ts'
import { disposal } from './cases/disposal.ts'
import { grades } from './cases/grades.ts'
import { lines } from './cases/lines.ts'
import { modelCase } from './cases/model.ts'
import { money } from './cases/money.ts'

/** Both sides of every mark, each act done and refused, each proposal made and not made. */
export const cases: readonly One[] = [modelCase, ...lines, ...grades, ...approval, ...disposal, ...money]
